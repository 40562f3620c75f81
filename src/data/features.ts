import type { Polygon, Position } from "geojson";
import { type Decode, list, Mismatch, object } from "./decoder.ts";
import { id, oneOf, position, positions, text } from "./values.ts";

interface Collection<Features> {
  readonly type: "FeatureCollection";
  readonly version: string;
  readonly features: Features;
}

export const collection = <Features>(features: Decode<Features>): Decode<Collection<Features>> =>
  object<Collection<Features>>({ type: oneOf("FeatureCollection"), version: text, features });

interface Feature<Id, Geometry, Properties> {
  readonly type: "Feature";
  readonly id: Id;
  readonly geometry: Geometry;
  readonly properties: Properties;
}

/** A feature as a model: its properties, its id, and what `placeOf` makes of its geometry, side by side. */
export function feature<Id, Geometry, Properties extends object, Place extends object>(
  id: Decode<Id>,
  geometry: Decode<Geometry>,
  properties: Decode<Properties>,
  placeOf: (geometry: Geometry) => Place,
): Decode<Properties & { readonly id: Id } & Place> {
  const decode = object<Feature<Id, Geometry, Properties>>({
    type: oneOf("Feature"),
    id,
    geometry,
    properties,
  });
  return (value) => {
    const { id, geometry, properties } = decode(value);
    return Object.freeze({ ...properties, id, ...placeOf(geometry) });
  };
}

const point = object<{ type: "Point"; coordinates: Position }>({
  type: oneOf("Point"),
  coordinates: position,
});

export const atPoint = <Properties extends object>(properties: Decode<Properties>) =>
  feature(id, point, properties, ({ coordinates }) => ({ position: coordinates }));

const lineString = object<{ type: "LineString"; coordinates: readonly Position[] }>({
  type: oneOf("LineString"),
  coordinates: positions,
});

export const alongLine = <Properties extends object>(properties: Decode<Properties>) =>
  feature(id, lineString, properties, ({ coordinates }) => ({ coordinates }));

const ring: Decode<readonly Position[]> = (value) => {
  const corners = positions(value);
  // A closed triangle has four, the first of them twice.
  if (corners.length < 4) throw new Mismatch("a ring of at least 4 positions", corners);
  return corners;
};

/** The model borrows GeoJSON's own type, which has no word for frozen. */
export const polygon = object<{ type: "Polygon"; coordinates: readonly (readonly Position[])[] }>({
  type: oneOf("Polygon"),
  coordinates: list(ring),
}) as Decode<Polygon>;

import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { linePath, ringPath } from "./path.ts";

/** The basemap as SVG paths in base units. */
export interface GroundPaths {
  readonly country: string;
  readonly countryBorder: string;
  readonly foreignBorders: string;
  readonly governorateBorders: string;
  readonly lakes: string;
  /** Large rivers, and the smaller ones. */
  readonly rivers: string;
  readonly streams: string;
  /** Crests as surveyed, and those drawn by hand from a map. */
  readonly ridges: string;
  readonly schematicRidges: string;
}

type Named = { name?: string; level?: number; hand?: boolean };
export type Basemap = Topology<
  Record<"countries" | "governorates" | "lakes" | "rivers" | "ridges", GeometryCollection<Named>>
>;

/** Level of the rivers that carry water all year, in the survey that they are from. */
const LARGE_RIVER = 2;

/** Draws each border once, however many areas share it. */
export function groundPaths(basemap: Basemap): GroundPaths {
  const { countries, governorates, lakes, rivers, ridges } = basemap.objects;
  const country = merge(basemap, governorates.geometries as never);
  const riversWhere = (isWanted: (level: number) => boolean) =>
    linePath(
      feature(basemap, rivers).features.flatMap(({ geometry, properties }) =>
        isWanted(properties.level ?? LARGE_RIVER + 1)
          ? linesOf(geometry as LineString | MultiLineString)
          : [],
      ),
    );
  const ridgesWhere = (byHand: boolean) =>
    linePath(
      feature(basemap, ridges).features.flatMap(({ geometry, properties }) =>
        (properties.hand === true) === byHand ? linesOf(geometry as LineString | MultiLineString) : [],
      ),
    );
  // The governorates' outline and that of the countries differ: the country is drawn by the former.
  const foreign = mesh(basemap, countries, (a, b) => a !== b && !isIraq(a) && !isIraq(b));
  return {
    country: ringPath(country.coordinates.flat()),
    countryBorder: linePath(mesh(basemap, governorates, (a, b) => a === b).coordinates),
    foreignBorders: linePath(foreign.coordinates),
    governorateBorders: linePath(mesh(basemap, governorates, (a, b) => a !== b).coordinates),
    lakes: ringPath(
      feature(basemap, lakes).features.flatMap(({ geometry }) =>
        ringsOfAny(geometry as Polygon | MultiPolygon),
      ),
    ),
    rivers: riversWhere((level) => level <= LARGE_RIVER),
    streams: riversWhere((level) => level > LARGE_RIVER),
    ridges: ridgesWhere(false),
    schematicRidges: ridgesWhere(true),
  };
}

const isIraq = (geometry: { properties?: Named | undefined }): boolean =>
  geometry.properties?.name === "Iraq";

const linesOf = (geometry: LineString | MultiLineString): Position[][] =>
  geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;

const ringsOfAny = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

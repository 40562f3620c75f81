import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bboxClip, lineString, simplify } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { GROUND_BOX } from "./boxes.ts";
import { fetchPackage } from "./fetch-package.ts";
import { writeGeojson } from "./write-geojson.ts";

const TOLERANCE_DEGREES = 0.004;

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Country = Feature<Polygon | MultiPolygon, { name: string }>;

function readWorld(): World {
  return JSON.parse(
    readFileSync(join(fetchPackage("world-atlas@2.0.2"), "countries-10m.json"), "utf8"),
  ) as World;
}

/** Arcs lose their delta coding here, so that they can be simplified in degrees. */
function decodeArcs({ arcs, transform }: World): Position[][] {
  if (!transform) return arcs;
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** Simplified arc by arc, before the polygons are put together: neighbours share the result, no slits open. */
function simplifyWorld(world: World): World {
  const arcs = decodeArcs(world).map((arc) =>
    // A closed arc is a whole island or lake; two of its points would be left of a small one.
    arc.length < 5
      ? arc
      : simplify(lineString(arc), { tolerance: TOLERANCE_DEGREES, highQuality: true }).geometry.coordinates,
  );
  const { transform: _decoded, ...rest } = world;
  return { ...rest, arcs };
}

/** Clipping leaves an empty ring for each island outside the box. */
function clipCountry({ id, properties, geometry }: Country): Feature[] {
  const clipped = bboxClip(geometry, GROUND_BOX).geometry as Polygon | MultiPolygon;
  const polygons = clipped.type === "Polygon" ? [clipped.coordinates] : clipped.coordinates;
  const kept = polygons
    .map((rings) => rings.filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
  const [only] = kept;
  if (!only) return [];
  return [
    {
      type: "Feature",
      ...(id === undefined ? {} : { id }),
      properties: { name: properties.name },
      geometry:
        kept.length === 1
          ? { type: "Polygon", coordinates: only }
          : { type: "MultiPolygon", coordinates: kept },
    },
  ];
}

const world = simplifyWorld(readWorld());
const countries = feature(world, world.objects.countries).features as Country[];
writeGeojson("countries.geojson", countries.flatMap(clipCountry));

/**
 * The attacks within a distance of a line once more, by other means: no polygon, no map projection and
 * no formula for the share of a disc, but a lattice of points in every disc, and straight ways through
 * the globe from each of them to the line.
 */
import { booleanPointInPolygon, destination } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import type { Incident } from "../../src/model/incident.ts";

const RINGS = 10;
const EARTH_KM = 6371.0088;

type Vector = readonly [number, number, number];

export function countBySampling(
  line: readonly Position[],
  distanceKm: number,
  country: Feature<Polygon | MultiPolygon>,
  incidents: readonly Pick<Incident, "position" | "uncertainty_km">[],
): { expected: number; mapped: number } {
  const vectors = line.map(onGlobe);
  const isWithin = (position: Position): boolean =>
    throughGlobe(vectors, onGlobe(position)) <= distanceKm && booleanPointInPolygon(position, country);
  let [expected, mapped] = [0, 0];
  for (const { position, uncertainty_km } of incidents) {
    if (isWithin(position)) mapped++;
    if (throughGlobe(vectors, onGlobe(position)) > distanceKm + uncertainty_km) continue;
    const points = spread(position, uncertainty_km);
    expected += points.filter(isWithin).length / points.length;
  }
  return { expected, mapped };
}

function onGlobe([lng = 0, lat = 0]: Position): Vector {
  const [east, north] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [
    EARTH_KM * Math.cos(north) * Math.cos(east),
    EARTH_KM * Math.cos(north) * Math.sin(east),
    EARTH_KM * Math.sin(north),
  ];
}

/** The least distance from a point to the chords of a line; over 20 km the bend of the globe is a centimetre. */
function throughGlobe(line: readonly Vector[], [x, y, z]: Vector): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay, az] = line[i - 1] as Vector;
    const [bx, by, bz] = line[i] as Vector;
    const [dx, dy, dz] = [bx - ax, by - ay, bz - az];
    const along = ((x - ax) * dx + (y - ay) * dy + (z - az) * dz) / (dx * dx + dy * dy + dz * dz);
    const f = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(ax + f * dx - x, ay + f * dy - y, az + f * dz - z));
  }
  return least;
}

/** Points that each stand for the same area of a disc: 6 r - 3 of them on the r-th ring. */
function spread(centre: Position, radiusKm: number): Position[] {
  return Array.from({ length: RINGS }, (_, ring) => {
    const count = 6 * ring + 3;
    const radius = (radiusKm * (ring + 0.5)) / RINGS;
    const bearings = Array.from({ length: count }, (_, i) => (360 * (i + 0.5)) / count - 180);
    return bearings.map(
      (bearing) => destination(centre, radius, bearing, { units: "kilometers" }).geometry.coordinates,
    );
  }).flat();
}

import { featureCollection, polygon, union } from "@turf/turf";
import type { Feature, Polygon, Position } from "geojson";
import type { CutRegion } from "./cut-regions.ts";
import { areaKm2, partsOf } from "./polygons.ts";
import { roundLine, withoutRepeats } from "./round.ts";

/**
 * Cuts the regions' vertices to a number of decimals. Neighbours were cut along the same line and
 * share its vertices, so they stay neighbours; the checks measure what little overlap is left.
 */
export function roundRegions(regions: readonly CutRegion[], decimals: number): CutRegion[] {
  return regions.map((region) => ({
    ...region,
    ground: polygon(
      region.ground.geometry.coordinates.map((ring) =>
        withoutSpikes(roundLine(ring, decimals), 2 * 10 ** -decimals),
      ),
    ),
  }));
}

/** The whole band: the regions together. */
export function uniteBand(regions: readonly CutRegion[]): Feature<Polygon> {
  const whole = union(featureCollection(regions.map(({ ground }) => ground)));
  const [band, ...rest] = whole ? partsOf(whole) : [];
  if (!band || rest.some((part) => areaKm2(part) > 0.01)) throw new Error("the regions do not hang together");
  // Rounding may leave slits of a few metres between neighbours; the band has no holes.
  return polygon(band.geometry.coordinates.slice(0, 1));
}

/**
 * Where a cut ends in the middle of a neighbour's border, the union may run along the border to its
 * next vertex and straight back again: a spike without area. `width` is in degrees.
 */
function withoutSpikes(ring: readonly Position[], width: number): Position[] {
  const open = ring.slice(0, -1);
  const kept = open.filter((tip, i) => {
    const before = open.at(i - 1) ?? tip;
    const after = open[(i + 1) % open.length] ?? tip;
    return !isSpike(before, tip, after, width);
  });
  // A spike that led straight back to its foot leaves the foot twice.
  return kept[0] ? withoutRepeats([...kept, kept[0]]) : [];
}

function isSpike(
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  [cx = 0, cy = 0]: Position,
  width: number,
) {
  const [inX, inY, outX, outY] = [bx - ax, by - ay, cx - bx, cy - by];
  const turnsBack = inX * outX + inY * outY < 0;
  const apart = Math.abs(inX * outY - inY * outX) / Math.max(Math.hypot(inX, inY), Math.hypot(outX, outY));
  return turnsBack && apart < width;
}

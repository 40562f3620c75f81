import { kinks, polygon } from "@turf/turf";
import type { Position } from "geojson";
import { type Check, eachOf } from "./check.ts";

/** Every ring ends where it began, winds as RFC 7946 says, and does not cross itself. */
export const ringsSimple: Check = ({ dataset }) =>
  eachOf(
    "regions",
    [...dataset.regions, dataset.band],
    ({ id }) => id,
    ({ geometry }) => {
      const [ring = [], ...holes] = geometry.coordinates;
      if (holes.length > 0) return "has a hole";
      if (ring.length < 4 || String(ring[0]) !== String(ring.at(-1))) return "the ring is not closed";
      if (signedArea(ring) <= 0) return "the ring winds clockwise";
      // Turf's booleanValid accepts a bow-tie; kinks does not.
      const crossings = kinks(polygon(geometry.coordinates)).features.length;
      return crossings > 0 && `the ring crosses itself ${crossings} times`;
    },
  );

function signedArea(ring: readonly Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    twice += x1 * y2 - x2 * y1;
  }
  return twice / 2;
}

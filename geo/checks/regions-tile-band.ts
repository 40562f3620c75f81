import { featureCollection, intersect, polygon } from "@turf/turf";
import { areaKm2 } from "../steps/polygons.ts";
import type { Check } from "./check.ts";

/** Rounding vertices to four decimals may shift a shared border by some metres, no more. */
const TOLERANCE_KM2 = 0.05;

/** The regions do not overlap, and together they are the band. */
export const regionsTileBand: Check = ({ dataset }) => {
  const grounds = dataset.regions.map(({ id, geometry }) => ({ id, ground: polygon(geometry.coordinates) }));
  const overlaps = grounds.flatMap(({ id, ground }, i) =>
    grounds.slice(i + 1).flatMap((other) => {
      const common = intersect(featureCollection([ground, other.ground]));
      const overlap = common ? areaKm2(common) : 0;
      return overlap > TOLERANCE_KM2
        ? [{ where: "regions", which: `${id}, ${other.id}`, what: `overlap by ${overlap.toFixed(3)} km²` }]
        : [];
    }),
  );
  const together = grounds.reduce((sum, { ground }) => sum + areaKm2(ground), 0);
  const gap = Math.abs(together - areaKm2(polygon(dataset.band.geometry.coordinates)));
  return gap > TOLERANCE_KM2
    ? [...overlaps, { where: "regions", which: "all", what: `differ from the band by ${gap.toFixed(3)} km²` }]
    : overlaps;
};

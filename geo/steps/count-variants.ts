import type { Feature, MultiPolygon, Polygon } from "geojson";
import type { BandVariant } from "../../src/model/band-variant.ts";
import { countExpected } from "../../src/model/figures.ts";
import type { Incident } from "../../src/model/incident.ts";
import { discShare } from "../../src/model/membership.ts";
import { isInside } from "../../src/model/rings.ts";
import { areaKm2 } from "./polygons.ts";
import { type BandLines, bandOfWidth, scaleBand } from "./redraw-band.ts";
import { round } from "./round.ts";

/** A fifth to either side, and the widths that officials named, the same everywhere. */
const VARIANTS: readonly Pick<BandVariant, "id" | "times" | "width_km">[] = [
  { id: "narrower", times: 0.8, width_km: null },
  { id: "wider", times: 1.2, width_km: null },
  { id: "width-10", times: null, width_km: 10 },
  { id: "width-20", times: null, width_km: 20 },
  { id: "width-40", times: null, width_km: 40 },
];

type Placed = Pick<Incident, "position" | "uncertainty_km">;

/** The attacks counted again, by the same rules, in bands drawn otherwise around the same middle line. */
export function countVariants(
  lines: BandLines,
  country: Feature<Polygon | MultiPolygon>,
  incidents: readonly Placed[],
): BandVariant[] {
  return VARIANTS.map((variant) => {
    const ground =
      variant.width_km === null
        ? scaleBand(lines, variant.times ?? 1, country)
        : bandOfWidth(lines, variant.width_km, country);
    return { ...variant, area_km2: round(areaKm2(ground), 0), attacks: countIn(ground.geometry, incidents) };
  });
}

/** How many attacks lie on a ground; chances and sums as exact as those of the regions. */
export function countIn(ground: Polygon, incidents: readonly Placed[]): BandVariant["attacks"] {
  const chances = incidents
    .map(({ position, uncertainty_km }) => round(discShare(ground, position, uncertainty_km), 4))
    .filter((chance) => chance > 0);
  const mapped = incidents.filter(({ position }) => isInside(ground, position)).length;
  const attacks = countExpected(chances, mapped);
  return { ...attacks, expected: round(attacks.expected, 2) };
}

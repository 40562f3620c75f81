import type { Centre } from "./centre.ts";
import { countWithin } from "./figures.ts";
import { type Incident, yearOf } from "./incident.ts";

/** The distances to the band, in kilometres, at which attacks are counted; 0 is inside. */
export const DISTANCES_KM = [0, 10, 20, 40] as const;
export type Distance = (typeof DISTANCES_KM)[number];

/** The attacks of some time by how near to the band their points lie; the nearer ones are in the wider too. */
export interface Nearness {
  readonly within: Readonly<Record<Distance, number>>;
  readonly all: number;
}

export function nearnessOfAll(incidents: readonly Incident[]): Nearness {
  const counted = countWithin(incidents, DISTANCES_KM).map(({ km, mapped }) => [km, mapped]);
  return { within: Object.fromEntries(counted), all: incidents.length };
}

/** Year by year from the first attack to the last, the empty years too. */
export function nearnessByYear(incidents: readonly Incident[]): (Nearness & { readonly year: number })[] {
  const years = incidents.map(yearOf);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    return { year, ...nearnessOfAll(incidents.filter((incident) => yearOf(incident) === year)) };
  });
}

/** Least and greatest share of attacks within a distance, over the years that have enough of them to ask. */
export function shareByYear(
  years: readonly Nearness[],
  km: Distance,
  atLeast: number,
): { readonly least: number; readonly greatest: number } | null {
  const shares = years.filter(({ all }) => all >= atLeast).map(({ within, all }) => within[km] / all);
  return shares.length < 2 ? null : { least: Math.min(...shares), greatest: Math.max(...shares) };
}

/** The attacks that have a field centre nearest to their points, and the distance of half of them. */
export interface NearestCentre {
  readonly centre: Centre;
  readonly attacks: number;
  /** None where no attack has this centre nearest. */
  readonly median_km: number | null;
}

/** Every field centre, that of the most attacks first. */
export function nearestCentres(
  incidents: readonly Incident[],
  centres: readonly Centre[],
): readonly NearestCentre[] {
  return centres
    .filter(({ role }) => role === "field")
    .map((centre) => {
      const kms = incidents
        .filter(({ nearest_centre }) => nearest_centre === centre.id)
        .map(({ nearest_centre_km }) => nearest_centre_km);
      return { centre, attacks: kms.length, median_km: medianOf(kms) };
    })
    .sort((a, b) => b.attacks - a.attacks);
}

/** The middle of some numbers: between the two middle ones where there are two. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

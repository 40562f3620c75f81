import { type AttackType, type CountRange, type Incident, type Target, yearOf } from "./incident.ts";
import { interval95, poissonBinomial } from "./poisson-binomial.ts";
import { type AreaId, REGION_IDS } from "./region.ts";

/** A number of attacks: their expected number, its 95 % interval, and how many points fall inside. */
export interface ExpectedCount {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** Mapped points inside: what a count that ignores the uncertainty would say. */
  readonly mapped: number;
  /** Attacks that may or may not have been inside (membership strictly between 0 and 1). */
  readonly uncertain: number;
}

/** People killed or injured: lowest and highest figures of the sources, weighted by membership. */
export interface WeightedRange {
  readonly min: number;
  readonly max: number;
  /** Expected number of attacks for which the sources give no figure. */
  readonly unknown: number;
}

/** The figures of an area for a set of incidents. */
export interface Figures {
  readonly attacks: ExpectedCount;
  readonly per_100_km2: number;
  readonly killed: WeightedRange;
  readonly injured: WeightedRange;
  /** Expected numbers; their sums equal `attacks.expected`. */
  readonly by_year: Readonly<Record<string, number>>;
  readonly by_target: Readonly<Partial<Record<Target, number>>>;
  readonly by_type: Readonly<Partial<Record<AttackType, number>>>;
  /** Expected number of attacks placed no finer than a district. */
  readonly district_only: number;
}

/** The probability, 0 to 1, that an incident happened inside an area. */
export function membershipIn(incident: Incident, area: AreaId): number {
  if (area !== "band") return incident.membership[area] ?? 0;
  const sum = REGION_IDS.reduce((total, id) => total + (incident.membership[id] ?? 0), 0);
  return Math.min(1, sum);
}

/** The incidents that may have happened in an area, with the probability of each. */
export function incidentsIn(incidents: readonly Incident[], area: AreaId) {
  return incidents
    .map((incident) => ({ incident, weight: membershipIn(incident, area) }))
    .filter(({ weight }) => weight > 0);
}

/** Figures for an area of `areaKm2`. Pure; `incidents` may be any selection. */
export function figuresFor(incidents: readonly Incident[], area: AreaId, areaKm2: number): Figures {
  const members = incidentsIn(incidents, area);
  const sumBy = <Key extends string>(key: (incident: Incident) => Key): Partial<Record<Key, number>> => {
    const sums: Partial<Record<Key, number>> = {};
    for (const { incident, weight } of members) {
      sums[key(incident)] = (sums[key(incident)] ?? 0) + weight;
    }
    return sums;
  };
  const attacks = countAttacks(incidents, area);
  return {
    attacks,
    per_100_km2: (100 * attacks.expected) / areaKm2,
    killed: weightedRange(members, ({ killed }) => killed),
    injured: weightedRange(members, ({ injured }) => injured),
    by_year: sumBy((incident) => String(yearOf(incident))) as Record<string, number>,
    by_target: sumBy(({ target }) => target),
    by_type: sumBy(({ attack_type }) => attack_type),
    district_only: sum(
      members.map(({ incident, weight }) => (incident.location_precision === "district" ? weight : 0)),
    ),
  };
}

/** The number of attacks in an area. */
export function countAttacks(incidents: readonly Incident[], area: AreaId): ExpectedCount {
  const mapped = incidents.filter(({ mapped_region }) =>
    area === "band" ? mapped_region !== null : mapped_region === area,
  );
  return countExpected(
    incidentsIn(incidents, area).map(({ weight }) => weight),
    mapped.length,
  );
}

/** The number of attacks of which each was there with a chance, above 0 and at most 1, of its own. */
export function countExpected(chances: readonly number[], mapped: number): ExpectedCount {
  return {
    expected: sum(chances),
    ...interval95(poissonBinomial(chances)),
    mapped,
    uncertain: chances.filter((chance) => chance < 1).length,
  };
}

type Member = { incident: Incident; weight: number };

function weightedRange(
  members: readonly Member[],
  rangeOf: (incident: Incident) => CountRange | null,
): WeightedRange {
  let min = 0;
  let max = 0;
  let unknown = 0;
  for (const { incident, weight } of members) {
    const range = rangeOf(incident);
    min += weight * (range?.min ?? 0);
    max += weight * (range?.max ?? 0);
    if (range === null) unknown += weight;
  }
  return { min, max, unknown };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How many mapped points lie within each distance of the band, the nearer ones included. */
export function countWithin(incidents: readonly Incident[], distancesKm: readonly number[]) {
  return distancesKm.map((km) => ({
    km,
    mapped: incidents.filter(({ band_distance_km }) => band_distance_km <= km).length,
  }));
}

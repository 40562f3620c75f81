/**
 * The published figures once more, by other means: plain loops over the published rows, and the
 * distribution of the number of attacks by the discrete Fourier transform of its characteristic
 * function (Y. Hong, Computational Statistics & Data Analysis 59 (2013), 41–51, section 2.2). Nothing
 * here uses the model's own arithmetic.
 */
import type { Incident } from "../../src/model/incident.ts";
import type { AreaId } from "../../src/model/region.ts";

export function secondFigures(incidents: readonly Incident[], area: AreaId, areaKm2: number) {
  const chances: number[] = [];
  const years = new Map<string, number>();
  const targets = new Map<string, number>();
  const types = new Map<string, number>();
  const killed = { min: 0, max: 0, unknown: 0 };
  const injured = { min: 0, max: 0, unknown: 0 };
  let [mapped, districtOnly] = [0, 0];

  for (const incident of incidents) {
    if (area === "band" ? incident.mapped_region : incident.mapped_region === area) mapped++;
    const chance = chanceIn(incident, area);
    if (chance === 0) continue;
    chances.push(chance);
    add(years, incident.date.split("-")[0] ?? "", chance);
    add(targets, incident.target, chance);
    add(types, incident.attack_type, chance);
    if (incident.location_precision === "district") districtOnly += chance;
    for (const [sum, range] of [
      [killed, incident.killed],
      [injured, incident.injured],
    ] as const) {
      if (range) {
        sum.min += chance * range.min;
        sum.max += chance * range.max;
      } else {
        sum.unknown += chance;
      }
    }
  }

  let expected = 0;
  for (const chance of chances) expected += chance;
  const mass = byFourier(chances);
  return {
    attacks: {
      expected,
      low: firstReaching(mass, 0.025),
      high: firstReaching(mass, 0.975),
      mapped,
      uncertain: chances.filter((chance) => chance !== 1).length,
    },
    per_100_km2: expected / (areaKm2 / 100),
    killed,
    injured,
    by_year: Object.fromEntries(years),
    by_target: Object.fromEntries(targets),
    by_type: Object.fromEntries(types),
    district_only: districtOnly,
  };
}

function chanceIn({ membership }: Incident, area: AreaId): number {
  let chance = 0;
  for (const [region, share] of Object.entries(membership)) {
    if (area === "band" || area === region) chance += share;
  }
  return Math.min(chance, 1);
}

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, value + (sums.get(key) ?? 0));
}

/** P(exactly k) for every k, from the characteristic function at the (n + 1)-th roots of unity. */
export function byFourier(chances: readonly number[]): number[] {
  const size = chances.length + 1;
  const turn = (2 * Math.PI) / size;
  const values = Array.from({ length: size }, (_, frequency) => {
    let [re, im] = [1, 0];
    for (const p of chances) {
      const [a, b] = [1 - p + p * Math.cos(turn * frequency), p * Math.sin(turn * frequency)];
      [re, im] = [re * a - im * b, re * b + im * a];
    }
    return [re, im] as const;
  });
  return Array.from({ length: size }, (_, k) => {
    let sum = 0;
    values.forEach(([re, im], frequency) => {
      sum += re * Math.cos(turn * frequency * k) + im * Math.sin(turn * frequency * k);
    });
    return sum / size;
  });
}

function firstReaching(mass: readonly number[], level: number): number {
  let [k, sum] = [0, mass[0] ?? 0];
  while (sum < level) sum += mass[++k] ?? 1;
  return k;
}

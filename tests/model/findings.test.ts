import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DISTANCES_KM,
  medianOf,
  nearestCentres,
  nearnessByYear,
  nearnessOfAll,
  shareByYear,
} from "../../src/model/findings.ts";
import type { Incident } from "../../src/model/incident.ts";
import { farAttack, villageAttack } from "../fixtures/incidents.ts";
import { publishedCentres, publishedIncidents } from "../support/published.ts";
import { between, holdsForAll } from "../support/seeded.ts";

const attackAt = (km: number, year = 2021): Incident => ({
  ...villageAttack,
  date: `${year}-03-04`,
  band_distance_km: km,
});

describe("how near to the band attacks lie", () => {
  it("counts the nearer ones among those within a wider distance", () => {
    const attacks = [0, 0, 0.1, 10, 10.1, 39.9, 40.1].map((km) => attackAt(km));
    expect(nearnessOfAll(attacks)).toEqual({ within: { 0: 2, 10: 4, 20: 5, 40: 6 }, all: 7 });
  });

  it("has a row for a year without attacks", () => {
    const years = nearnessByYear([attackAt(0, 2018), attackAt(50, 2020)]);
    expect(years.map(({ year, all }) => [year, all])).toEqual([
      [2018, 1],
      [2019, 0],
      [2020, 1],
    ]);
    expect(nearnessByYear([])).toEqual([]);
  });

  it("adds up over the years, and grows with the distance", () => {
    const attacks = fc.array(
      fc.tuple(between(0, 90), fc.integer({ min: 2017, max: 2025 })).map(([km, year]) => attackAt(km, year)),
      { maxLength: 60 },
    );
    holdsForAll(attacks, (drawn) => {
      const years = nearnessByYear(drawn);
      const whole = nearnessOfAll(drawn);
      for (const km of DISTANCES_KM) {
        expect(years.reduce((sum, { within }) => sum + within[km], 0)).toBe(whole.within[km]);
      }
      for (const { within, all } of years) {
        const counts = [...DISTANCES_KM.map((km) => within[km]), all];
        expect(counts).toEqual([...counts].sort((a, b) => a - b));
      }
    });
  });

  it("is found again in the published attacks by plain counting", () => {
    const rows = nearnessByYear(publishedIncidents);
    for (const { year, within, all } of rows) {
      let [inside, ofYear] = [0, 0];
      for (const { date, mapped_region } of publishedIncidents) {
        if (!date.startsWith(`${year}-`)) continue;
        ofYear += 1;
        if (mapped_region !== null) inside += 1;
      }
      expect([year, within[0], all]).toEqual([year, inside, ofYear]);
    }
  });
});

describe("the shares of the years", () => {
  const year = (near: number, all: number) => ({ within: { 0: 0, 10: near, 20: near, 40: near }, all });

  it("leave out years with too few attacks to have a share worth telling", () => {
    expect(shareByYear([year(5, 10), year(8, 10), year(1, 1)], 10, 10)).toEqual({
      least: 0.5,
      greatest: 0.8,
    });
  });

  it("are none where they could not be told apart from chance, or where there is only one", () => {
    expect(shareByYear([year(5, 10), year(1, 1)], 10, 10)).toBeNull();
    expect(shareByYear([], 10, 10)).toBeNull();
  });
});

describe("the nearest centres", () => {
  it("are the field centres, with the distance of half of their attacks", () => {
    const near = (id: string, km: number) => ({ ...farAttack, nearest_centre: id, nearest_centre_km: km });
    const found = nearestCentres(
      [near("kask", 10), near("kirkuk", 5), near("kirkuk", 9), near("kirkuk", 20)],
      publishedCentres,
    );
    expect(found.map(({ centre, attacks, median_km }) => [centre.id, attacks, median_km])).toEqual([
      ["kirkuk", 3, 9],
      ["kask", 1, 10],
      ["khanaqin", 0, null],
      ["makhmour", 0, null],
    ]);
  });

  it("share the published attacks among them", () => {
    const found = nearestCentres(publishedIncidents, publishedCentres);
    expect(found.reduce((sum, { attacks }) => sum + attacks, 0)).toBe(publishedIncidents.length);
    for (const { centre, median_km } of found) {
      const kms = publishedIncidents
        .filter(({ nearest_centre }) => nearest_centre === centre.id)
        .map(({ nearest_centre_km }) => nearest_centre_km);
      const nearer = kms.filter((km) => km < (median_km ?? 0)).length;
      const farther = kms.filter((km) => km > (median_km ?? 0)).length;
      expect(Math.max(nearer, farther)).toBeLessThanOrEqual(kms.length / 2);
    }
  });
});

it.each([
  [[], null],
  [[3], 3],
  [[1, 2], 1.5],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])("the median of %j is %j", (values, median) => {
  expect(medianOf(values)).toBe(median);
});

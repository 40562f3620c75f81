import { describe, expect, it } from "vitest";
import { countWithin, figuresFor, incidentsIn, membershipIn } from "../../src/model/figures.ts";
import { farAttack, harmlessAttack, roadAttackWithoutFigures, villageAttack } from "../fixtures/incidents.ts";
import { publishedIncidents } from "../support/published.ts";

const all = [villageAttack, roadAttackWithoutFigures, harmlessAttack, farAttack];

describe("the chance that an attack was in an area", () => {
  it("is its membership in a region, and their sum in the band", () => {
    expect(membershipIn(roadAttackWithoutFigures, "kirkuk")).toBe(0.5);
    expect(membershipIn(roadAttackWithoutFigures, "diyala")).toBe(0);
    expect(membershipIn(roadAttackWithoutFigures, "band")).toBe(0.75);
  });

  it("is never more than one, where shares were rounded up", () => {
    const rounded = { ...villageAttack, membership: { kirkuk: 0.5001, salahuddin: 0.5 } };
    expect(membershipIn(rounded, "band")).toBe(1);
  });

  it("leaves out the attacks that were certainly elsewhere", () => {
    expect(incidentsIn(all, "salahuddin")).toEqual([{ incident: roadAttackWithoutFigures, weight: 0.25 }]);
  });
});

describe("the figures of an area", () => {
  it("weigh every attack by its chance", () => {
    expect(figuresFor(all, "kirkuk", 500)).toEqual({
      attacks: { expected: 2.5, low: 2, high: 3, mapped: 2, uncertain: 1 },
      per_100_km2: 0.5,
      killed: { min: 2, max: 4, unknown: 0.5 },
      injured: { min: 1, max: 1, unknown: 0.5 },
      by_year: { "2021": 1, "2022": 1.5 },
      by_target: { civilians: 1, army: 0.5, infrastructure: 1 },
      by_type: { "armed-attack": 1, ied: 1.5 },
      district_only: 0.5,
    });
  });

  it("tell an unknown number of dead from none", () => {
    const unknown = figuresFor([{ ...villageAttack, killed: null }], "kirkuk", 100).killed;
    const none = figuresFor([harmlessAttack], "kirkuk", 100).killed;
    expect(unknown).toEqual({ min: 0, max: 0, unknown: 1 });
    expect(none).toEqual({ min: 0, max: 0, unknown: 0 });
  });

  it("are none without attacks", () => {
    const { attacks, per_100_km2, by_year } = figuresFor([], "band", 100);
    expect(attacks).toEqual({ expected: 0, low: 0, high: 0, mapped: 0, uncertain: 0 });
    expect(per_100_km2).toBe(0);
    expect(by_year).toEqual({});
  });

  it("of the band are the sum of the regions' figures", () => {
    const expected = (area: "band" | "nineveh" | "salahuddin" | "kirkuk" | "diyala") =>
      figuresFor(publishedIncidents, area, 100).attacks.expected;
    const sum = expected("nineveh") + expected("salahuddin") + expected("kirkuk") + expected("diyala");
    expect(sum).toBeCloseTo(expected("band"), 2);
  });
});

describe("attacks within a distance of the band", () => {
  it("include the nearer ones", () => {
    expect(countWithin(all, [0, 5, 100])).toEqual([
      { km: 0, mapped: 2 },
      { km: 5, mapped: 3 },
      { km: 100, mapped: 4 },
    ]);
  });
});

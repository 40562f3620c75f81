import { describe, expect, it } from "vitest";
import { datesOf, narrowDataset } from "../../src/model/dataset.ts";
import { NO_FILTER } from "../../src/model/filter.ts";
import { yearOf } from "../../src/model/incident.ts";
import { farAttack, roadAttackWithoutFigures, villageAttack } from "../fixtures/incidents.ts";
import { publishedDataset, publishedIncidents } from "../support/published.ts";

it("the period runs from the first attack to the last, each as precise as it is known", () => {
  expect(datesOf([villageAttack, roadAttackWithoutFigures])).toEqual({ from: "2021-05-03", to: "2022-01" });
});

it("no attacks have no period", () => {
  expect(datesOf([])).toBeNull();
});

it("the published attacks stand oldest first, those of no known day after their month", () => {
  const lastDay = ({ date }: { date: string }) => (date.length === 7 ? `${date}-99` : date);
  const dates = publishedIncidents.map(lastDay);
  expect(dates).toEqual([...dates].sort());
});

it("the year of an attack is known at every precision", () => {
  expect([villageAttack, roadAttackWithoutFigures, farAttack].map(yearOf)).toEqual([2021, 2022, 2023]);
});

describe("the data with only the attacks that pass", async () => {
  const whole = await publishedDataset();

  it("is the very same where all pass", () => {
    expect(narrowDataset(whole, NO_FILTER)).toBe(whole);
  });

  it("has the figures of these attacks, and the same ground", () => {
    const narrowed = narrowDataset(whole, { ...NO_FILTER, from: "2021-01", to: "2021-12" });
    expect(narrowed.incidents.every(({ date }) => date.startsWith("2021"))).toBe(true);
    const expected = whole.band.figures.by_year["2021"];
    expect(narrowed.band.figures.attacks.expected).toBeCloseTo(expected ?? 0, 2);
    expect(narrowed.band.geometry).toBe(whole.band.geometry);
    const regions = narrowed.regions.map(({ figures }) => figures.attacks.expected);
    expect(regions.reduce((sum, each) => sum + each, 0)).toBeCloseTo(expected ?? 0, 1);
  });

  it("computes for all attacks what was published for all", () => {
    const narrowed = narrowDataset(whole, { ...NO_FILTER, from: "2000-01" });
    for (const [i, region] of narrowed.regions.entries()) {
      const { attacks, killed } = whole.regions[i]?.figures ?? region.figures;
      expect(region.figures.attacks.expected).toBeCloseTo(attacks.expected, 1);
      expect(region.figures.attacks).toMatchObject({ low: attacks.low, high: attacks.high });
      expect(region.figures.killed.max).toBeCloseTo(killed.max, 1);
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countByMonth, countByYear, countInPeriod, monthsOf } from "../../src/model/by-month.ts";
import type { Incident } from "../../src/model/incident.ts";
import { isInPeriod, monthFromNumber, monthNumber } from "../../src/model/period.ts";
import { harmlessAttack, roadAttackWithoutFigures, villageAttack } from "../fixtures/incidents.ts";
import { holdsForAll } from "../support/seeded.ts";

const on = (date: string, killed: Incident["killed"] = { min: 1, max: 3 }): Incident => ({
  ...villageAttack,
  id: date,
  date,
  date_precision: date.length === "YYYY-MM".length ? "month" : "day",
  killed,
});

describe("the months of the data", () => {
  it("go from the first attack to the last, the empty ones too", () => {
    expect(monthsOf([on("2020-11-30"), on("2021-02")])).toEqual(["2020-11", "2020-12", "2021-01", "2021-02"]);
  });

  it("are none where there is no attack", () => {
    expect(monthsOf([])).toEqual([]);
  });
});

describe("attacks by month", () => {
  it("count what is known to a month in its month, beside what is known to a day", () => {
    const counts = countByMonth([on("2021-05-01"), on("2021-05"), on("2021-05-31")], ["2021-05"]);
    expect(counts).toEqual([{ month: "2021-05", attacks: 3, killed: { min: 3, max: 9 }, unknown: 0 }]);
  });

  it("leave a month empty in which there was none", () => {
    expect(countByMonth([on("2021-05-01")], ["2021-06"])).toEqual([
      { month: "2021-06", attacks: 0, killed: null, unknown: 0 },
    ]);
  });

  it("tell a missing figure, and do not take it for zero", () => {
    const [first, second] = countByMonth([roadAttackWithoutFigures, harmlessAttack], ["2022-01", "2022-02"]);
    expect(first).toEqual({ month: "2022-01", attacks: 1, killed: null, unknown: 1 });
    expect(second).toEqual({ month: "2022-02", attacks: 1, killed: { min: 0, max: 0 }, unknown: 0 });
  });

  it("add up the known figures where others are missing", () => {
    const [month] = countByMonth([on("2021-05-01"), on("2021-05-02", null)], ["2021-05"]);
    expect(month).toMatchObject({ attacks: 2, killed: { min: 1, max: 3 }, unknown: 1 });
  });
});

const months = Array.from({ length: 30 }, (_, i) => monthFromNumber(monthNumber("2019-05") + i));
const anyMonth = fc.constantFrom(...months);
const anyKilled = fc.option(fc.tuple(fc.nat(9), fc.nat(9)).map(([min, more]) => ({ min, max: min + more })));
const anyIncidents = fc.array(
  fc
    .tuple(anyMonth, fc.option(fc.integer({ min: 1, max: 28 })), anyKilled)
    .map(([month, day, killed]) => on(day ? `${month}-${String(day).padStart(2, "0")}` : month, killed)),
  { maxLength: 40 },
);
const anyEnd = fc.option(anyMonth);

describe("attacks in a period", () => {
  it("are those whose dates lie in it, whichever its ends", () => {
    holdsForAll(
      fc.record({ incidents: anyIncidents, from: anyEnd, to: anyEnd }),
      ({ incidents, from, to }) => {
        const inside = incidents.filter(({ date }) => isInPeriod(date, { from, to }));
        const known = inside.flatMap(({ killed }) => killed ?? []);
        const sum = (end: "min" | "max") => known.reduce((total, range) => total + range[end], 0);
        expect(countInPeriod(countByMonth(incidents, months), { from, to })).toEqual({
          attacks: inside.length,
          killed: known.length > 0 ? { min: sum("min"), max: sum("max") } : null,
          unknown: inside.length - known.length,
        });
      },
    );
  });

  it("are none where it ends before it begins", () => {
    const counts = countByMonth([on("2021-05-01")], months);
    expect(countInPeriod(counts, { from: "2021-06", to: "2021-04" }).attacks).toBe(0);
  });

  it("are the same year by year as all together", () => {
    holdsForAll(anyIncidents, (incidents) => {
      const counts = countByMonth(incidents, months);
      const years = countByYear(counts);
      expect(years.map(({ year }) => year)).toEqual(["2019", "2020", "2021"]);
      expect(years.reduce((total, { attacks }) => total + attacks, 0)).toBe(incidents.length);
    });
  });
});

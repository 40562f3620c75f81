import fc from "fast-check";
import { expect, it } from "vitest";
import { addMonths, isInPeriod, monthOf, monthsBetween, monthsIn } from "../../src/model/period.ts";

it.each([
  ["2021-05-03", "2021-05", "2021-05", true],
  ["2021-05", "2021-05", "2021-05", true],
  ["2021-05-31", "2021-06", null, false],
  ["2021-05-01", null, "2021-04", false],
  ["2021-05-01", null, null, true],
  ["2021-05-01", "2021-06", "2021-04", false],
])("%s lies in the period from %s to %s: %s", (date, from, to, expected) => {
  expect(isInPeriod(date, { from, to })).toBe(expected);
});

it("the month of a night is that of its evening", () => {
  expect(monthOf("2021-04-30")).toBe("2021-04");
});

it.each([
  ["2021-05", 1, "2021-06"],
  ["2021-12", 1, "2022-01"],
  ["2021-01", -1, "2020-12"],
  ["2017-10", 100, "2026-02"],
])("%s and %i months is %s", (month, count, expected) => {
  expect(addMonths(month, count)).toBe(expected);
});

it("months can be counted there and back", () => {
  const month = fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(month, fc.integer({ min: -500, max: 500 }), (date, count) => {
      const from = monthOf(date.toISOString());
      const to = addMonths(from, count);
      expect(addMonths(to, -count)).toBe(from);
      expect(monthsIn(from, to)).toBe(Math.max(0, count + 1));
      expect(monthsBetween(from, to)).toHaveLength(Math.max(0, count + 1));
    }),
    { seed: 20210503 },
  );
});

it("the months of a period are all there, in order", () => {
  expect(monthsBetween("2020-11", "2021-02")).toEqual(["2020-11", "2020-12", "2021-01", "2021-02"]);
});

import { describe, expect, it } from "vitest";
import { ownTotals } from "../../../src/own-data/count/own-totals.ts";
import { countIn, monthsOfAll, rowsByMonth } from "../../../src/own-data/shown/time-counts.ts";
import { joinedRows } from "../joined.ts";

const at = { lng: 44.5, lat: 35.5 };
const totals = ownTotals(
  joinedRows([
    { ...at, date: "2020-01-03", killed: [1, 2] },
    { ...at, date: "2020-01", killed: [0, 4] },
    { ...at, date: "2020-03-09" },
    { ...at, date: "2020" },
    at,
  ]),
  null,
);

describe("a layer month by month", () => {
  it("has a number for every month that the strip shows, and none for others", () => {
    expect(rowsByMonth(totals, ["2019-12", "2020-01", "2020-02", "2020-03"])).toEqual([0, 2, 0, 1]);
  });

  it("adds up a period, with the events whose deaths are not known beside it", () => {
    expect(countIn(totals.months, { from: null, to: "2020-02" })).toEqual({
      ...{ rows: 2, killedLeast: 1, killedMost: 6, notGiven: 0 },
    });
    expect(countIn(totals.months, { from: "2020-02", to: null })).toMatchObject({ rows: 1, notGiven: 1 });
    expect(countIn(totals.months, { from: "2021-01", to: "2020-01" }).rows).toBe(0);
  });

  it("reaches from the first month of any file to the last", () => {
    const other = ownTotals(joinedRows([{ ...at, date: "2019-11-30" }]), null);
    expect(monthsOfAll([totals, other])).toEqual(["2019-11", "2019-12", "2020-01", "2020-02", "2020-03"]);
    expect(monthsOfAll([ownTotals(joinedRows([at]), null)])).toBeNull();
  });
});

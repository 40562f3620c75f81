import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NEARNESSES } from "../../../src/model/filter.ts";
import { isInPeriod } from "../../../src/model/period.ts";
import { REGION_IDS } from "../../../src/model/region.ts";
import { NO_OWN_FILTER, type OwnFilter, passing } from "../../../src/own-data/count/passing.ts";
import { holdsForAll } from "../../support/seeded.ts";
import { joinedRows } from "../joined.ts";
import { seededRows } from "../random-events.ts";

const rows = seededRows(800);
const joined = joinedRows(rows);

const month = fc
  .tuple(fc.integer({ min: 2016, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, ofYear]) => `${year}-${String(ofYear).padStart(2, "0")}`);

const anyFilter: fc.Arbitrary<OwnFilter> = fc.record({
  from: fc.option(month),
  to: fc.option(month),
  killed: fc.option(fc.nat(15)),
  band: fc.subarray([...NEARNESSES]),
  within: fc.subarray([...REGION_IDS]),
  category: fc.subarray(["Battles", "Riots", "__proto__", "not in the file"]),
});

/** Whether a date lies in a period, for each month that it may mean. */
function inPeriod(date: string | undefined, filter: OwnFilter): "yes" | "no" | "unknown" {
  if (filter.from === null && filter.to === null) return "yes";
  if (filter.from && filter.to && filter.to < filter.from) return "no";
  if (!date) return "unknown";
  const months =
    date.length > 4
      ? [date]
      : Array.from({ length: 12 }, (_, i) => `${date}-${String(i + 1).padStart(2, "0")}`);
  const lie = months.filter((one) => isInPeriod(one, filter)).length;
  return lie === months.length ? "yes" : lie === 0 ? "no" : "unknown";
}

function passesRest(row: number, { killed, band, within, category }: OwnFilter): boolean {
  const event = rows[row];
  if (!event) return false;
  if (killed !== null && !(event.killed && event.killed[1] >= killed)) return false;
  if (category.length > 0 && !category.includes(event.category ?? "")) return false;
  const km = joined.join.bandKm[row] ?? 0;
  const nearness = km === 0 ? "inside" : km <= 10 ? "near" : "outside";
  if (band.length > 0 && (event.radius === null || !band.includes(nearness))) return false;
  const lies = joined.regions.filter((_, i) => (joined.join.membership[i]?.[row] ?? 0) > 0);
  return within.length === 0 || lies.some((id) => within.includes(id));
}

it("events pass a filter that pass each of its parts, one by one", () => {
  const mask = new Uint8Array(rows.length);
  holdsForAll(
    anyFilter,
    (filter) => {
      const rest = rows.map((_, row) => passesRest(row, filter));
      const dates = rows.map(({ date }) => inPeriod(date, filter));
      const passes = rest.map((pass, row) => pass && dates[row] === "yes");
      const found = passing(joined, filter, mask);
      expect(found.mask).toBe(mask);
      expect([...mask]).toEqual(passes.map(Number));
      expect(found.count).toBe(passes.filter(Boolean).length);
      expect(found.undated).toBe(rest.filter((pass, row) => pass && dates[row] === "unknown").length);
    },
    300,
  );
});

describe("a period", () => {
  const dates = ["2019", "2020", "2020-02", "2020-02-29", "2020-03-01", "2021", "1969-12-31", undefined];
  const dated = joinedRows(dates.map((date) => ({ lng: 44, lat: 35, ...(date && { date }) })));
  const passed = (from: string | null, to: string | null) => {
    const { mask, undated } = passing(dated, { ...NO_OWN_FILTER, from, to });
    return { passed: dates.filter((_, i) => mask[i] === 1), undated };
  };

  it.each([
    [null, null, dates, 0],
    ["2020-02", "2020-02", ["2020-02", "2020-02-29"], 2],
    ["2020-01", "2020-12", ["2020", "2020-02", "2020-02-29", "2020-03-01"], 1],
    ["2020-03", null, ["2020-03-01", "2021"], 2],
    [null, "2020-11", ["2019", "2020-02", "2020-02-29", "2020-03-01", "1969-12-31"], 2],
    ["2022-01", "2021-01", [], 0],
  ])("from %s to %s", (from, to, expected, undated) => {
    expect(passed(from, to)).toEqual({ passed: expected, undated });
  });
});

it("a mask of another length is refused", () => {
  expect(() => passing(joined, NO_OWN_FILTER, new Uint8Array(3))).toThrow("mask: 800 rows expected, got 3");
});

import { describe, expect, it } from "vitest";
import { MOST_TROUBLES_KEPT } from "../../../src/own-data/model/limits.ts";
import { NO_MAPPING } from "../../../src/own-data/model/mapping.ts";
import { ACLED_NEW, ACLED_ROW, GED_49, GED_ROW, tableOf } from "./known-sources.ts";
import { csv, eventsOf, read, troublesOf } from "./reading.ts";

const GOOD = "Daquq,35.14,44.45,2021-05-03,2";

const PLACES = { ...NO_MAPPING, placeName: 0, place: { kind: "two", latitude: 1, longitude: 2 } } as const;

const withRows = (...rows: string[]): string =>
  ["place,lat,lng,date,killed", GOOD, ...rows, GOOD].map((row) => `${row}\n`).join("");

describe("a bad row is told by line, column, value and reason, and the others are read:", () => {
  it.each([
    ["x,,44.4,,", "3 lat=: no-coordinates"],
    ["x,unknown,unknown,,", "3 lat=unknown: no-coordinates"],
    ["x,35.4,here,,", "3 lng=here: not-a-coordinate"],
    ["x,95.4,44.2,,", "3 lat=95.4: out-of-range"],
    ["x,35.4,444.2,,", "3 lng=444.2: out-of-range"],
    ["x,0,0,,", "3 lat=0: null-island"],
    ["x,35.4", "3 =x: too-few-cells"],
    ["x,35.4,44.2,2021-05-03,1,extra", "3 =x: too-many-cells"],
    ['"x,35.4,44.2,2021-05-03,1', '3 ="x: open-quote'],
  ])("%s", async (row, trouble) => {
    const table = await read(withRows(row));
    expect(troublesOf(table)).toEqual([trouble]);
    expect(eventsOf(table).map(({ record }) => record)).toEqual([0, 2]);
    expect(table.troubles.unusedRows).toBe(1);
  });
});

describe("a bad value does not cost the row:", () => {
  it.each([
    ["x,35.4,44.2,someday,1", "3 date=someday: not-a-date, used", { date: null, killed: [1, 1] }],
    ["x,35.4,44.2,2021-02-30,1", "3 date=2021-02-30: not-a-date, used", { date: null }],
    ["x,35.4,44.2,2021-05-03,many", "3 killed=many: not-a-count, used", { killed: [null, null] }],
    ["x,35.4,44.2,2021-05-03,-3", "3 killed=-3: not-a-count, used", { killed: [null, null] }],
    ["x,35.4,44.2,2021-05-03,2.5", "3 killed=2.5: not-a-count, used", { killed: [null, null] }],
  ])("%s", async (row, trouble, event) => {
    const table = await read(withRows(row));
    expect(troublesOf(table)).toEqual([trouble]);
    expect(eventsOf(table)[1]).toMatchObject(event);
    expect(table.troubles.unusedRows).toBe(0);
  });

  it("a range the wrong way round is turned, and told", async () => {
    const table = await read(csv([GED_49, ...tableOf(GED_49, [{ ...GED_ROW, low: "9", high: "3" }])]));
    expect(troublesOf(table)).toEqual(["2 high=3: range-reversed, used"]);
    expect(eventsOf(table)).toMatchObject([{ killed: [3, 9] }]);
  });
});

describe("numbers of people are read as people write them:", () => {
  it.each([
    ["7", [7, 7]],
    ["7.0", [7, 7]],
    ['"1,200"', [1200, 1200]],
    ["٧", [7, 7]],
    ["5-8", [5, 8]],
    ["5 to 8", [5, 8]],
    ["10+", [10, null]],
    ["0", [0, 0]],
    ["unknown", [null, null]],
    ["n/a", [null, null]],
    ["غير معروف", [null, null]],
  ])("%s", async (text, killed) => {
    const table = await read(withRows(`x,35.4,44.2,2021-05-03,${text}`));
    expect(eventsOf(table)[1]?.killed).toEqual(killed);
    expect(table.troubles.total).toBe(0);
  });
});

it("rows that lose nothing of use at their end are counted, not refused", async () => {
  const short = tableOf(ACLED_NEW, [ACLED_ROW])[0]?.slice(0, -1) ?? [];
  const table = await read(csv([ACLED_NEW, ...tableOf(ACLED_NEW, [ACLED_ROW]), short]));
  expect(table.events.length).toBe(2);
  expect(table.notes).toEqual([{ code: "short-rows", rows: 1 }]);
});

it("lines are those of the file, also after cells that run over lines and after empty lines", async () => {
  const text = 'place,lat,lng\n"two\nlines",35.1,44.2\n\n\r\n"three\r\n\nlines",x,44.2\n\nlast,y,44.2\n';
  const table = await read(text, { mapping: PLACES });
  expect(eventsOf(table)).toMatchObject([{ place: "two\nlines", record: 0 }]);
  expect(table.troubles.kept.map(({ line }) => line)).toEqual([6, 10]);
});

it("all troubles are counted, the first are kept, and long values are cut between whole characters", async () => {
  const bad = `${"😀".repeat(100)},x,44.2\n`.repeat(MOST_TROUBLES_KEPT + 5);
  const text = `place,lat,lng\na,35.1,44.2\n${"😀".repeat(100)},1,2,3\n${bad}`;
  const { troubles } = await read(text, { mapping: PLACES });
  expect(troubles).toMatchObject({
    total: MOST_TROUBLES_KEPT + 6,
    unusedRows: MOST_TROUBLES_KEPT + 6,
    byReason: { "too-many-cells": 1, "not-a-coordinate": MOST_TROUBLES_KEPT + 5 },
  });
  expect(troubles.kept.length).toBe(MOST_TROUBLES_KEPT);
  expect(troubles.kept[0]?.value).toMatch(/^😀+…$/u);
});

it("an uncertainty in kilometres is taken as it is, and none beyond a district's", async () => {
  const mapping = {
    ...NO_MAPPING,
    place: { kind: "two", latitude: 0, longitude: 1 },
    uncertainty: { kind: "km", column: 2 },
  } as const;
  const table = await read("lat,lng,km\n35.1,44.2,5\n35.1,44.2,0.5\n35.1,44.2,80\n35.1,44.2,near\n", {
    mapping,
  });
  expect(eventsOf(table).map(({ km }) => km)).toEqual([5, 0.5, null, null]);
  expect(troublesOf(table)).toEqual(["5 km=near: unknown-precision, used"]);
});

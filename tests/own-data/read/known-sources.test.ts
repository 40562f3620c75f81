import { describe, expect, it } from "vitest";
import { readFile } from "../../../src/own-data/read/read-file.ts";
import {
  ACLED_NEW,
  ACLED_OLD,
  ACLED_ROW,
  GED_38,
  GED_42,
  GED_49,
  GED_ROW,
  tableOf,
} from "./known-sources.ts";
import { csv, eventsOf, fileOf, inspected, read } from "./reading.ts";

it("the columns are as many as the sources say", () => {
  expect([ACLED_NEW, ACLED_OLD, GED_49, GED_42, GED_38].map(({ length }) => length)).toEqual([
    31, 31, 49, 42, 38,
  ]);
});

const upper = (columns: readonly string[]): string[] => columns.map((name) => name.toUpperCase());

describe("an ACLED file", () => {
  it.each([
    ["with its present columns", ACLED_NEW],
    ["with its old columns", ACLED_OLD],
    ["in capitals", upper(ACLED_NEW)],
    ["with its old columns in capitals", upper(ACLED_OLD)],
  ])("%s is read without asking", async (_, columns) => {
    const rows = [
      ACLED_ROW,
      { ...ACLED_ROW, inter1: "State forces", interaction: "State forces-Rebel group", fatalities: "0" },
      { ...ACLED_ROW, time_precision: "2", geo_precision: "2", fatalities: "11" },
      { ...ACLED_ROW, time_precision: "3", geo_precision: "3", event_type: "Riots", fatalities: "" },
    ];
    const outcome = await readFile(fileOf(csv([columns, ...tableOf(columns, rows)])));
    if (outcome.kind !== "read") throw new Error(outcome.kind);
    expect(outcome.read.inspection.kind).toBe("acled");
    expect(outcome.read.inspection.guesses).toEqual([]);
    const base = { at: [44.45, 35.14], place: "Daquq", category: "Battles" };
    expect(eventsOf(outcome.read)).toEqual([
      { ...base, date: "2021-05-03", grain: "day", killed: [4, 4], km: 8, record: 0 },
      { ...base, date: "2021-05-03", grain: "day", killed: [null, null], km: 8, record: 1 },
      { ...base, date: "2021-05-01", grain: "month", killed: [11, 11], km: 25, record: 2 },
      {
        ...{ ...base, category: "Riots" },
        ...{ date: "2021-05-01", grain: "month", killed: [null, null], km: null, record: 3 },
      },
    ]);
    expect(outcome.read.troubles.total).toBe(0);
    expect(outcome.read.notes).toEqual([
      { code: "zero-unknown", rows: 1 },
      { code: "not-placeable", rows: 1 },
    ]);
  });

  it("tells a precision that nobody knows, and then draws no point", async () => {
    const rows = tableOf(ACLED_NEW, [{ ...ACLED_ROW, geo_precision: "9", time_precision: "x" }]);
    const table = await read(csv([ACLED_NEW, ...rows]));
    expect(eventsOf(table)).toMatchObject([{ km: null, grain: "month", date: "2021-05-01" }]);
    expect(table.troubles.byReason).toEqual({ "unknown-precision": 2 });
    expect(table.troubles.unusedRows).toBe(0);
  });

  it("without one of its columns is another file, to be asked about", async () => {
    const columns = ACLED_NEW.filter((name) => name !== "geo_precision");
    const { kind } = await inspected(csv([columns, ...tableOf(columns, [ACLED_ROW])]));
    expect(kind).toBe("other");
  });
});

describe("a UCDP file", () => {
  const rows = [
    GED_ROW,
    { ...GED_ROW, where_prec: "2", date_prec: "2", date_start: "2019-03-29" },
    { ...GED_ROW, where_prec: "3", date_prec: "4", type_of_violence: "3" },
    { ...GED_ROW, where_prec: "5", date_prec: "5" },
    ...["4", "6", "7"].map((where_prec) => ({ ...GED_ROW, where_prec, date_prec: "3" })),
  ];
  const base = { at: [43.77, 35.325], place: "Hawija town", category: "1", killed: [1, 5] };
  const coarse = { ...base, date: "2019-03-01", grain: "month", km: null };
  const events = [
    { ...base, date: "2019-03-02", grain: "day", km: 8, record: 0 },
    { ...base, date: "2019-03-01", grain: "month", km: 25, record: 1 },
    { ...base, date: "2019-03-01", grain: "month", km: 25, category: "3", record: 2 },
    { ...base, date: "2019-01-01", grain: "year", km: null, record: 3 },
    ...[4, 5, 6].map((record) => ({ ...coarse, record })),
  ];

  it.each([
    ["of 49 columns", GED_49],
    ["of 42 columns", GED_42],
    ["of 38 columns", GED_38],
    ["in capitals", upper(GED_49)],
  ])("%s is read without asking, its lowest and highest figure as a range", async (_, columns) => {
    const outcome = await readFile(fileOf(csv([columns, ...tableOf(columns, rows)])));
    if (outcome.kind !== "read") throw new Error(outcome.kind);
    expect(outcome.read.inspection.kind).toBe("ucdp");
    expect(eventsOf(outcome.read)).toEqual(events);
    expect(outcome.read.troubles.total).toBe(0);
    expect(outcome.read.notes).toEqual([{ code: "not-placeable", rows: 4 }]);
  });

  it("of candidates, without a row of names, has its columns named", async () => {
    const table = await read(csv(tableOf(GED_49, rows)));
    expect(table.inspection).toMatchObject({
      kind: "ucdp",
      columns: GED_49,
      findings: { header: { value: false, sure: true, why: "known-columns" } },
    });
    expect(eventsOf(table)).toEqual(events);
  });
});

it("other columns are guessed, and asked about", async () => {
  const outcome = await readFile(fileOf("lat,lng,date\n35.1,44.2,2021-05-03\n"));
  expect(outcome).toMatchObject({ kind: "mapping-needed", inspection: { kind: "other" } });
});

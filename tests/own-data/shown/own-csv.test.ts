import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { groundOf } from "../../../src/own-data/join/ground-of.ts";
import { csvName } from "../../../src/own-data/shown/csv-name.ts";
import { ownCsv, ROWS_AT_ONCE } from "../../../src/own-data/shown/own-csv.ts";
import { isoDateOf } from "../../../src/own-data/shown/own-dates.ts";
import { madeLayer } from "../../fixtures/own-layers.ts";
import { publishedDataset } from "../../support/published.ts";

const dataset = await publishedDataset();
const { joined } = madeLayer(
  dataset,
  { name: "notes.csv", kind: "other", rows: ROWS_AT_ONCE + 300, seed: 6 },
  0,
);
const { events, join } = joined;
const centres = groundOf(dataset).centres.map(({ id }) => id);
const mask = Uint8Array.from({ length: events.length }, (_, row) => row % 2);
const text = [...ownCsv(joined, mask, centres)].join("");
const rows = csvParse(text.slice(1));

describe("the table of a layer", () => {
  it("begins with one byte order mark and the names of its columns", () => {
    expect(text.startsWith("\ufeffrecord,date,date_precision,latitude,longitude,")).toBe(true);
    expect(text.split("\ufeff")).toHaveLength(2);
    expect(rows.columns.slice(10)).toEqual([
      "region",
      "membership",
      ...dataset.regions.map(({ id }) => `membership_${id}`),
      "band_km",
      "nearest_centre",
      "nearest_centre_km",
      "passes",
    ]);
  });

  it("has every row, with what the join found and whether it passes", () => {
    expect(rows).toHaveLength(events.length);
    for (const row of [0, 1, ROWS_AT_ONCE - 1, ROWS_AT_ONCE, events.length - 1]) {
      const written = rows[row];
      expect(written).toMatchObject({
        record: String(row + 1),
        date: isoDateOf(events, row),
        passes: String(row % 2),
        region: joined.regions[join.region[row] as number] ?? "",
        nearest_centre: centres[join.centre[row] as number],
        latitude: String(events.lat[row]),
      });
      expect(Number(written?.band_km)).toBeCloseTo(join.bandKm[row] as number, 2);
      const parts = joined.regions.map((id) => Number(written?.[`membership_${id}`]));
      expect(Number(written?.membership)).toBeCloseTo(
        parts.reduce((sum, part) => sum + part, 0),
        2,
      );
    }
  });

  it("leaves empty what is not known, and has no text that a spreadsheet runs", () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    expect(rows.some(({ place }) => place === "'=1+1")).toBe(true);
    rows.forEach((row, i) => {
      expect(row.uncertainty_km === "").toBe(Number.isNaN(events.uncertaintyKm[i]));
      expect(row.killed_max === "").toBe(events.killedMax[i] === -1);
      expect(row.date === "").toBe(row.date_precision === "");
    });
  });
});

describe("the name of its file", () => {
  it.each([
    ["iraq-2016.csv", "iraq-2016-security-gap.csv"],
    ["ملاحظات ميدانية.xlsx", "ملاحظات ميدانية-security-gap.csv"],
    ["../../etc/passwd", "etc passwd-security-gap.csv"],
    ["\u202egpj.exe", "gpj.exe-security-gap.csv"],
    ['a:b*?"<>|', "a b-security-gap.csv"],
    [".csv", "events-security-gap.csv"],
    ["…".repeat(300), `${"…".repeat(80)}-security-gap.csv`],
  ])("%j becomes %j", (name, file) => {
    expect(csvName(name)).toBe(file);
  });
});

import { describe, expect, it } from "vitest";
import { readRecord } from "../../../src/own-data/read/read-record.ts";
import { ACLED_COLUMNS, acledLikeLines } from "../acled-like.ts";
import { GED_49, GED_ROW, tableOf } from "./known-sources.ts";
import { csv, fileOf, gzipped, read } from "./reading.ts";
import { workbookOf } from "./workbook-writer.ts";
import { zipOf } from "./zip-writer.ts";

const COUNT = 5000;
const RECORDS = Array.from({ length: COUNT }, (_, i) => ({
  place: i % 97 === 0 ? `two\nlines, "${i}"` : `داقوق ${i}`,
  lat: 34 + i / 10_000,
  lng: 44 + i / 10_000,
}));
const quoted = (text: string): string => (/["\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const LINES = RECORDS.map(({ place, lat, lng }) => `${quoted(place)},${lat},${lng}\n`);
// Lines that are no records, among those that are.
const CSV = `place,lat,lng\n${LINES.map((line, i) => (i % 1000 === 5 ? `\n,,\n${line}` : line)).join("")}`;
const feature = ({ place, lat, lng }: (typeof RECORDS)[0]) => ({
  type: "Feature",
  geometry: { type: "Point", coordinates: [lng, lat] },
  properties: { place },
});
const placemark = ({ place, lat, lng }: (typeof RECORDS)[0]): string =>
  `<Placemark><name><![CDATA[${place}]]></name><Point><coordinates>${lng},${lat}</coordinates></Point></Placemark>`;
const jsonLines = RECORDS.map((record) => `${JSON.stringify(record)}\n`).join("\n");
const utf16 = Buffer.from(`\ufeff${CSV}`, "utf16le");

describe("the very record is found again by its number", () => {
  it.each([
    ["CSV", fileOf(CSV), true],
    ["CSV with a mark", fileOf("\ufeff", CSV), true],
    ["CSV in UTF-16", fileOf(utf16), true],
    ["CSV, packed", gzipped(CSV), true],
    ["CSV in an archive", zipOf([{ name: "a.csv", bytes: CSV }]), true],
    ["JSON lines", fileOf(jsonLines), true],
    ["a list of JSON", fileOf(JSON.stringify(RECORDS, null, 1)), true],
    ["an answer of a server", fileOf(JSON.stringify({ data: RECORDS })), true],
    ["GeoJSON", fileOf(JSON.stringify({ type: "FeatureCollection", features: RECORDS.map(feature) })), true],
    ["KML", fileOf(`<?xml version="1.0"?><kml>${RECORDS.map(placemark).join("")}</kml>`), false],
    [
      "XLSX",
      workbookOf([
        {
          name: "A",
          rows: [["place", "lat", "lng"], ...RECORDS.map(({ place, lat, lng }) => [place, lat, lng])],
        },
      ]),
      false,
    ],
  ])("%s", async (_, file, canJump) => {
    const { inspection, index, events } = await read(file);
    expect(events.length).toBe(COUNT);
    expect(index.offsets.length).toBe(canJump ? Math.ceil(COUNT / 1024) : 0);
    for (const record of [0, 1, 96, 97, 1023, 1024, 1025, 2049, 4095, COUNT - 1]) {
      const fields = await readRecord(file, inspection.findings, index, record);
      const texts = Object.fromEntries(fields?.map(({ name, text }) => [name, text]) ?? []);
      expect(texts[Object.keys(texts).find((name) => /place|name/.test(name)) ?? ""], String(record)).toBe(
        RECORDS[record]?.place,
      );
    }
    expect(await readRecord(file, inspection.findings, index, COUNT)).toBeNull();
  });
});

it("it has all fields by the names of the file, those of a thing alone too", async () => {
  const lines = [...acledLikeLines(3)].join("");
  const acled = await read(lines);
  const fields = await readRecord(fileOf(lines), acled.inspection.findings, acled.index, 2);
  expect(fields?.map(({ name }) => name)).toEqual(ACLED_COLUMNS);

  const rare = `${'{"lat":35.1,"lng":44.2}\n'.repeat(1500)}{"lat":35.1,"lng":44.2,"only here":{"a":1}}\n`;
  const table = await read(rare);
  expect(await readRecord(fileOf(rare), table.inspection.findings, table.index, 1500)).toEqual([
    { name: "lat", text: "35.1" },
    { name: "lng", text: "44.2" },
    { name: "only here.a", text: "1" },
  ]);
});

it("it has the names of the source where the file has none", async () => {
  const text = csv(tableOf(GED_49, [GED_ROW]));
  const { inspection, index } = await read(text);
  const fields = await readRecord(fileOf(text), inspection.findings, index, 0);
  expect(fields?.map(({ name }) => name)).toEqual(GED_49);
});

it("events know the numbers of their records, also where rows were passed over", async () => {
  const text = csv([
    ["place", "lat", "lng"],
    ["a", "x", "44"],
    ["b", "35.1", "44.2"],
    ["c", "35", "44"],
    ["d", "35.3", "44.3"],
  ]);
  const { events, inspection, index } = await read(text);
  expect([...events.record]).toEqual([1, 2, 3]);
  const fields = await readRecord(fileOf(text), inspection.findings, index, events.record[0] ?? -1);
  expect(fields?.[0]).toEqual({ name: "place", text: "b" });
});

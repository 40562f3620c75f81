import { describe, expect, it } from "vitest";
import { eventsOf, fileOf, gzipped, inspected, problemOf, read, valuesOf } from "./reading.ts";
import { workbookOf } from "./workbook-writer.ts";
import { zipOf } from "./zip-writer.ts";

const CSV = "place,lat,lng,date,killed\nDaquq,35.14,44.45,2021-05-03,2\nداقوق,35.2,44.5,2021-05-04,\n";
const ROWS = [
  { place: "Daquq", lat: 35.14, lng: 44.45, date: "2021-05-03", killed: 2 },
  { place: "داقوق", lat: 35.2, lng: 44.5, date: "2021-05-04", killed: null },
];
const EVENTS = [
  { place: "Daquq", at: [44.45, 35.14], date: "2021-05-03", killed: [2, 2], record: 0 },
  { place: "داقوق", at: [44.5, 35.2], date: "2021-05-04", killed: [null, null], record: 1 },
];
const feature = ({ lat, lng, ...properties }: (typeof ROWS)[0]) => ({
  type: "Feature",
  geometry: { type: "Point", coordinates: [lng, lat] },
  properties,
});
const placemark = ({ place, lat, lng, date, killed }: (typeof ROWS)[0]): string =>
  `<Placemark><name>${place}</name><TimeStamp><when>${date}</when></TimeStamp><ExtendedData>` +
  `<Data name="killed"><value>${killed ?? ""}</value></Data></ExtendedData>` +
  `<Point><coordinates>${lng},${lat},0</coordinates></Point></Placemark>`;
const KML = `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder>${ROWS.map(placemark).join("\n")}</Folder></Document></kml>`;
const HEADER = ["place", "lat", "lng", "date", "killed"];
/** 3 and 4 May 2021. */
const WORKBOOK_ROWS = [
  HEADER,
  ["Daquq", 35.14, 44.45, { serial: 44_319 }, 2],
  ["داقوق", 35.2, 44.5, { serial: 44_320.75 }, ""],
];

describe("the same events from", () => {
  it.each([
    ["CSV", "delimited", "none", fileOf(CSV)],
    ["CSV, packed", "delimited", "gzip", gzipped(CSV)],
    ["CSV with the line ends of Windows", "delimited", "none", fileOf(CSV.replaceAll("\n", "\r\n"))],
    ["CSV with the line ends of old Macintoshes", "delimited", "none", fileOf(CSV.replaceAll("\n", "\r"))],
    ["CSV in an archive", "delimited", "zip", zipOf([{ name: "data/events.csv", bytes: CSV }])],
    [
      "CSV in an archive, stored, with what Macintoshes add",
      "delimited",
      "zip",
      zipOf([
        { name: "events.csv", bytes: CSV, method: 0 },
        { name: "__MACOSX/._events.csv", bytes: "x" },
      ]),
    ],
    ["TSV", "delimited", "none", fileOf(CSV.replaceAll(",", "\t"))],
    ["a semicolon file", "delimited", "none", fileOf(CSV.replaceAll(",", ";"))],
    ["JSON lines", "json-lines", "none", fileOf(ROWS.map((row) => `${JSON.stringify(row)}\n`).join(""))],
    [
      "JSON lines, packed",
      "json-lines",
      "gzip",
      gzipped(ROWS.map((row) => JSON.stringify(row)).join("\r\n")),
    ],
    ["a list of JSON", "json", "none", fileOf(JSON.stringify(ROWS, null, 2))],
    ["an answer of a server", "json", "none", fileOf(JSON.stringify({ status: 200, count: 2, data: ROWS }))],
    [
      "GeoJSON",
      "geojson",
      "none",
      fileOf(JSON.stringify({ type: "FeatureCollection", features: ROWS.map(feature) })),
    ],
    [
      "GeoJSON, laid out",
      "geojson",
      "none",
      fileOf(JSON.stringify({ features: ROWS.map(feature), type: "FeatureCollection" }, null, 2)),
    ],
    [
      "a sequence of GeoJSON texts",
      "json-lines",
      "none",
      fileOf(ROWS.map((row) => `\u001e${JSON.stringify(feature(row))}\n`).join("")),
    ],
    ["KML", "kml", "none", fileOf(KML)],
    ["KMZ", "kml", "zip", zipOf([{ name: "doc.kml", bytes: KML }])],
    ["XLSX", "xlsx", "zip", workbookOf([{ name: "Events", rows: WORKBOOK_ROWS }])],
  ])("%s", async (_, format, packing, file) => {
    const table = await read(file);
    expect(valuesOf(table.inspection)).toMatchObject({ format, packing });
    expect(eventsOf(table)).toMatchObject(EVENTS);
    expect(table.troubles.total).toBe(0);
  });
});

describe("a workbook", () => {
  const sheets = [
    { name: "Read me", rows: [["About this file"], ["It is short."]] },
    { name: "Événements", rows: WORKBOOK_ROWS },
  ];

  it("of several sheets has its largest read, unless the reader says otherwise", async () => {
    const { parts, findings } = await inspected(workbookOf(sheets));
    expect(parts).toEqual(["Read me", "Événements"]);
    expect(findings.part).toEqual({ value: "Événements", sure: false, why: "likelier" });
    const { columns } = await inspected(workbookOf(sheets), { corrections: { part: "Read me" } });
    expect(columns).toEqual(["About this file"]);
  });

  it("gives what formulas came to, and empty cells and rows without a shift", async () => {
    const rows = [HEADER, ["", { formula: "A1&B1" }, 44.2, "", 3], [], ["x", 35.5, 44.3, "2021-05-04", 1]];
    const table = await read(workbookOf([{ name: "A", rows }]));
    expect(eventsOf(table)).toMatchObject([
      { at: [44.2, 35.4], killed: [3, 3], date: null },
      { at: [44.3, 35.5], place: "x", record: 1 },
    ]);
  });
});

it("an archive with several tables asks which", async () => {
  const file = zipOf([
    { name: "a.csv", bytes: "lat,lng\n1,2\n" },
    { name: "b.csv", bytes: CSV },
  ]);
  expect(await problemOf(file)).toEqual({ code: "zip-choice", values: { names: "a.csv\nb.csv" } });
  expect(eventsOf(await read(file, { corrections: { part: "b.csv" } }))).toMatchObject(EVENTS);
});

describe("GeoJSON and KML", () => {
  it("lines and areas are told, not drawn; of several points the first", async () => {
    const features = [
      feature(ROWS[0] as (typeof ROWS)[0]),
      {
        type: "Feature",
        geometry: {
          type: "LineString",
          coordinates: [
            [44, 35],
            [45, 36],
          ],
        },
        properties: {},
      },
      { type: "Feature", geometry: null, properties: { place: "nowhere" } },
      {
        type: "Feature",
        geometry: {
          type: "MultiPoint",
          coordinates: [
            [44.1, 35.1],
            [1, 2],
          ],
        },
        properties: {},
      },
    ];
    const table = await read(JSON.stringify({ type: "FeatureCollection", features }));
    expect(eventsOf(table).map(({ at }) => at)).toEqual([
      [44.45, 35.14],
      [44.1, 35.1],
    ]);
    expect(table.troubles.kept).toMatchObject([
      { line: 2, value: "LineString", reason: "not-a-point" },
      { line: 3, value: "", reason: "no-coordinates" },
    ]);
  });

  it("entities that a document makes up are not expanded", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "${"x".repeat(100)}"><!ENTITY b "&a;&a;&a;">]>`;
    const table = await read(
      `${bomb}<kml><Placemark><name>&b; &amp; c</name><Point><coordinates>44.2,35.1</coordinates></Point></Placemark></kml>`,
    );
    expect(eventsOf(table)[0]?.place).toBe("&b; & c");
  });
});

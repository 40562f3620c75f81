import { kml as kmlToGeojson } from "@tmcw/togeojson";
import { csvParse } from "d3-dsv";
import type { FeatureCollection, GeoJsonProperties, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { LANGS } from "../../../src/model/localized.ts";
import {
  ATTACK_FORMATS,
  type Content,
  type DataFormat,
  GROUND_FORMATS,
} from "../../../src/report/data/data-formats.ts";
import { publishedIncidents, publishedRegions, publishedText } from "../../support/published.ts";
import { readWorkbook, xml } from "./readers.ts";
import { LINK, taken } from "./taken.ts";

const formatOf = (id: DataFormat["id"]): DataFormat =>
  [...ATTACK_FORMATS, ...GROUND_FORMATS].find((format) => format.id === id) as DataFormat;

const text = async (id: DataFormat["id"], content: Content): Promise<string> =>
  String(await formatOf(id).write(content));
const json = async (id: "geojson" | "topojson", content: Content) => JSON.parse(await text(id, content));
const readKml = async (content: Content) =>
  kmlToGeojson(xml(await text("kml", content)) as unknown as Document) as FeatureCollection<
    Geometry,
    NonNullable<GeoJsonProperties>
  >;

const attacks = taken("attacks");
const ground = taken("ground");
const table = csvParse(publishedText("incidents.csv"));

describe("all attacks", () => {
  it("as CSV are the published table, with a mark by which Excel knows its letters", async () => {
    const csv = await text("csv", attacks);
    expect(csv.startsWith("\ufeffid,date,")).toBe(true);
    const read = csvParse(csv.slice(1));
    expect(read.columns).toEqual(table.columns);
    expect([...read]).toEqual([...table]);
  });

  it("as GeoJSON have every column of the table, numbers as numbers, the unknown as null", async () => {
    const { type, features } = await json("geojson", attacks);
    expect(type).toBe("FeatureCollection");
    expect(features).toHaveLength(table.length);
    for (const [i, { id, geometry, properties }] of features.entries()) {
      const row = table[i] ?? {};
      expect([id, geometry.coordinates]).toEqual([row.id, publishedIncidents[i]?.position]);
      expect(Object.keys(properties)).toEqual(table.columns);
      for (const [column, cell] of Object.entries(properties))
        expect([column, cell === null ? "" : String(cell)]).toEqual([column, row[column]]);
    }
    expect(typeof features[0].properties.uncertainty_km).toBe("number");
  });

  it("as KML are placemarks with a name, a time as long as it is known, and every column", async () => {
    const { features } = await readKml(attacks);
    expect(features).toHaveLength(table.length);
    for (const [i, { geometry, properties }] of features.entries()) {
      const row = table[i] ?? {};
      expect(geometry).toEqual({ type: "Point", coordinates: publishedIncidents[i]?.position });
      expect(properties.name).toBe(row.place_en);
      for (const column of table.columns)
        expect([column, String(properties[column] ?? "")]).toEqual([column, row[column]]);
      const { timestamp, timespan } = properties;
      if (row.date_precision === "day") expect(timestamp).toBe(row.date);
      else expect(timespan.begin.startsWith(row.date ?? "?")).toBe(true);
    }
  });

  it("as XLSX are numbers and texts, with sheets on sources, columns and what goes along", async () => {
    const book = await readWorkbook((await formatOf("xlsx").write(attacks)) as Blob);
    expect(Object.keys(book)).toEqual(["attacks", "sources", "columns", "about"]);
    const [headings = [], ...rows] = book.attacks ?? [];
    expect(headings).toEqual(table.columns);
    for (const [i, cells] of rows.entries())
      expect(headings.map((_, column) => String(cells[column] ?? ""))).toEqual(
        table.columns.map((column) => table[i]?.[column]),
      );
    expect(rows.map((cells) => typeof cells[headings.indexOf("lat")])).not.toContain("string");
    const second = table.filter((row) => row.source2_publisher).length;
    expect(book.sources).toHaveLength(1 + table.length + second);
    expect(book.columns?.slice(1).map(([name]) => name)).toEqual(table.columns);
    expect(book.columns?.slice(1).every(([, , meaning]) => meaning)).toBe(true);
  });
});

describe("the time of an attack in KML", () => {
  const timeOf = async (precision: string) => {
    const { features } = await readKml(attacks);
    const one = features.find(({ properties }) => properties.date_precision === precision)?.properties;
    return { date: String(one?.date), span: one?.timespan };
  };

  it("of a night reaches into the next day", async () => {
    const { date, span } = await timeOf("night");
    const next = new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
    expect(span).toEqual({ begin: date, end: next });
  });

  it("of which the month is known is all of the month", async () => {
    const { date, span } = await timeOf("month");
    expect(span.begin).toBe(`${date}-01`);
    expect(span.end).toMatch(new RegExp(`^${date}-(28|29|30|31)$`));
  });
});

describe("regions and band", () => {
  it("as GeoJSON have their figures, and the edges how they are known", async () => {
    const { features } = (await json("geojson", ground)) as FeatureCollection;
    const [first] = publishedRegions;
    expect(features.find(({ id }) => id === first?.id)).toMatchObject({
      geometry: first?.geometry,
      properties: { kind: "region", area_km2: first?.area_km2, attacks_low: first?.figures.attacks.low },
    });
    const kinds = features.map(({ properties }) => properties?.kind);
    for (const kind of ["region", "band", "edge", "edge-point"]) expect(kinds).toContain(kind);
    for (const { properties } of features.filter(({ properties }) => properties?.basis === "documented"))
      if (properties?.kind === "edge-point") expect(properties.source_publisher).toBeTruthy();
  });

  it("as KML have the same shapes and columns", async () => {
    const { features } = await readKml(ground);
    const same = (await json("geojson", ground)) as FeatureCollection;
    expect(features.map(({ geometry }) => geometry)).toEqual(same.features.map(({ geometry }) => geometry));
    for (const [i, { properties }] of features.entries())
      for (const [column, cell] of Object.entries(same.features[i]?.properties ?? {}))
        expect([column, String(properties[column] ?? "")]).toEqual([column, String(cell ?? "")]);
  });

  it("as TopoJSON have the same shapes, and share their borders", async () => {
    const topology = (await json("topojson", ground)) as Topology;
    const read = ["regions", "band", "edges", "edge_points"].flatMap((name) => {
      const object = topology.objects[name];
      if (!object) throw new Error(`no object ${name}`);
      return (feature(topology, object) as unknown as FeatureCollection).features;
    });
    const { features } = (await json("geojson", ground)) as FeatureCollection;
    expect(read.map(corners)).toEqual(features.map(corners));
    expect(read.map(({ properties }) => properties)).toEqual(features.map(({ properties }) => properties));
  });

  it("count what is shown", async () => {
    const { features } = (await json(
      "geojson",
      taken("ground", { filter: { target: ["army"] } }),
    )) as FeatureCollection;
    const all = (await json("geojson", ground)) as FeatureCollection;
    const expected = ({ features }: FeatureCollection) =>
      features.find(({ id }) => id === "band")?.properties?.attacks_expected;
    expect(expected({ type: "FeatureCollection", features })).toBeLessThan(expected(all));
  });

  /** A ring may begin at another of its corners. */
  const corners = ({ geometry }: { geometry: Geometry }) =>
    "coordinates" in geometry
      ? [...new Set((geometry.coordinates.flat(2) as number[]).map(String))].sort()
      : [];
});

describe("what goes along", () => {
  const filter = { from: "2020-05", to: "2021-04", target: ["army", "pmf"] } as const;

  const told: Record<string, (lang: (typeof LANGS)[number]) => Promise<string>> = {
    geojson: async (lang) => JSON.stringify(await json("geojson", taken("attacks", { filter, lang }))),
    topojson: async (lang) => JSON.stringify(await json("topojson", taken("ground", { filter, lang }))),
    kml: (lang) => text("kml", taken("attacks", { filter, lang })),
    txt: (lang) => text("txt", taken("attacks", { filter, lang })),
    xlsx: async (lang) => {
      const book = await readWorkbook(
        (await formatOf("xlsx").write(taken("attacks", { filter, lang }))) as Blob,
      );
      return (book.about ?? []).flat().join("\n");
    },
  };

  it.each(Object.entries(told))(
    "with %s: licence, credit, version, link, and that it is indicative",
    async (_, tell) => {
      const said = (await tell("en")).replaceAll("&amp;", "&").replaceAll("&amp;", "&");
      for (const words of [
        "https://creativecommons.org/licenses/by/4.0/",
        "Security Gap Map contributors, data version 1.0.0",
        "The band is indicative",
        "federal army or Popular Mobilization",
        LINK,
      ])
        expect(said.includes(words), words).toBe(true);
      expect(/2020-05\/2021-04|May 2020 to April 2021/.test(said)).toBe(true);
    },
  );

  it.each(LANGS)("is told in %s without signs that only a page needs", async (lang) => {
    for (const [id, tell] of Object.entries(told))
      expect([id, /[\u2066-\u2069\u061c]/.test(await tell(lang))]).toEqual([id, false]);
  });
});

describe("the forecast of a size", () => {
  const published = (...names: string[]) =>
    names.reduce((sum, name) => sum + Buffer.byteLength(publishedText(name)), 0);
  const sizeOf = async (format: DataFormat, content: Content) => new Blob([await format.write(content)]).size;

  it.each(ATTACK_FORMATS.filter(({ weight }) => weight > 0))(
    "of $name is right to a sixth",
    async (format) => {
      const size = await sizeOf(format, attacks);
      expect(Math.abs((format.weight * published("incidents.csv")) / size - 1)).toBeLessThan(1 / 6);
    },
  );

  it.each(GROUND_FORMATS)("of the ground as $name is right to a sixth", async (format) => {
    const size = await sizeOf(format, ground);
    const forecast = format.weight * published("regions.geojson", "band.geojson");
    expect(Math.abs(forecast / size - 1)).toBeLessThan(1 / 6);
  });
});

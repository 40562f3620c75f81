import { createHash } from "node:crypto";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { datapackage } from "../../../geo/steps/datapackage.ts";
import type { Field } from "../../../geo/steps/incident-fields.ts";
import { publishedNames, publishedText } from "../../support/published.ts";
import { goodKitchen } from "../kitchens.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly mediatype: string;
  readonly encoding: string;
  readonly bytes: number;
  readonly hash: string;
  readonly licenses: readonly object[];
  readonly sources: readonly { title: string }[];
}

const descriptor = JSON.parse(publishedText("datapackage.json"));
const resources: readonly Resource[] = descriptor.resources;

describe("datapackage.json", () => {
  it("lists every published file but itself, once", () => {
    const others = publishedNames().filter((name) => name !== "datapackage.json");
    expect(resources.map(({ path }) => path).sort()).toEqual(others);
  });

  it.each(resources.map((resource) => [resource.path, resource] as const))(
    "knows the bytes of %s",
    (path, { bytes, hash, encoding }) => {
      const content = Buffer.from(publishedText(path), encoding as BufferEncoding);
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash("sha256").update(content).digest("hex")}`);
    },
  );

  it.each(resources.map((resource) => [resource.path, resource] as const))(
    "tells of what kind %s is, whose, and under which licence",
    (_, { name, mediatype, licenses, sources }) => {
      expect(name).toMatch(/^[-a-z0-9._]+$/);
      expect(mediatype).toMatch(/^(text|application)\/[a-z+]+$/);
      expect(licenses).not.toEqual([]);
      expect(sources).not.toEqual([]);
      for (const { title } of sources) expect(title).not.toBe("");
    },
  );

  it("has the version of the data", () => {
    expect(descriptor.version).toBe(JSON.parse(publishedText("regions.geojson")).version);
  });

  it("was created when that version was released", () => {
    const [newest] = JSON.parse(publishedText("changelog.json")).editions;
    expect(descriptor.created).toBe(`${newest.date}T00:00:00Z`);
  });

  it("spans all attacks in time and space", () => {
    const rows = csvParse(publishedText("incidents.csv"));
    const [west, south, east, north] = descriptor.spatial.bbox;
    for (const { id, date = "", lon, lat } of rows) {
      expect(date >= descriptor.temporal.start && date <= descriptor.temporal.end, id).toBe(true);
      expect(Number(lon) >= west && Number(lon) <= east, id).toBe(true);
      expect(Number(lat) >= south && Number(lat) <= north, id).toBe(true);
    }
  });

  it("does not pass over a file of which nothing is said", () => {
    const files = new Map([["rumours.json", "{}"]]);
    expect(() => datapackage(goodKitchen, files)).toThrow("nothing is said of rumours.json");
  });
});

describe("the schema of incidents.csv", () => {
  const table = csvParse(publishedText("incidents.csv"));
  const { fields, missingValues, primaryKey } = descriptor.resources.find(
    ({ path }: Resource) => path === "incidents.csv",
  ).schema as { fields: Field[]; missingValues: string[]; primaryKey: string[] };

  it("has the columns of the table, in their order", () => {
    expect(fields.map(({ name }) => name)).toEqual(table.columns);
  });

  it("says of each column what it means", () => {
    for (const { name, description } of fields) expect(description, name).not.toBe("");
  });

  it.each(fields.map((field) => [field.name, field] as const))("holds in the column %s", (name, field) => {
    const cells = table.map((row) => row[name] ?? "");
    expect(cells.map((cell) => breach(field, cell)).filter(Boolean)).toEqual([]);
    if (field.constraints?.unique) expect(new Set(cells).size).toBe(cells.length);
  });

  it("has a key that tells the rows apart", () => {
    const keys = table.map((row) => primaryKey.map((name) => row[name]).join(" "));
    expect(new Set(keys).size).toBe(table.length);
  });

  it.each([
    ["date", "3 May 2021"],
    ["date", ""],
    ["lat", "north"],
    ["target", "everybody"],
    ["killed_min", "-1"],
    ["killed_min", "1.5"],
    ["membership_kirkuk", "1.01"],
    ["source1_url", "by word of mouth"],
  ])("would not let %s be %j", (name, cell) => {
    const field = fields.find((one) => one.name === name) as Field;
    expect(breach(field, cell)).not.toBeNull();
  });

  /** What a cell has against its field, as https://datapackage.org/standard/table-schema/ reads it. */
  function breach({ type, format, constraints = {} }: Field, cell: string): string | null {
    if (missingValues.includes(cell)) return constraints.required ? "is missing" : null;
    if (type !== "string" && !Number.isFinite(Number(cell))) return `${cell} is no number`;
    if (type === "integer" && !/^-?\d+$/.test(cell)) return `${cell} is no whole number`;
    if (format === "uri" && !URL.canParse(cell)) return `${cell} is no address`;
    const { minimum = -Infinity, maximum = Infinity, pattern } = constraints;
    if (Number(cell) < minimum || Number(cell) > maximum) return `${cell} is out of range`;
    if (constraints.enum && !constraints.enum.includes(cell)) return `${cell} is not in the list`;
    return pattern && !new RegExp(`^(${pattern})$`).test(cell) ? `${cell} does not match` : null;
  }
});

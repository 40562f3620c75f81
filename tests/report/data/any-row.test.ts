import { kml as kmlToGeojson } from "@tmcw/togeojson";
import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Incident } from "../../../src/model/incident.ts";
import { ATTACK_FORMATS } from "../../../src/report/data/data-formats.ts";
import { plainText } from "../../../src/report/data/plain-text.ts";
import { publishedDataset } from "../../support/published.ts";
import { readWorkbook, xml } from "./readers.ts";
import { taken } from "./taken.ts";

const whole = await publishedDataset();
const [first] = whole.incidents as readonly [Incident, ...Incident[]];

/** What spreadsheets, markup, tables and directions of writing trip over. */
const TRAPS = [
  ..."=+-@'\"<>&,;\t\n\r\0\u0007\u0085\u2028\ufeff\ufffe\ud800_x",
  '=HYPERLINK("http://x")',
  "'=1",
  "\r\n",
  "]]>",
  "<script>",
  "&amp;",
  "_x0041_",
  "\u2067\u2069\u200f\u061c",
  "كركوك",
  "ڕۆژ",
  "😀",
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...TRAPS), fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 8 })
  .map((parts) => parts.join(""));
const anyCount = fc.option(fc.record({ min: fc.nat(500), max: fc.nat(500) }), { nil: null });
const anyTaken = fc
  .record({ place: anyText, summary: anyText, notes: anyText, publisher: anyText, killed: anyCount })
  .map(({ place, summary, notes, publisher, killed }) => {
    const report = { summary, notes, geo_basis: "", district: "", governorate: "", sources: [{ publisher }] };
    const said = { en: { [first.id]: report }, ar: {}, ckb: {} };
    const incidents = [{ ...first, place: { en: place, ar: summary, ckb: notes }, killed }];
    return taken("attacks", { dataset: { ...whole, incidents }, said });
  });

const format = (id: string) => {
  const found = ATTACK_FORMATS.find((one) => one.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
};

type Cells = Record<string, unknown>;

/** The one row of a file, as a reader of its format has it. */
const READ: Record<string, (file: string | Blob) => Promise<Cells>> = {
  csv: async (file) => {
    const [row] = csvParse(String(file).slice(1));
    return Object.fromEntries(
      Object.entries(row ?? {}).map(([column, cell]) => [
        column,
        cell.replace(/^'(['\s]*[=+\-@＝＋－＠])/, "$1"),
      ]),
    );
  },
  geojson: async (file) => JSON.parse(String(file)).features[0].properties,
  kml: async (file) => {
    const document = xml(String(file));
    // Every cell as it stands: the reader of KML trims, and turns what looks like a number into one.
    const cells = Array.from(document.getElementsByTagName("SimpleData"));
    expect(kmlToGeojson(document as unknown as Document).features).toHaveLength(1);
    return Object.fromEntries(cells.map((cell) => [cell.getAttribute("name"), cell.textContent]));
  },
  xlsx: async (file) => {
    const [headings = [], cells = []] = (await readWorkbook(file as Blob)).attacks ?? [];
    return Object.fromEntries(headings.map((heading, i) => [heading, cells[i]]));
  },
};

describe.each(Object.entries(READ))("as %s", (id, read) => {
  it("any row comes back as it was written, and no cell can be run", async () => {
    await fc.assert(
      fc.asyncProperty(anyTaken, async (content) => {
        const cells = await read(await format(id).write(content));
        const row = content.layers[0]?.things[0]?.row ?? {};
        const columns = Object.keys(row);
        expect(columns.map((column) => [column, text(cells[column])])).toEqual(
          columns.map((column) => [column, text(row[column])]),
        );
      }),
      { seed: 20210503, numRuns: 80 },
    );
  });

  const text = (cell: unknown): string => String(cell ?? "");
});

it("no cell of the table begins as a formula does", async () => {
  await fc.assert(
    fc.asyncProperty(anyTaken, async (content) => {
      const [row = {}] = csvParse(String(await format("csv").write(content)).slice(1));
      expect(Object.values(row).filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    }),
    { seed: 20210503, numRuns: 80 },
  );
});

describe("a text that is written", () => {
  it.each([
    ["as it is", "كركوك – “a”\tb\nc\u200f", "كركوك – “a”\tb\nc\u200f"],
    ["with one kind of line break", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["without signs that XML cannot hold", "a\0b\u0007c\ud800d\ufffe", "abcd"],
  ])("stands %s", (_, given, written) => {
    expect(plainText(given)).toBe(written);
  });
});

describe("a description in KML", () => {
  it("shows markup of the data as text", async () => {
    const place = "<img src=x onerror=alert(1)>";
    const incidents = [{ ...first, place: { en: place, ar: "", ckb: "" } }];
    const report = { summary: place, geo_basis: "", district: "", governorate: "", sources: [] };
    const said = { en: { [first.id]: report }, ar: {}, ckb: {} };
    const written = String(
      await format("kml").write(taken("attacks", { dataset: { ...whole, incidents }, said })),
    );

    const described = Array.from(xml(written).getElementsByTagName("description")).at(-1)?.textContent ?? "";
    expect(described).toContain("<br>&lt;img src=x");
    expect(described).not.toContain("<img");
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { DELIMITERS } from "../../../src/own-data/model/finding.ts";
import type { Chunks } from "../../../src/own-data/read/bytes/chunks.ts";
import { delimitedTable } from "../../../src/own-data/read/formats/delimited.ts";
import { walkJson, walkJsonLines } from "../../../src/own-data/read/formats/json.ts";
import type { Table } from "../../../src/own-data/read/formats/table.ts";
import { tableOfThings } from "../../../src/own-data/read/formats/things.ts";
import { holdsForAllInTime } from "../../support/seeded.ts";

/** Anything that a cell can hold: words, numbers, signs that mean something, all of Unicode. */
const anyCell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("", "35.14", "Daquq", "داقوق", "=1+1", '"', '""', "a,b;c\td|e", " "),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\t", "|", "\n", "\r", "é", "ق") }),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.nat(200).map((length) => "long ".repeat(length)) },
);

const anyRows = fc
  .integer({ min: 2, max: 8 })
  .chain((columns) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { minLength: 1 }),
  );

const anySizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 });

/** The bytes in pieces of these sizes, over and over. */
const inChunks = (text: string, sizes: readonly number[]) =>
  async function* (from: number): Chunks {
    const bytes = new TextEncoder().encode(text);
    for (let at = from, i = 0; at < bytes.length; i += 1) {
      const size = sizes[i % sizes.length] ?? 1;
      yield bytes.slice(at, at + size);
      at += size;
    }
  };

async function cellsOf(table: Table): Promise<string[][]> {
  const rows: string[][] = [];
  await table.walk({
    visit: (cells) => {
      expect(cells.flaw).toBeNull();
      rows.push(Array.from({ length: cells.count }, (_, column) => cells.text(column)));
      return true;
    },
  });
  return rows;
}

it("any table comes back as it was written, however it was written and in whatever pieces it comes", async () => {
  const anyStyle = fc.record({
    delimiter: fc.constantFrom(...DELIMITERS),
    end: fc.constantFrom("\n", "\r\n", "\r"),
    quoteAll: fc.boolean(),
    endsWithLine: fc.boolean(),
    mark: fc.boolean(),
  });
  await holdsForAllInTime(
    fc.tuple(anyRows, anyStyle, anySizes),
    async ([rows, { delimiter, end, quoteAll, endsWithLine, mark }, sizes]) => {
      const needsQuotes = (cell: string): boolean => /["\n\r\ufeff]/.test(cell) || cell.includes(delimiter);
      const written = rows.map((row) =>
        row
          .map((cell) => (quoteAll || needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
          .join(delimiter),
      );
      const text = (mark ? "\ufeff" : "") + written.join(end) + (endsWithLine ? end : "");
      const names = (rows[0] ?? []).map((_, i) => String(i));
      const table = delimitedTable(inChunks(text, sizes), {
        delimiter,
        header: false,
        decimal: "point",
        names,
      });
      // What has nothing in any cell is no row.
      expect(await cellsOf(table)).toEqual(rows.filter((row) => row.some((cell) => cell !== "")));
    },
    600,
  );
});

it("any list of objects comes back, as JSON and as JSON lines, in whatever pieces it comes", async () => {
  const anyRecords = fc.array(
    fc.record({
      id: fc.nat(),
      lat: fc.double({ noNaN: true, noDefaultInfinity: true }),
      __proto__x: anyCell,
      name: anyCell,
    }),
    { minLength: 1, maxLength: 20 },
  );
  await holdsForAllInTime(
    fc.tuple(anyRecords, anySizes, fc.constantFrom(0, 2), fc.boolean()),
    async ([records, sizes, indent, isWrapped]) => {
      const whole = JSON.stringify(isWrapped ? { "a}]": "[{", list: records } : records, null, indent);
      const lines = records.map((record) => `${JSON.stringify(record)}\n`).join("");
      const expected = records.map(({ id, lat, __proto__x, name }) => [`${id}`, `${lat}`, __proto__x, name]);
      const asJson = await tableOfThings(walkJson(inChunks(whole, sizes), isWrapped ? 2 : 1, false));
      expect(await cellsOf(asJson)).toEqual(expected);
      expect(await cellsOf(await tableOfThings(walkJsonLines(inChunks(lines, sizes))))).toEqual(expected);
    },
    150,
  );
});

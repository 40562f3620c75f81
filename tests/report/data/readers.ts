import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** The sheets of a workbook as rows of cells, read from its parts and not by the library that wrote it. */
export async function readWorkbook(file: Blob): Promise<Record<string, (string | number | null)[][]>> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const part = (name: string) => xml(strFromU8(parts[name] ?? new Uint8Array()));
  const strings = all(part("xl/sharedStrings.xml"), "si").map((item) => unescaped(item.textContent ?? ""));
  const sheets = all(part("xl/workbook.xml"), "sheet").map((sheet) => sheet.getAttribute("name") ?? "");
  return Object.fromEntries(
    sheets.map((name, i) => {
      const rows = all(part(`xl/worksheets/sheet${i + 1}.xml`), "row");
      return [name, rows.map((row) => cellsOf(row, strings))];
    }),
  );
}

function cellsOf(row: Element, strings: readonly string[]): (string | number | null)[] {
  const cells: (string | number | null)[] = [];
  for (const cell of all(row, "c")) {
    if (all(cell, "f").length > 0) throw new Error("a cell has a formula");
    const value = Number(cell.textContent);
    cells[columnOf(cell.getAttribute("r") ?? "")] =
      cell.getAttribute("t") === "s" ? (strings[value] ?? null) : cell.textContent === "" ? null : value;
  }
  return Array.from(cells, (cell) => cell ?? null);
}

/** "AB12" as 27. */
const columnOf = (address: string): number =>
  [...address.replace(/\d/g, "")].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;

/** As Excel reads a text: ECMA-376, ST_Xstring. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A document, or an error where it is not well formed. */
export function xml(text: string) {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, "text/xml");
  return document;
}

const all = (parent: ReturnType<typeof xml> | Element, name: string): Element[] =>
  Array.from(parent.getElementsByTagName(name));

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { csvParse } from "d3-dsv";
import type { Position } from "geojson";
import type { Lang, Localized } from "../../src/model/localized.ts";
import type { Source } from "../../src/model/source.ts";
import { ownDigits } from "./own-digits.ts";
import { round } from "./round.ts";

const SOURCES = new URL("../sources/", import.meta.url);

export const sourcePath = (name: string): string => fileURLToPath(new URL(name, SOURCES));

export const readSourceText = (name: string): string => readFileSync(sourcePath(name), "utf8");

/** A row of an authored table. Asking for a column that the table does not have is a mistake of ours. */
export interface Row {
  readonly table: string;
  readonly number: number;
  text(column: string): string;
  decimal(column: string): number;
  /** `null` where the cell is empty. */
  count(column: string): number | null;
  localized(column: string): Localized;
  source(prefix: string): Source | undefined;
}

/** Reads `geo/sources/<name>` (RFC 4180, UTF-8, header row). */
export function readTable(name: string): Row[] {
  const rows = csvParse(readSourceText(name));
  return rows.map((cells, index) => asRow(name, index + 2, cells));
}

function asRow(table: string, number: number, cells: Record<string, string>): Row {
  const text = (column: string): string => {
    const cell = cells[column];
    if (cell === undefined) throw new Error(`${table}: no column ${column}`);
    return cell.trim();
  };
  const numeric = (column: string): number => {
    const value = Number(text(column));
    if (text(column) === "" || !Number.isFinite(value)) {
      throw new Error(`${table}, line ${number}: ${column} is not a number: "${text(column)}"`);
    }
    return value;
  };
  const inLang = (column: string) => (lang: Lang) => ownDigits(lang, text(`${column}_${lang}`));
  return {
    table,
    number,
    text,
    decimal: numeric,
    count: (column) => (text(column) === "" ? null : numeric(column)),
    localized: (column) => {
      const cell = inLang(column);
      return { en: cell("en"), ar: cell("ar"), ckb: cell("ckb") };
    },
    source: (prefix) => asSource(text(`${prefix}publisher`), text(`${prefix}date`), text(`${prefix}url`)),
  };
}

/** A source as readers get it: no publisher, no source; addresses that are no public page are left out. */
export function asSource(publisher: string, date: string, url: string): Source | undefined {
  if (publisher === "") return undefined;
  return {
    publisher,
    ...(date === "" ? {} : { date }),
    ...(isPublicPage(url) ? { url } : {}),
  };
}

/** Some pages were kept under the bare number of a server instead of the publisher's name. */
function isPublicPage(url: string): boolean {
  return /^https?:\/\//.test(url) && !/^https?:\/\/(\d{1,3}\.){3}\d|your-server\.de/.test(url);
}

/** Asserts that a cell holds one of the values that the model knows. */
export function oneOf<Value extends string>(row: Row, column: string, values: readonly Value[]): Value {
  const cell = row.text(column);
  const value = values.find((known) => known === cell);
  if (value === undefined) {
    throw new Error(
      `${row.table}, line ${row.number}: ${column} is "${cell}", not one of ${values.join(", ")}`,
    );
  }
  return value;
}

/** A place of an event or a centre is known to a kilometre at best: two decimals. */
export function readPosition(row: Row): Position {
  return [round(row.decimal("lon"), 2), round(row.decimal("lat"), 2)];
}

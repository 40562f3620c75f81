import { guardFormula } from "./formula.ts";
import type { Cell } from "./incident-row.ts";

/** Without it Excel takes the letters of Arabic and Sorani for those of another alphabet. */
const BYTE_ORDER_MARK = "\ufeff";

/** Rows as a table (RFC 4180) in which no text can be run as a formula. The first row names the columns. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(written).join(",")}\r\n`).join("");

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = guardFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import { guardFormula } from "../../../model/formula.ts";
import type { Cell } from "../../../model/incident-row.ts";
import type { Layer } from "../layer.ts";

/** Without it Excel takes the letters of Arabic and Sorani for those of another alphabet. */
const BYTE_ORDER_MARK = "\ufeff";

/** A table with a row of headings (RFC 4180) in which no text can be run as a formula. */
export function csv({ columns, things }: Layer): string {
  const lines = [
    columns.map(({ name }) => name),
    ...things.map(({ row }) => columns.map(({ name }) => row[name] ?? null)),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(written).join(",")}\r\n`).join("");
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = guardFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import { corrected } from "../model/finding.ts";
import type { Inspection } from "../model/inspection.ts";
import { headerSignature } from "../model/mapping.ts";
import { cutText } from "./cut-text.ts";
import { guessMapping } from "./guess/guess-mapping.ts";
import { recognise } from "./known/recognise.ts";
import type { OpenOptions } from "./open-content.ts";
import { type OpenedTable, openTable } from "./open-table.ts";
import { findDateOrder } from "./sniff/date-order.ts";

const ROWS_SHOWN = 20;
const ROWS_GUESSED_FROM = 200;

export interface Inspected extends OpenedTable {
  readonly inspection: Inspection;
}

/** Finds out all about a file but its events. Throws a `ReadError` where it is no table that can be read. */
export async function inspect(file: Blob, options: OpenOptions): Promise<Inspected> {
  const opened = await openTable(file, options);
  const { table, rows, parts } = opened;
  const { kind, mapping: known } = recognise(table.columns);
  const guessed = known
    ? { mapping: known, guesses: [] }
    : guessMapping(table.columns, rows.slice(0, ROWS_GUESSED_FROM), {
        decimal: opened.findings.decimal.value,
        dateOrder: opened.findings.dateOrder.value,
      });
  const { date } = guessed.mapping;
  const dates = date === null ? [] : rows.map((row) => row[date] ?? "");
  const findings = {
    ...opened.findings,
    // Now that the column of dates is known, other texts do not blur it.
    dateOrder: corrected(options.corrections.dateOrder, () => findDateOrder(dates)),
  };
  const inspection: Inspection = {
    kind,
    findings,
    columns: table.columns,
    ...guessed,
    rows: rows.slice(0, ROWS_SHOWN).map((row) => row.map(cutText)),
    signature: headerSignature(table.columns),
    parts,
  };
  return { ...opened, findings, inspection };
}

import type { Corrections, Findings } from "../model/finding.ts";
import type { Cells } from "./formats/table.ts";
import { openTable } from "./open-table.ts";
import { type RecordIndex, startBefore } from "./record-index.ts";

/** One field of a record as the file has it. It is text, whatever it looks like. */
export interface RecordField {
  readonly name: string;
  readonly text: string;
}

/** Any file that could be read can be read again. */
const NO_LIMIT = Number.POSITIVE_INFINITY;

/**
 * All fields of one record of a file that was read before, by its number; `null` if it is not there any more.
 * Plain text is read from near it, all else from the beginning. Throws a `ReadError` where the file is gone.
 */
export async function readRecord(
  file: Blob,
  findings: Findings,
  index: RecordIndex,
  record: number,
  signal?: AbortSignal,
): Promise<readonly RecordField[] | null> {
  const { table } = await openTable(file, {
    corrections: asCorrections(findings),
    limit: NO_LIMIT,
    told: () => {},
  });
  let fields: RecordField[] | null = null;
  await table.walk({
    from: startBefore(index, record),
    signal,
    visit: (cells) => {
      if (cells.record === record) fields = fieldsOf(cells, table.columns);
      return cells.record < record;
    },
  });
  return fields;
}

function fieldsOf(cells: Cells, columns: readonly string[]): RecordField[] {
  if (cells.fields) return [...cells.fields].map(([name, text]) => ({ name, text }));
  return Array.from({ length: Math.max(columns.length, cells.count) }, (_, column) => ({
    name: columns[column] ?? String(column + 1),
    text: cells.text(column),
  }));
}

const asCorrections = (findings: Findings): Corrections => ({
  packing: findings.packing.value,
  format: findings.format.value,
  encoding: findings.encoding.value,
  delimiter: findings.delimiter.value,
  header: findings.header.value,
  decimal: findings.decimal.value,
  dateOrder: findings.dateOrder.value,
  part: findings.part.value,
});

import { CutShort } from "./bytes/chunks.ts";
import type { Table } from "./formats/table.ts";

const MOST_ROWS = 2000;
const MOST_CELLS = 200_000;

/** The first rows of a table as texts, all of their cells. Where the data break off, those before. */
export async function sampleRows(table: Table): Promise<string[][]> {
  const rows: string[][] = [];
  let cells = 0;
  try {
    await table.walk({
      visit: (record) => {
        rows.push(Array.from({ length: record.count }, (_, column) => record.text(column)));
        cells += record.count;
        return rows.length < MOST_ROWS && cells < MOST_CELLS;
      },
    });
  } catch (error) {
    if (!(error instanceof CutShort) || rows.length === 0) throw error;
  }
  return rows;
}

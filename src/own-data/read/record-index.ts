import type { Cells, Start } from "./formats/table.ts";

const EVERY = 1024;

/** Where in the text some of the records begin, so that one can be found again without all before it. */
export interface RecordIndex {
  /** Offsets in bytes of UTF-8, and lines, of every 1024th record; none for workbooks and KML. */
  readonly offsets: Float64Array;
  readonly lines: Float64Array;
}

export class RecordIndexBuilder {
  readonly #offsets: number[] = [];
  readonly #lines: number[] = [];

  see({ record, offset, line }: Cells): void {
    if (record % EVERY !== 0 || offset < 0) return;
    this.#offsets.push(offset);
    this.#lines.push(line);
  }

  finished(): RecordIndex {
    return { offsets: Float64Array.from(this.#offsets), lines: Float64Array.from(this.#lines) };
  }
}

/** The last known beginning before a record. */
export function startBefore(index: RecordIndex, record: number): Start | undefined {
  const step = Math.min(Math.floor(record / EVERY), index.offsets.length - 1);
  const [offset, line] = [index.offsets[step], index.lines[step]];
  // The first record is found with the header.
  if (step < 1 || offset === undefined || line === undefined) return undefined;
  return { record: step * EVERY, offset, line };
}

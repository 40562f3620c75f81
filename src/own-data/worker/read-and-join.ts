import { createJoiner, type JoinedTo } from "../join/joiner.ts";
import type { EventColumns, JoinColumns } from "../model/event-columns.ts";
import type { Inspection } from "../model/inspection.ts";
import { type ReadOptions, type ReadTable, readFile } from "../read/read-file.ts";
import { secondsLeftBy } from "./seconds-left.ts";

/** A file's events with all that the map knows of each. */
export interface JoinedTable {
  readonly read: ReadTable;
  readonly join: JoinColumns;
}

export type ImportOutcome =
  | { readonly kind: "mapping-needed"; readonly inspection: Inspection }
  | ({ readonly kind: "joined" } & JoinedTable);

export interface ImportProgress {
  readonly phase: "reading" | "joining";
  /** Bytes of the file that were read, of so many in all. */
  readonly bytes: number;
  readonly total: number;
  /** Rows that were read, or joined. */
  readonly rows: number;
  /** Until this phase is over; `null` while it cannot be told. */
  readonly secondsLeft: number | null;
}

export interface ReadAndJoinOptions extends Omit<ReadOptions, "onProgress" | "signal"> {
  readonly onProgress: (progress: ImportProgress) => void;
  /** The clock, in milliseconds. */
  readonly now: () => number;
}

const ROWS_JOINED_AT_ONCE = 20_000;

/** Reads a file and lays its events against the ground. Throws a `ReadError` for a file that cannot be read. */
export async function readAndJoin(
  file: Blob,
  ground: JoinedTo,
  { onProgress, now, ...options }: ReadAndJoinOptions,
): Promise<ImportOutcome> {
  const secondsLeft = secondsLeftBy(now);
  const outcome = await readFile(file, {
    ...options,
    onProgress: (progress) =>
      onProgress({
        phase: "reading",
        ...progress,
        secondsLeft: secondsLeft(progress.bytes, progress.total),
      }),
  });
  if (outcome.kind === "mapping-needed") return outcome;
  const { read } = outcome;
  const join = joinTold(read.events, ground, now, (rows, left) =>
    onProgress({ phase: "joining", bytes: file.size, total: file.size, rows, secondsLeft: left }),
  );
  return { kind: "joined", read, join };
}

function joinTold(
  events: EventColumns,
  ground: JoinedTo,
  now: () => number,
  told: (rows: number, secondsLeft: number | null) => void,
): JoinColumns {
  const secondsLeft = secondsLeftBy(now);
  const run = createJoiner(ground).begin(events);
  let rows = 0;
  while (rows < events.length) {
    rows = run.advance(ROWS_JOINED_AT_ONCE);
    told(rows, secondsLeft(rows, events.length));
  }
  return run.columns;
}

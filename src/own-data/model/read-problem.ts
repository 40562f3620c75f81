/** Why a file cannot be read at all. The room's words make the sentence, and say what to do. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export type FileProblemCode =
  /** There is nothing in it, or no row. */
  | "empty"
  /** It is something else: `seen` is `pdf`, `old-excel`, `image`, `html`, `archive`, `binary` or `text`. */
  | "not-a-table"
  /** More bytes than this device bears: `bytes`, `limit`. Told before anything is read. */
  | "too-large"
  /** More rows than the map draws: `limit`. */
  | "too-many-rows"
  /** `columns`, `limit`. */
  | "too-many-columns"
  /** A little file that unpacks without end: `packed` and `unpacked` bytes. */
  | "zip-bomb"
  /** An archive that is broken, or locked with a password: `what` is `broken`, `locked` or `method`. */
  | "zip-unreadable"
  /** An archive with several tables in it: `names`, a line each. The correction `part` says which. */
  | "zip-choice"
  /** The compressed data or the markup break off or are broken before the first row: `what`. */
  | "broken"
  /** No columns that could be coordinates: `columns`, their number. A mapping can name them. */
  | "no-coordinates"
  /** Numbers too great for degrees: `guess` is `utm`, `web-mercator` or `unknown`; `value`, one of them. */
  | "projection"
  /** Not one row could be used: `rows`, `reason`, the reason of most. */
  | "no-good-rows"
  /** The device no longer gives the file: moved, changed or locked. */
  | "file-gone"
  /** The worker that reads gave up: `what` is `start` (it could not be started), `memory` (no room is left) or `died`. */
  | "worker-failed";

/** A file that cannot be read. The message is for the console. */
export class ReadError extends Error {
  readonly problem: FileProblem;

  constructor(code: FileProblemCode, values: FileProblem["values"] = {}) {
    super(`${code} ${JSON.stringify(values)}`);
    this.problem = { code, values };
  }
}

/** Something in one row that could not be read. */
export interface RowTrouble {
  /** Line of the file, from 1 on; of a workbook the row; of JSON and KML the number of the thing. */
  readonly line: number;
  /** Name of the column, or empty where the whole row is meant. */
  readonly column: string;
  /** What stands there, cut to a length that can be shown. */
  readonly value: string;
  readonly reason: RowReason;
  /** Whether the row was used all the same, without this value. */
  readonly used: boolean;
}

export const ROW_REASONS = [
  "no-coordinates",
  "not-a-coordinate",
  "out-of-range",
  "null-island",
  "not-a-point",
  "too-few-cells",
  "too-many-cells",
  "open-quote",
  "too-long",
  "not-json",
  "not-a-date",
  "not-a-count",
  "range-reversed",
  "unknown-precision",
] as const;
export type RowReason = (typeof ROW_REASONS)[number];

/** All row troubles are counted; only the first are kept. */
export interface RowTroubles {
  readonly kept: readonly RowTrouble[];
  readonly total: number;
  /** Rows left out. */
  readonly unusedRows: number;
  readonly byReason: Readonly<Partial<Record<RowReason, number>>>;
}

/** Something that the reader should know of a file that was read. */
export type ReadNote =
  /** Most places lie around Iraq only when latitude and longitude are exchanged: `swapCoordinates` does it. */
  | { readonly code: "swapped"; readonly rows: number; readonly of: number }
  /** Coordinates in degrees and minutes were read as such. */
  | { readonly code: "degrees-minutes"; readonly rows: number }
  /** The source writes 0 for none and for not known: taken as not known. */
  | { readonly code: "zero-unknown"; readonly rows: number }
  /** Too coarse a place to be drawn: counted, never a point. */
  | { readonly code: "not-placeable"; readonly rows: number }
  /** Cells are missing at the end of rows, in none of the columns used. */
  | { readonly code: "short-rows"; readonly rows: number }
  /** The file breaks off, or is broken from here on; what came before was read. */
  | { readonly code: "cut-short"; readonly rows: number }
  /** More different texts than can be told apart: the rest has none. */
  | { readonly code: "too-many-categories"; readonly rows: number };

import type { RowReason } from "../../model/read-problem.ts";
import type { Fields } from "./json-fields.ts";

/** The cells of one record while it is looked at; it changes when the walk goes on. */
export interface Cells {
  /** Number of the record, from 0 on, the header and empty rows not counted. */
  readonly record: number;
  /** Line of the file, or number of the row or thing, from 1 on. */
  readonly line: number;
  /** Where it begins in the text, in bytes of UTF-8; -1 where a format cannot begin in the middle. */
  readonly offset: number;
  readonly count: number;
  /** What makes the whole record unusable. */
  readonly flaw: RowReason | null;
  /** All fields of a thing, those without a column too; `null` where there are only cells. */
  readonly fields: Fields | null;
  /** Empty where there is no such cell. */
  text(column: number): string;
  /** A number written plainly; NaN for all others, which may still be numbers. */
  decimal(column: number): number;
}

/** A place in a text where a walk can begin. */
export interface Start {
  readonly record: number;
  readonly offset: number;
  readonly line: number;
}

export interface Walk {
  /** Called for each record; false ends the walk. */
  readonly visit: (cells: Cells) => boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called now and then, between records. */
  readonly pause?: (() => void) | undefined;
  readonly from?: Start | undefined;
}

/** What a format makes of a file: columns with names, and records to walk along. */
export interface Table {
  readonly columns: readonly string[];
  /** Whether a record may have fewer cells than there are columns without a cell being lost. */
  readonly sparse: boolean;
  /** Throws a `ReadError`, `CutShort` where the data break off, or what the signal says. */
  readonly walk: (walk: Walk) => Promise<void>;
}

/** The cells of formats that give texts. */
export class TextCells implements Cells {
  record = -1;
  line = 0;
  offset = -1;
  flaw: RowReason | null = null;
  fields: Fields | null = null;
  texts: readonly string[] = [];

  get count(): number {
    return this.texts.length;
  }

  text(column: number): string {
    return this.texts[column] ?? "";
  }

  decimal(column: number): number {
    const text = this.texts[column];
    return text && PLAIN.test(text) ? Number(text) : Number.NaN;
  }
}

const PLAIN = /^-?\d+(\.\d+)?$/;

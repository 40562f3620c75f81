import type { Localized } from "./localized.ts";

/** The tables of `geo/sources/` whose rows are facts of their own. */
export const CHANGE_TABLES = ["incidents", "lines", "centres", "statements", "timeline"] as const;
export type ChangeTable = (typeof CHANGE_TABLES)[number];

/**
 * `first`: all rows are new. `columns`: the layout, or what a column means. The others name their rows.
 */
export const CHANGE_KINDS = ["first", "added", "corrected", "removed", "columns"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What an edition changed in one of the tables. */
export interface Change {
  readonly kind: ChangeKind;
  readonly table: ChangeTable;
  /** How many rows it is on. */
  readonly rows: number;
  /** Which they are; none where it is on all. */
  readonly ids: readonly string[];
  readonly note: Localized;
}

/** A version of the data (semantic) and what it changed. */
export interface Edition {
  readonly version: string;
  /** ISO date of release. */
  readonly date: string;
  readonly changes: readonly Change[];
}

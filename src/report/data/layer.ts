import type { Geometry } from "geojson";
import type { Row } from "../../model/incident-row.ts";

/** When something happened, as far as it is known: a day, or from one day to another. ISO dates. */
export type Time = { readonly at: string } | { readonly from: string; readonly to: string };

/** A thing with its place, to be written into a file. */
export interface Thing {
  readonly id: string;
  /** For people, in their language. */
  readonly name: string;
  readonly text: string;
  readonly time: Time | null;
  readonly geometry: Geometry;
  /** By how it is drawn: "documented". */
  readonly style: string;
  readonly row: Row;
}

/** Things of one kind, with the same columns. */
export interface Layer {
  /** ASCII, for programs. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly things: readonly Thing[];
}

export interface Column {
  readonly name: string;
  readonly isNumber: boolean;
}

/** The columns of rows. One that is nowhere filled is taken for text. */
export function columnsOf(rows: readonly Row[]): Column[] {
  return Object.keys(rows[0] ?? {}).map((name) => ({
    name,
    isNumber: rows.some((row) => typeof row[name] === "number"),
  }));
}

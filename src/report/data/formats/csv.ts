import { csvOf } from "../../../model/csv.ts";
import type { Layer } from "../layer.ts";

/** A table with a row of headings in which no text can be run as a formula. */
export const csv = ({ columns, things }: Layer): string =>
  csvOf([
    columns.map(({ name }) => name),
    ...things.map(({ row }) => columns.map(({ name }) => row[name] ?? null)),
  ]);

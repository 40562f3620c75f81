import { SORT_COLUMNS, type SortColumn } from "../state/view.ts";

/** The columns in reading order. */
export const COLUMNS = [
  "date",
  "place",
  "type",
  "target",
  "killed",
  "injured",
  "band",
  "attribution",
  "confidence",
  "sources",
] as const;
export type Column = (typeof COLUMNS)[number];

export const isSortColumn = (column: Column): column is Column & SortColumn =>
  SORT_COLUMNS.some((sortable) => sortable === column);

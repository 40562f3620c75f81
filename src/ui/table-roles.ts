/**
 * The roles of a table, said outright: browsers forget them where styles lay rows out as cards. See
 * A. Roselli, "Tables, CSS Display Properties, and ARIA", 2018.
 */
export const ROLES = {
  table: { role: "table" },
  rows: { role: "rowgroup" },
  row: { role: "row" },
  heading: { role: "columnheader", scope: "col" },
  rowHeading: { role: "rowheader", scope: "row" },
  cell: { role: "cell" },
} as const;

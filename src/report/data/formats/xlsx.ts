import type { SheetData } from "write-excel-file/universal";
import writeExcelFile from "write-excel-file/universal";
import type { ColumnMeaning } from "../../../data/about-files.ts";
import type { Cell } from "../../../model/incident-row.ts";
import type { About } from "../about.ts";
import type { Layer } from "../layer.ts";

/** What a cell of Excel can be at most. */
const LONGEST_TEXT = 32_767;

/**
 * A workbook of four sheets: the attacks, their sources one a row, what the columns mean, and what goes along.
 * A text is written as a text, so that no formula runs; dates stay texts, since not all are known to the day.
 */
export function xlsx(layer: Layer, meanings: readonly ColumnMeaning[], about: About): Promise<Blob> {
  const { columns, things } = layer;
  const names = columns.map(({ name }) => name);
  return writeExcelFile([
    sheet(
      "attacks",
      names,
      things.map(({ row }) => names.map((name) => row[name] ?? null)),
      16,
    ),
    sheet("sources", ["id", "publisher", "date", "url"], sourceRows(layer), 28),
    sheet(
      "columns",
      ["column", "type", "meaning", "values"],
      meanings.map(({ name, type, description, values }) => [name, type, description, values.join(", ")]),
      28,
    ),
    sheet(
      "about",
      ["what", "text"],
      about.map(({ label, text }) => [label, text]),
      40,
    ),
  ]).toBlob();
}

const sourceRows = ({ things }: Layer): Cell[][] =>
  things.flatMap(({ id, row }) =>
    ["source1", "source2"]
      .filter((source) => row[`${source}_publisher`])
      .map((source) => [id, ...["publisher", "date", "url"].map((part) => row[`${source}_${part}`] ?? null)]),
  );

function sheet(name: string, headings: readonly string[], rows: readonly (readonly Cell[])[], width: number) {
  const data: SheetData = [
    headings.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
    ...rows.map((cells) => cells.map(cellOf)),
  ];
  return { sheet: name, data, stickyRowsCount: 1, columns: headings.map(() => ({ width })) };
}

function cellOf(cell: Cell) {
  if (cell === null || cell === "") return null;
  return typeof cell === "number" ? { value: cell, type: Number } : { value: cellText(cell), type: String };
}

/** Excel reads `_x000A_` as a sign by its number; what only looks like that has its first sign so written. */
const cellText = (text: string): string =>
  text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").slice(0, LONGEST_TEXT);

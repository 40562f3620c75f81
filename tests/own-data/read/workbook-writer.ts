import { zipOf } from "./zip-writer.ts";

/** A text, a number, or a day, which a workbook keeps as a number with a style. */
export type WorkbookCell = string | number | { readonly serial: number } | { readonly formula: string };

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Strict readers of workbooks need more; this has what ours reads. */
export function workbookOf(sheets: readonly WorkbookSheet[]): Blob {
  const shared: string[] = [];
  const number = (text: string): number => {
    if (!shared.includes(text)) shared.push(text);
    return shared.indexOf(text);
  };
  const cellOf = (cell: WorkbookCell, reference: string): string => {
    if (typeof cell === "string") return `<c r="${reference}" t="s"><v>${number(cell)}</v></c>`;
    if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
    if ("serial" in cell) return `<c r="${reference}" s="1"><v>${cell.serial}</v></c>`;
    return `<c r="${reference}" t="str"><f>${escaped(cell.formula)}</f><v>35.4</v></c>`;
  };
  const sheetParts = sheets.map(({ rows }, i) => ({
    name: `xl/worksheets/sheet${i + 1}.xml`,
    bytes: `${XML}<worksheet><sheetData>${rows
      .map(
        (row, line) =>
          `<row r="${line + 1}">${row
            .map((cell, column) => (cell === "" ? "" : cellOf(cell, `${letters(column)}${line + 1}`)))
            .join("")}</row>`,
      )
      .join("")}</sheetData></worksheet>`,
  }));
  const named = sheets.map(
    ({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const relations = sheets.map(
    (_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return zipOf([
    { name: "xl/workbook.xml", bytes: `${XML}<workbook><sheets>${named.join("")}</sheets></workbook>` },
    {
      name: "xl/_rels/workbook.xml.rels",
      bytes: `${XML}<Relationships>${relations.join("")}</Relationships>`,
    },
    {
      name: "xl/styles.xml",
      bytes: `${XML}<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    },
    {
      name: "xl/sharedStrings.xml",
      bytes: `${XML}<sst>${shared.map((text) => `<si><t>${escaped(text)}</t></si>`).join("")}</sst>`,
    },
    ...sheetParts,
  ]);
}

/** A to Z, AA, AB and so on. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

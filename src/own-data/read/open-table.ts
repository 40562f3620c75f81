import {
  type Corrections,
  corrected,
  type Decimal,
  type Encoding,
  type Finding,
  type Findings,
  found,
} from "../model/finding.ts";
import { MOST_COLUMNS } from "../model/limits.ts";
import { ReadError } from "../model/read-problem.ts";
import { bytesOf, CutShort, chunksOf, dropped, headOf, toUtf8 } from "./bytes/chunks.ts";
import { delimitedTable, type OpenText } from "./formats/delimited.ts";
import { walkJson, walkJsonLines } from "./formats/json.ts";
import { walkKml } from "./formats/kml.ts";
import type { Table } from "./formats/table.ts";
import { tableOfThings } from "./formats/things.ts";
import { readSharedTexts, walkSheet } from "./formats/xlsx.ts";
import { readWorkbook } from "./formats/xlsx-workbook.ts";
import { isUcdpRow, UCDP_COLUMNS } from "./known/ucdp.ts";
import { type Content, type OpenOptions, openContent } from "./open-content.ts";
import { sampleRows } from "./sample.ts";
import { findDateOrder } from "./sniff/date-order.ts";
import { findDecimal } from "./sniff/decimal.ts";
import { findDelimiter } from "./sniff/delimiter.ts";
import { ENCODING_SAMPLE, findEncoding } from "./sniff/encoding.ts";
import { columnNames, findHeader } from "./sniff/header.ts";
import { findTextFormat } from "./sniff/signature.ts";

/** A file of any format as a table, with what was found out about it and its first rows. */
export interface OpenedTable {
  readonly table: Table;
  readonly findings: Findings;
  readonly parts: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Rows = readonly (readonly string[])[];
type Shape = Pick<Findings, "format" | "encoding" | "delimiter" | "header" | "part"> & {
  readonly table: (decimal: Decimal) => Table;
  readonly rows: Rows;
  readonly parts: readonly string[];
};

const NO_DELIMITER = found(",", true, "no-matter") as Findings["delimiter"];
const NO_HEADER = found(true, true, "no-matter");

/** Opens a file. Throws a `ReadError` where it is no table that can be read. */
export async function openTable(file: Blob, options: OpenOptions): Promise<OpenedTable> {
  const { corrections } = options;
  const content = await openContent(file, options);
  const shape = await told(
    content.workbook ? openWorkbook(content, corrections) : openText(content, corrections),
  );
  if (shape.rows.every((row) => row.every((text) => text.trim() === ""))) throw new ReadError("empty");
  const decimal = corrected(corrections.decimal, () => findDecimal(shape.rows, shape.delimiter.value));
  const dateOrder = corrected(corrections.dateOrder, () => findDateOrder(shape.rows.flat()));
  const { format, encoding, delimiter, header, part, parts, rows } = shape;
  const table = shape.table(decimal.value);
  if (table.columns.length > MOST_COLUMNS)
    throw new ReadError("too-many-columns", { columns: table.columns.length, limit: MOST_COLUMNS });
  const findings = {
    packing: content.packing,
    part,
    format,
    encoding,
    delimiter,
    header,
    decimal,
    dateOrder,
  };
  return { table, findings, parts, rows };
}

/** Data that break off before anything was read are broken. */
async function told<Value>(value: Promise<Value>): Promise<Value> {
  try {
    return await value;
  } catch (error) {
    if (error instanceof CutShort) throw new ReadError("broken", { what: error.message });
    throw error;
  }
}

async function openText(content: Content, corrections: Corrections): Promise<Shape> {
  const head = await headOf(content.open(), ENCODING_SAMPLE);
  const samples = [head, ...(content.plain ? await piecesOf(content.plain) : [])];
  const encoding = corrected(corrections.encoding, () => findEncoding(samples));
  const open = textOpener(content, encoding.value);
  const beginning = new TextDecoder(encoding.value).decode(head);
  const format = corrected(corrections.format, () => findTextFormat(beginning));
  if (format.value === "delimited") return openDelimited(open, content, corrections, encoding);
  const things = {
    kml: () => walkKml(() => open(0)),
    "json-lines": () => walkJsonLines(open),
    geojson: () => walkJson(open, 2, true),
    json: () => walkJson(open, beginning.trimStart().startsWith("[") ? 1 : 2, false),
    xlsx: () => walkJsonLines(open),
  }[format.value]();
  const table = await tableOfThings(things);
  const rows = await sampleRows(table);
  return {
    ...{ format, encoding, part: content.part, parts: content.parts, rows },
    ...{ delimiter: NO_DELIMITER, header: NO_HEADER, table: () => table },
  };
}

/** Pieces from the middle and the end, where other letters may be than at the beginning. */
async function piecesOf(file: Blob): Promise<Uint8Array[]> {
  const length = ENCODING_SAMPLE / 4;
  if (file.size < ENCODING_SAMPLE * 2) return [await bytesOf(file.slice(ENCODING_SAMPLE))];
  const middle = Math.floor(file.size / 2);
  return [await bytesOf(file.slice(middle, middle + length)), await bytesOf(file.slice(file.size - length))];
}

function textOpener({ plain, open }: Content, encoding: Encoding): OpenText {
  if (encoding !== "utf-8") return (from) => dropped(toUtf8(open(), encoding), from);
  return (from) => (plain && from > 0 ? chunksOf(plain, from) : dropped(open(), from));
}

async function openDelimited(
  open: OpenText,
  content: Content,
  corrections: Corrections,
  encoding: Finding<Encoding>,
): Promise<Shape> {
  const head = await headOf(open(0), ENCODING_SAMPLE);
  const delimiter = corrected(corrections.delimiter, () => findDelimiter(head));
  const options = { delimiter: delimiter.value, header: false, decimal: "point", names: [] } as const;
  const rows = await sampleRows(delimitedTable(open, options));
  const [first] = rows;
  if (!first) throw new ReadError("empty");
  const isUcdp = isUcdpRow(first);
  const header = corrected(corrections.header, () =>
    isUcdp ? found(false, true, "known-columns") : findHeader(rows),
  );
  const told = header.value ? first : isUcdp ? UCDP_COLUMNS : null;
  const names = columnNames(told, lengthOf(rows, header.value));
  return {
    format: found("delimited", true, "usual"),
    ...{ encoding, delimiter, header, part: content.part, parts: content.parts },
    rows: header.value ? rows.slice(1) : rows,
    table: (decimal) =>
      delimitedTable(open, { delimiter: delimiter.value, header: header.value, decimal, names }),
  };
}

/** The header says how many columns there are; without one, the usual row does. */
function lengthOf(rows: Rows, header: boolean): number {
  const [first = []] = rows;
  if (header) return first.at(-1) === "" && first.length > 1 ? lastNamed(first) : first.length;
  const lengths = rows.map(({ length }) => length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

const lastNamed = (header: readonly string[]): number => header.findLastIndex((name) => name !== "") + 1;

async function openWorkbook(content: Content, corrections: Corrections): Promise<Shape> {
  if (!content.workbook) throw new Error("expected a workbook, got none");
  const { entries, open } = content.workbook;
  const workbook = await readWorkbook(entries, open);
  const [largest] = [...workbook.sheets].sort((a, b) => b.entry.unpacked - a.entry.unpacked);
  const sheet = workbook.sheets.find(({ name }) => name === corrections.part) ?? largest;
  if (!sheet) throw new ReadError("empty");
  const isOnly = workbook.sheets.length === 1;
  const part = found(sheet.name, isOnly, isOnly ? "only-valid" : "likelier");
  const shared = workbook.sharedTexts ? await readSharedTexts(open(workbook.sharedTexts)) : [];
  const tableWith = (columns: readonly string[], header: boolean): Table => ({
    columns,
    sparse: true,
    walk: (walk) => walkSheet(open, sheet, workbook, shared, header, walk),
  });
  const rows = await sampleRows(tableWith([], false));
  const [first] = rows;
  if (!first) throw new ReadError("empty");
  const header = corrected(corrections.header, () => findHeader(rows));
  const width = header.value ? first.length : Math.max(...rows.map(({ length }) => length));
  const names = columnNames(header.value ? first : null, width);
  return {
    format: found("xlsx", true, "signature"),
    encoding: found("utf-8", true, "no-matter"),
    ...{ part, parts: workbook.sheets.map(({ name }) => name), header, delimiter: NO_DELIMITER },
    rows: header.value ? rows.slice(1) : rows,
    table: () => tableWith(names, header.value),
  };
}

import type { Decimal, Delimiter } from "../../model/finding.ts";
import type { Chunks } from "../bytes/chunks.ts";
import { CsvScanner } from "./csv-scanner.ts";
import type { Cells, Table, Walk } from "./table.ts";

export interface DelimitedOptions {
  readonly delimiter: Delimiter;
  readonly header: boolean;
  readonly decimal: Decimal;
  /** Names of the columns where the file has none. */
  readonly names: readonly string[];
}

/** Text in UTF-8 from an offset on. */
export type OpenText = (from: number) => Chunks;

/** The line with which a spreadsheet program tells itself the delimiter. */
export const SEPARATOR_LINE = /^sep=(.?)$/;

/** CSV and its kin. */
export function delimitedTable(open: OpenText, options: DelimitedOptions): Table {
  return {
    columns: options.names,
    sparse: false,
    walk: (walk) => walkDelimited(open, options, walk),
  };
}

async function walkDelimited(open: OpenText, options: DelimitedOptions, walk: Walk): Promise<void> {
  const { from } = walk;
  const scanner = new CsvScanner(options.delimiter, from?.offset, from?.line);
  scanner.expected = options.names.length;
  const cells = new ScannedCells(scanner, options.decimal === "comma" ? 44 : 46);
  cells.record = (from?.record ?? 0) - 1;
  let inHead = from === undefined;
  let awaitsHeader = inHead && options.header;

  const visitAll = (final: boolean): boolean => {
    while (scanner.next(final)) {
      if (inHead && isSeparatorLine(scanner)) continue;
      inHead = false;
      if (awaitsHeader) {
        awaitsHeader = false;
        continue;
      }
      if (scanner.isBlank()) continue;
      cells.record += 1;
      if (walk.visit(cells) === false) return false;
    }
    return true;
  };

  for await (const chunk of open(from?.offset ?? 0)) {
    walk.signal?.throwIfAborted();
    scanner.feed(chunk);
    if (!visitAll(false)) return;
    walk.pause?.();
  }
  visitAll(true);
}

const isSeparatorLine = (scanner: CsvScanner): boolean =>
  (scanner.count === 1 && SEPARATOR_LINE.test(scanner.text(0))) ||
  (scanner.count === 2 && scanner.text(0) === "sep=" && scanner.text(1) === "");

class ScannedCells implements Cells {
  record = -1;
  readonly fields = null;
  readonly #scanner: CsvScanner;
  readonly #sign: number;

  constructor(scanner: CsvScanner, sign: number) {
    this.#scanner = scanner;
    this.#sign = sign;
  }

  get line(): number {
    return this.#scanner.line;
  }
  get offset(): number {
    return this.#scanner.offset;
  }
  get count(): number {
    return this.#scanner.count;
  }
  get flaw() {
    return this.#scanner.flaw;
  }
  text(column: number): string {
    return this.#scanner.text(column);
  }
  decimal(column: number): number {
    return this.#scanner.decimal(column, this.#sign);
  }
}

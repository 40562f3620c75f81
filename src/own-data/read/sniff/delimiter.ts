import { DELIMITERS, type Delimiter, type Finding, found } from "../../model/finding.ts";
import { CsvScanner } from "../formats/csv-scanner.ts";
import { SEPARATOR_LINE } from "../formats/delimited.ts";

const ROWS_LOOKED_AT = 200;

/** Where several part all rows alike, the rarer in texts and numbers. */
const ORDER: readonly Delimiter[] = ["\t", ";", "|", ","];

/** Finds what parts the cells: what gives all rows as many cells as the first. */
export function findDelimiter(head: Uint8Array): Finding<Delimiter> {
  const firstLine = new TextDecoder().decode(head.subarray(0, 16)).split(/\r?\n/, 1)[0] ?? "";
  const told = SEPARATOR_LINE.exec(firstLine)?.[1];
  const named = DELIMITERS.find((delimiter) => delimiter === told);
  if (named) return found(named, true, "signature");
  const tried = ORDER.map((delimiter) => ({ delimiter, ...tryDelimiter(head, delimiter) }))
    .filter(({ cells }) => cells > 1)
    .sort((a, b) => Number(b.alike >= 0.95) - Number(a.alike >= 0.95) || b.alike - a.alike);
  const [best, next] = tried;
  if (!best) return found(",", false, "usual");
  if (best.alike < 0.95) {
    const widest = tried.reduce((wide, one) =>
      one.cells * one.alike > wide.cells * wide.alike ? one : wide,
    );
    return found(widest.delimiter, false, "likelier");
  }
  const isSure = !next || next.alike < 0.8;
  return found(best.delimiter, isSure, isSure ? "only-valid" : "likelier");
}

/** How many cells the first row has, and which share of the rows has as many. */
function tryDelimiter(head: Uint8Array, delimiter: Delimiter): { cells: number; alike: number } {
  const scanner = new CsvScanner(delimiter);
  scanner.feed(head);
  const counts: number[] = [];
  while (counts.length < ROWS_LOOKED_AT && scanner.next(counts.length === 0)) counts.push(scanner.count);
  const [first = 0] = counts;
  return { cells: first, alike: counts.filter((count) => count === first).length / (counts.length || 1) };
}

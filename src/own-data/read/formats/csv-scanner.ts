import { LONGEST_RECORD } from "../../model/limits.ts";
import type { RowReason } from "../../model/read-problem.ts";
import { TextCache } from "./text-cache.ts";

const LF = 10;
const CR = 13;
const QUOTE = 34;
const PLAIN = 0;
const QUOTED = 1;
/** Quoted, with doubled quotes in it. */
const DOUBLED = 2;

/**
 * Finds records and cells in bytes of UTF-8 that come in chunks, and decodes only the cells that are asked
 * for. One row that is broken costs one row: a quote that nobody closes ends with its line.
 *
 * Written here because the fast parsers make a short row swallow the next one, and lose all that follows an
 * open quote, without a word; measured beside them in `npm run bench`.
 */
export class CsvScanner {
  /** Line of the current record, from 1 on. */
  line = 1;
  /** Number of cells of the current record. */
  count = 0;
  /** What is wrong with the current record. */
  flaw: RowReason | null = null;
  /** How many cells a record should have, once that is known. */
  expected = 0;

  #bytes = new Uint8Array(0);
  #buffer = new Uint8Array(2 ** 21);
  /** Offset in the whole text of the first byte of the buffer. */
  #base: number;
  #at = 0;
  #nextLine: number;
  #start = 0;
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  #kinds = new Uint8Array(64);
  /** No quote closes between these offsets of the whole text: they need not be looked through again. */
  #openFrom = 0;
  #openTo = 0;
  /** The cell of the current record that runs over lines: where its quote opens and closes. */
  #wideFrom = 0;
  #wideTo = 0;
  /** A quote that closes nothing, though it looks like it. */
  #falseClose = -1;
  #metFalseClose = false;
  #doubled = false;
  #skipping = false;
  readonly #delimiter: number;
  readonly #highest: number;
  readonly #cache = new TextCache();

  constructor(delimiter: string, offset = 0, line = 1) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#highest = Math.max(this.#delimiter, CR);
    this.#base = offset;
    this.#nextLine = line;
  }

  /** Offset of the current record in the whole text. */
  get offset(): number {
    return this.#base + this.#start;
  }

  feed(chunk: Uint8Array): void {
    const left = this.#bytes.length - this.#at;
    if (left + chunk.length > this.#buffer.length) {
      const larger = new Uint8Array(2 ** Math.ceil(Math.log2(left + chunk.length)));
      larger.set(this.#bytes.subarray(this.#at));
      this.#buffer = larger;
    } else {
      this.#buffer.copyWithin(0, this.#at, this.#bytes.length);
    }
    this.#buffer.set(chunk, left);
    this.#base += this.#at;
    this.#at = 0;
    this.#bytes = this.#buffer.subarray(0, left + chunk.length);
    if (this.#base === 0 && startsWithMark(this.#bytes)) this.#at = 3;
  }

  /** Goes to the next record; false where more bytes are needed, or, with `final`, where there is none. */
  next(final: boolean): boolean {
    if (this.#skipping && !this.#skipLine(final)) return false;
    if (!this.#skipEmptyLines(final)) return false;
    this.#start = this.#at;
    this.line = this.#nextLine;
    this.flaw = null;
    const length = this.#bytes.length - this.#start;
    if (!this.#scan(final, true)) {
      if (!final && length < LONGEST_RECORD && !this.#metFalseClose) return false;
      // Either a quote is open to the end, or a line has none.
      if (!this.#scan(final, false)) return this.#giveUp();
      this.flaw = "open-quote";
    } else if (this.expected > 0 && this.count !== this.expected && this.#nextLine > this.line + 1) {
      // A lone quote has met another one, lines later: the lines between are rows of their own.
      this.#nextLine = this.line;
      this.#at = this.#start;
      this.#openFrom = this.#wideFrom;
      this.#openTo = this.#falseClose = this.#wideTo;
      if (!this.#scan(final, false)) return this.#giveUp();
      this.flaw = "open-quote";
    }
    return true;
  }

  /** Whether all cells of the current record are empty. */
  isBlank(): boolean {
    for (let column = 0; column < this.count; column += 1)
      if (this.#ends[column] !== this.#starts[column]) return false;
    return true;
  }

  /** The text of a cell; empty beyond the last. */
  text(column: number): string {
    if (column >= this.count) return "";
    const from = this.#starts[column] as number;
    const to = this.#ends[column] as number;
    const text = this.#cache.text(this.#bytes, from, to);
    return this.#kinds[column] === DOUBLED ? text.replaceAll('""', '"') : text;
  }

  /** The number in a cell, if it is written in at most 15 digits, with this byte as decimal sign; or NaN. */
  decimal(column: number, sign: number): number {
    if (column >= this.count) return Number.NaN;
    return decimalIn(this.#bytes, this.#starts[column] as number, this.#ends[column] as number, sign);
  }

  #giveUp(): true {
    this.flaw = "too-long";
    this.#skipping = true;
    this.#cell(0, this.#start, Math.min(this.#bytes.length, this.#start + 200), PLAIN);
    this.count = 1;
    this.#at = this.#bytes.length;
    return true;
  }

  #skipLine(final: boolean): boolean {
    const end = this.#bytes.indexOf(LF, this.#at);
    if (end >= 0) this.#nextLine += 1;
    this.#at = end < 0 ? this.#bytes.length : end + 1;
    this.#skipping = end < 0 && !final;
    return end >= 0;
  }

  #skipEmptyLines(final: boolean): boolean {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at];
      if (byte !== LF && byte !== CR) return true;
      if (!this.#passLineEnd(final)) return false;
    }
    return false;
  }

  /** Over LF, CR or both; false where it cannot be told yet. */
  #passLineEnd(final: boolean): boolean {
    const bytes = this.#bytes;
    if (bytes[this.#at] === CR) {
      if (this.#at + 1 === bytes.length && !final) return false;
      if (bytes[this.#at + 1] === LF) this.#at += 1;
    }
    this.#at += 1;
    this.#nextLine += 1;
    return true;
  }

  #cell(column: number, from: number, to: number, kind: number): void {
    if (column === this.#starts.length) {
      this.#starts = larger(this.#starts, new Int32Array(column * 2));
      this.#ends = larger(this.#ends, new Int32Array(column * 2));
      this.#kinds = larger(this.#kinds, new Uint8Array(column * 2));
    }
    this.#starts[column] = from;
    this.#ends[column] = to;
    this.#kinds[column] = kind;
  }

  /** Finds the cells from the start of the record to its end; false where the end is not to be seen. */
  #scan(final: boolean, quotes: boolean): boolean {
    const bytes = this.#bytes;
    const end = bytes.length;
    const delimiter = this.#delimiter;
    const highest = this.#highest;
    let lineEnd = -1;
    let lines = 0;
    let at = this.#start;
    let count = 0;
    this.#metFalseClose = false;
    for (;;) {
      const from = at;
      if (quotes && bytes[at] === QUOTE) {
        const close = this.#close(at + 1, final);
        if (close < 0) return false;
        for (;;) {
          if (lineEnd <= from) lineEnd = (bytes.indexOf(LF, from + 1) + 1 || end + 1) - 1;
          if (lineEnd >= close) break;
          this.#wideFrom = this.#base + from + 1;
          this.#wideTo = this.#base + close;
          lines += 1;
          lineEnd = (bytes.indexOf(LF, lineEnd + 1) + 1 || end + 1) - 1;
        }
        this.#cell(count, from + 1, close, this.#doubled ? DOUBLED : QUOTED);
        at = close + 1;
      } else {
        let byte = 0;
        while (at < end) {
          byte = bytes[at] as number;
          if (byte <= highest && (byte === delimiter || byte === LF || byte === CR)) break;
          at += 1;
        }
        if (at === end && !final) return false;
        this.#cell(count, from, at, PLAIN);
      }
      count += 1;
      if (at >= end || bytes[at] !== delimiter) break;
      at += 1;
    }
    const before = this.#at;
    this.#at = at;
    this.#nextLine += lines;
    if (at < end && !this.#passLineEnd(final)) {
      this.#at = before;
      this.#nextLine -= lines;
      return false;
    }
    this.count = count;
    return true;
  }

  /** Where the quote that opened before `from` is closed: by one with the end of a cell after it. */
  #close(from: number, final: boolean): number {
    const bytes = this.#bytes;
    const opened = this.#base + from;
    const known = opened >= this.#openFrom && opened < this.#openTo;
    let at = known ? this.#openTo - this.#base : from;
    this.#doubled = known;
    let lineEnd = -1;
    for (;;) {
      at = bytes.indexOf(QUOTE, at);
      if (at < 0 || (at + 1 === bytes.length && !final)) break;
      const after = bytes[at + 1];
      if (after === undefined || after === this.#delimiter || after === LF || after === CR) {
        // It is false only for quotes that open on a line before.
        if (this.#base + at !== this.#falseClose || !hasLineEnd(bytes, from, at)) return at;
        this.#metFalseClose = true;
        return -1;
      }
      if (after === QUOTE) {
        this.#doubled = true;
        at += 2;
        continue;
      }
      // A quote that should have been doubled is one of the text; but one that opens a cell of a later line
      // says that the first has been a lone one.
      if (this.#beginsCell(at)) {
        if (lineEnd < 0) lineEnd = (bytes.indexOf(LF, from) + 1 || bytes.length + 1) - 1;
        if (lineEnd < at) {
          this.#metFalseClose = true;
          return -1;
        }
      }
      at += 1;
    }
    this.#openFrom = opened;
    this.#openTo = this.#base + (at < 0 ? bytes.length : at);
    return -1;
  }

  #beginsCell(at: number): boolean {
    const before = this.#bytes[at - 1];
    return before === this.#delimiter || before === LF || before === CR;
  }
}

function hasLineEnd(bytes: Uint8Array, from: number, to: number): boolean {
  const end = bytes.indexOf(LF, from);
  return end >= 0 && end < to;
}

const startsWithMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function larger<Numbers extends Int32Array | Uint8Array>(old: Numbers, to: Numbers): Numbers {
  to.set(old);
  return to;
}

const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** A number of at most 15 digits and a power of ten up to 15 are exact, and so is their quotient rounded. */
function decimalIn(bytes: Uint8Array, from: number, to: number, sign: number): number {
  let at = from;
  const negative = bytes[at] === 45;
  if (negative) at += 1;
  if (to - at > 16 || at === to) return Number.NaN;
  let digits = 0;
  let mantissa = 0;
  let point = -1;
  for (; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) {
      mantissa = mantissa * 10 + byte - 48;
      digits += 1;
    } else if (byte === sign && point < 0) {
      point = digits;
    } else return Number.NaN;
  }
  if (digits === 0 || digits > 15) return Number.NaN;
  const value = point < 0 ? mantissa : mantissa / (POWERS[digits - point] as number);
  return negative ? -value : value;
}

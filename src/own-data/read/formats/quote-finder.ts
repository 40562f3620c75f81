const LF = 10;
const CR = 13;
const QUOTE = 34;

/** No such quote. */
export const NO_CLOSE = -1;

/**
 * Finds the quotes that close cells. It remembers where there is none, so that a file full of quotes that
 * nobody closes is not looked through again and again. Offsets in the whole text are those of the bytes and
 * the base together.
 */
export class QuoteFinder {
  /** Whether the cell that was looked at has doubled quotes in it. */
  isDoubled = false;
  /** Whether the quote that opens the cell has been found to be a lone one, whatever bytes may follow. */
  isLone = false;

  readonly #delimiter: number;
  /** No quote closes between these offsets of the whole text. */
  #openFrom = 0;
  #openTo = 0;
  /** A quote that closes nothing from a line before, though it looks like it. */
  #falseClose = -1;

  constructor(delimiter: number) {
    this.#delimiter = delimiter;
  }

  /** Says that what opens before `from` is not closed at `to`, in offsets of the whole text. */
  refuse(from: number, to: number): void {
    this.#openFrom = from;
    this.#openTo = this.#falseClose = to;
  }

  /** Where the quote that opened before `from` is closed: by one with the end of a cell after it. */
  close(bytes: Uint8Array, from: number, base: number, final: boolean): number {
    let at = from;
    // Quotes that follow at once pair with this one; what is known of the quotes after them holds from any
    // quote on that stands before.
    while (bytes[at] === QUOTE) at += 1;
    if (at === bytes.length && !final) return NO_CLOSE;
    const isOdd = (at - from) % 2 === 1;
    this.isDoubled = at > from + 1;
    if (isOdd && this.#endsCell(bytes, at)) return at - 1;
    const opened = base + from;
    if (opened >= this.#openFrom && opened < this.#openTo) {
      this.isDoubled = true;
      at = Math.max(at, this.#openTo - base);
    }
    return this.#closeFrom(at, bytes, from, base, final);
  }

  #closeFrom(start: number, bytes: Uint8Array, from: number, base: number, final: boolean): number {
    let at = start;
    let lineEnd = -1;
    for (;;) {
      at = bytes.indexOf(QUOTE, at);
      if (at < 0 || (at + 1 === bytes.length && !final)) break;
      if (this.#endsCell(bytes, at + 1)) {
        if (base + at !== this.#falseClose || !hasLineEnd(bytes, from, at)) return at;
        this.isLone = true;
        return NO_CLOSE;
      }
      if (bytes[at + 1] === QUOTE) {
        this.isDoubled = true;
        at += 2;
        continue;
      }
      // A quote that should have been doubled is one of the text; but one that opens a cell of a later line
      // says that the first has been a lone one.
      if (this.#beginsCell(bytes, at)) {
        if (lineEnd < 0) lineEnd = (bytes.indexOf(LF, from) + 1 || bytes.length + 1) - 1;
        if (lineEnd < at) {
          this.isLone = true;
          return NO_CLOSE;
        }
      }
      at += 1;
    }
    this.#openFrom = base + from;
    this.#openTo = base + (at < 0 ? bytes.length : at);
    return NO_CLOSE;
  }

  /** Whether the last byte before this one can be that of a cell. */
  #endsCell(bytes: Uint8Array, at: number): boolean {
    const byte = bytes[at];
    return byte === undefined || byte === this.#delimiter || byte === LF || byte === CR;
  }

  #beginsCell(bytes: Uint8Array, at: number): boolean {
    const before = bytes[at - 1];
    return before === this.#delimiter || before === LF || before === CR;
  }
}

function hasLineEnd(bytes: Uint8Array, from: number, to: number): boolean {
  const end = bytes.indexOf(LF, from);
  return end >= 0 && end < to;
}

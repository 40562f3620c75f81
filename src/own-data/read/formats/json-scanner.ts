import { LONGEST_RECORD } from "../../model/limits.ts";

const [QUOTE, BACKSLASH] = [34, 92];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [91, 93, 123, 125];

/** How deep the things of a JSON text lie: in one list (1), or in the lists of one object (2). */
export type JsonDepth = 1 | 2;

/** Finds the objects in the lists of a JSON text that comes in chunks of UTF-8, without keeping the text. */
export class JsonScanner {
  /** The text of the current object; empty where it is longer than a record may be. */
  item: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  /** Offset of the current object in the whole text. */
  offset = 0;

  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #base: number;
  #at = 0;
  #start = -1;
  #isTooLong = false;
  #inText = false;
  #depth: number;
  /** Whether what is open at a depth is a list. */
  readonly #isList: boolean[];
  readonly #itemDepth: JsonDepth;

  /** With an offset, begins at an object in a list. */
  constructor(itemDepth: JsonDepth, offset = 0) {
    this.#itemDepth = itemDepth;
    this.#base = offset;
    this.#depth = offset > 0 ? itemDepth : 0;
    this.#isList = [false, itemDepth === 1, true];
  }

  /** Whether all that was opened has been closed. */
  get isClosed(): boolean {
    return this.#depth === 0;
  }

  feed(chunk: Uint8Array): void {
    if (this.#start >= 0 && this.#at - this.#start > LONGEST_RECORD) this.#isTooLong = true;
    const keptFrom = this.#start >= 0 && !this.#isTooLong ? this.#start : this.#at;
    const kept = this.#bytes.subarray(keptFrom);
    const bytes = new Uint8Array(kept.length + chunk.length);
    bytes.set(kept);
    bytes.set(chunk, kept.length);
    this.#base += keptFrom;
    this.#at -= keptFrom;
    if (this.#start >= 0) this.#start = this.#isTooLong ? 0 : this.#start - keptFrom;
    this.#bytes = bytes;
  }

  /** Goes to the next object; false where more bytes are needed. */
  next(): boolean {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      if (this.#inText) {
        if (!this.#passText()) return false;
        continue;
      }
      const byte = bytes[this.#at];
      this.#at += 1;
      if (byte === QUOTE) this.#inText = true;
      else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) this.#open(byte === OPEN_BRACKET);
      else if ((byte === CLOSE_BRACE || byte === CLOSE_BRACKET) && this.#close()) return true;
    }
    return false;
  }

  #passText(): boolean {
    const bytes = this.#bytes;
    while (this.#at < bytes.length) {
      const byte = bytes[this.#at];
      if (byte === BACKSLASH) {
        // What is escaped may not be there yet.
        if (this.#at + 1 === bytes.length) return false;
        this.#at += 2;
        continue;
      }
      this.#at += 1;
      if (byte === QUOTE) {
        this.#inText = false;
        return true;
      }
    }
    return false;
  }

  #open(isList: boolean): void {
    if (!isList && this.#start < 0 && this.#depth === this.#itemDepth && this.#isList[this.#depth])
      this.#start = this.#at - 1;
    this.#depth += 1;
    if (this.#depth <= this.#itemDepth) this.#isList[this.#depth] = isList;
  }

  #close(): boolean {
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#start < 0 || this.#depth > this.#itemDepth) return false;
    this.item = this.#isTooLong ? new Uint8Array(0) : this.#bytes.subarray(this.#start, this.#at);
    this.offset = this.#base + this.#start;
    this.#start = -1;
    this.#isTooLong = false;
    return true;
  }
}

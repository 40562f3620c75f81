const SLOTS = 2 ** 14;
const LONGEST = 48;

/**
 * Texts by their bytes: most cells of a table say what another has said before, and decoding is the dearest
 * thing about them. One text a slot; the latest stays.
 */
export class TextCache {
  readonly #bytes = new Uint8Array(SLOTS * LONGEST);
  readonly #lengths = new Uint8Array(SLOTS);
  readonly #texts: string[] = new Array(SLOTS).fill("");
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  text(bytes: Uint8Array, from: number, to: number): string {
    const length = to - from;
    if (length === 0) return "";
    if (length > LONGEST) return this.#decoder.decode(bytes.subarray(from, to));
    let hash = length;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    if (this.#holds(slot, bytes, from, length)) return this.#texts[slot] as string;
    const text = this.#decoder.decode(bytes.subarray(from, to));
    this.#bytes.set(bytes.subarray(from, to), slot * LONGEST);
    this.#lengths[slot] = length;
    this.#texts[slot] = text;
    return text;
  }

  #holds(slot: number, bytes: Uint8Array, from: number, length: number): boolean {
    if (this.#lengths[slot] !== length) return false;
    const kept = slot * LONGEST;
    for (let i = 0; i < length; i += 1) if (this.#bytes[kept + i] !== bytes[from + i]) return false;
    return true;
  }
}

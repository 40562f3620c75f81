/** Keys are whole numbers below it. */
export const KEY_LIMIT = 2 ** 32;

const BITS = 11;
const BUCKETS = 1 << BITS;

/**
 * Puts rows in the order of their keys, equals as they came. A radix sort: a million rows take some tens
 * of milliseconds, where comparing them two by two takes a second.
 */
export function sortByKey(rows: Uint32Array, keys: Uint32Array): Uint32Array {
  let from = rows.slice();
  let to = new Uint32Array(rows.length);
  for (let shift = 0; shift < 32; shift += BITS) {
    const starts = new Uint32Array(BUCKETS + 1);
    for (let i = 0; i < from.length; i++) {
      const bucket = ((keys[from[i] as number] as number) >>> shift) & (BUCKETS - 1);
      starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
    }
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
    }
    for (let i = 0; i < from.length; i++) {
      const row = from[i] as number;
      const bucket = ((keys[row] as number) >>> shift) & (BUCKETS - 1);
      to[starts[bucket] as number] = row;
      starts[bucket] = (starts[bucket] as number) + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** The least number of slots for each row: fewer would fill up, and looking would take long. */
const SLOTS_FOR_ROW = 2;

/**
 * Remembers which row first had a place and radius: towns are named again and again in a table of events.
 * It keeps numbers of rows only and looks into the columns themselves.
 */
export class RepeatedPlaces {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly key = new Float64Array(3);
  private readonly words = new Int32Array(this.key.buffer);
  private readonly columns: readonly [Float64Array, Float64Array, Float32Array];

  constructor(lng: Float64Array, lat: Float64Array, radiusKm: Float32Array) {
    this.columns = [lng, lat, radiusKm];
    const size = 2 ** Math.ceil(Math.log2(lng.length * SLOTS_FOR_ROW + 2));
    this.slots = new Int32Array(size).fill(-1);
    this.mask = size - 1;
  }

  /** The earlier row of the same place and radius, or the row itself, which is remembered. */
  firstOf(row: number): number {
    const [lng, lat, radiusKm] = this.columns;
    this.key[0] = lng[row] as number;
    this.key[1] = lat[row] as number;
    this.key[2] = radiusKm[row] as number;
    let hash = 0;
    for (let i = 0; i < this.words.length; i++)
      hash = Math.imul(hash ^ (this.words[i] as number), 0x9e3779b1);
    for (let slot = (hash ^ (hash >>> 15)) & this.mask; ; slot = (slot + 1) & this.mask) {
      const first = this.slots[slot] as number;
      if (first === -1) {
        this.slots[slot] = row;
        return row;
      }
      if (lng[first] === lng[row] && lat[first] === lat[row] && radiusKm[first] === radiusKm[row]) {
        return first;
      }
    }
  }
}

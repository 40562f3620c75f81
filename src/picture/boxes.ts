/** An upright box in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxAround = (x: number, y: number, halfWidth: number, halfHeight = halfWidth): Box => ({
  left: x - halfWidth,
  top: y - halfHeight,
  right: x + halfWidth,
  bottom: y + halfHeight,
});

export const shift = (box: Box, x: number, y: number): Box => ({
  left: box.left + x,
  top: box.top + y,
  right: box.right + x,
  bottom: box.bottom + y,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

const CELL = 64;

/** A set of boxes that can be asked quickly how many of them another box would touch. */
export class TakenSpace {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    return !cellsOf(box).some((key) => this.#cells.get(key)?.some((taken) => overlap(taken, box)));
  }

  count(box: Box): number {
    const touched: Box[] = [];
    for (const key of cellsOf(box)) {
      for (const taken of this.#cells.get(key) ?? []) {
        // Of many only few are touched; one that lies in several cells counts once.
        if (overlap(taken, box) && !touched.includes(taken)) touched.push(taken);
      }
    }
    return touched.length;
  }
}

/** More cells than a map has from north to south. */
const COLUMN = 2 ** 16;

function cellsOf({ left, top, right, bottom }: Box): number[] {
  const keys: number[] = [];
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(x * COLUMN + y);
  }
  return keys;
}

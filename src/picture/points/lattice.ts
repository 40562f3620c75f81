/** From the middle of a field to that of the next in its row, and from one row to the next, in pixels. */
export const FIELD_WIDTH = 10;
export const FIELD_HEIGHT = 9;

/**
 * Where the fields of each layer stand, in pixels: those of a second layer between those of the first, so
 * that no layer hides another.
 */
const SHIFTS: readonly (readonly [number, number])[] = [
  [0, 0],
  [5, 0],
  [3, 4],
  [8, 4],
];

export const shiftOf = (place: number): readonly [number, number] => SHIFTS[place % SHIFTS.length] ?? [0, 0];

/**
 * The field in which a pixel lies: of staggered rows of middles, the nearest one. Everything is whole
 * pixels of a zoom from the corner of the world, so that fields stay where they are while the map is moved.
 */
export function fieldOf(x: number, y: number): [column: number, row: number] {
  const above = Math.floor(y / FIELD_HEIGHT);
  const inAbove = nearest(x, above);
  const inBelow = nearest(x, above + 1);
  return away(x, y, inAbove, above) <= away(x, y, inBelow, above + 1)
    ? [inAbove, above]
    : [inBelow, above + 1];
}

/** The middle of a field, in pixels. */
export const middleOf = (column: number, row: number): [x: number, y: number] => [
  column * FIELD_WIDTH + stagger(row),
  row * FIELD_HEIGHT,
];

const stagger = (row: number): number => (row & 1) * (FIELD_WIDTH / 2);
const nearest = (x: number, row: number): number => Math.round((x - stagger(row)) / FIELD_WIDTH);

function away(x: number, y: number, column: number, row: number): number {
  const dx = x - column * FIELD_WIDTH - stagger(row);
  const dy = y - row * FIELD_HEIGHT;
  return dx * dx + dy * dy;
}

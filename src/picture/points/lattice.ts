/** Staggered rows of fields, in whole pixels of a zoom from the corner of the world. */
export interface Lattice {
  /** From the middle of a field to that of the next in its row; even, as every other row begins half of it later. */
  readonly width: number;
  /** From one row to the next. */
  readonly height: number;
  readonly shiftX: number;
  readonly shiftY: number;
}

/** By the number of layers: with more of them, fields are wider and leave room between their marks. */
const SIZES = [
  { width: 10, height: 9 },
  { width: 14, height: 12 },
  { width: 16, height: 14 },
  { width: 16, height: 14 },
] as const;

/**
 * The fields of a layer, by its place among so many: those of the second stand between those of the first,
 * and so on, so that no layer hides another.
 */
export function latticeOf(place: number, layers: number): Lattice {
  const { width, height } = SIZES[Math.min(Math.max(layers, 1), SIZES.length) - 1] ?? SIZES[0];
  return {
    width,
    height,
    shiftX: Math.ceil((width / 4) * (place % 4)),
    shiftY: (height >> 1) * (place % 2),
  };
}

/**
 * The field in which a pixel lies: of all middles the nearest. Fields are counted from the corner of the
 * world, so that they stay where they are while the map is moved.
 */
export function fieldOf(lattice: Lattice, pixelX: number, pixelY: number): [column: number, row: number] {
  const [x, y] = [pixelX - lattice.shiftX, pixelY - lattice.shiftY];
  const above = Math.floor(y / lattice.height);
  const inAbove = nearest(lattice, x, above);
  const inBelow = nearest(lattice, x, above + 1);
  return away(lattice, x, y, inAbove, above) <= away(lattice, x, y, inBelow, above + 1)
    ? [inAbove, above]
    : [inBelow, above + 1];
}

/**
 * The same for many pixels at once: as fields repeat, those of one repeat are looked up. Gives the place
 * of a field in a grid of so many columns that begins at a field.
 */
export function fieldIndex(
  lattice: Lattice,
  [firstColumn, firstRow]: readonly [number, number],
  columns: number,
): (pixelX: number, pixelY: number) => number {
  const { width, height, shiftX, shiftY } = lattice;
  const repeat = 2 * height;
  const offsets = new Int32Array(width * repeat);
  for (let y = 0; y < repeat; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [column, row] = fieldOf(lattice, x + shiftX, y + shiftY);
      offsets[y * width + x] = row * columns + column;
    }
  const first = firstRow * columns + firstColumn;
  return (pixelX, pixelY) => {
    const across = Math.floor((pixelX - shiftX) / width);
    const down = Math.floor((pixelY - shiftY) / repeat);
    const x = pixelX - shiftX - across * width;
    const y = pixelY - shiftY - down * repeat;
    return (offsets[y * width + x] as number) + 2 * down * columns + across - first;
  };
}

/** The middle of a field. */
export const middleOf = (lattice: Lattice, column: number, row: number): [x: number, y: number] => [
  column * lattice.width + stagger(lattice, row) + lattice.shiftX,
  row * lattice.height + lattice.shiftY,
];

const stagger = ({ width }: Lattice, row: number): number => (row & 1) * (width / 2);

const nearest = (lattice: Lattice, x: number, row: number): number =>
  Math.round((x - stagger(lattice, row)) / lattice.width);

function away(lattice: Lattice, x: number, y: number, column: number, row: number): number {
  const dx = x - column * lattice.width - stagger(lattice, row);
  const dy = y - row * lattice.height;
  return dx * dx + dy * dy;
}

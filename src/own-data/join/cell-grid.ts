/** Cells to a degree, both ways. */
const CELLS = 16;

/** How far around the ground cells go, in degrees: farther points are looked at without them. */
const MARGIN = 5;

/** The longest chord across a cell, on the sphere of radius 1: neither side is more than its part of a degree. */
export const CELL_DIAMETER = (Math.SQRT2 * Math.PI) / 180 / CELLS;

/** Cells over the ground and around it, for what holds alike for all points of a cell. */
export class CellGrid {
  readonly size: number;
  private readonly west: number;
  private readonly south: number;
  private readonly across: number;
  private readonly up: number;

  /** `lng` and `lat` are the vertices of the ground, in degrees. */
  constructor(lng: Float64Array, lat: Float64Array) {
    this.west = Math.min(...lng) - MARGIN;
    this.south = Math.min(...lat) - MARGIN;
    this.across = Math.ceil((Math.max(...lng) + MARGIN - this.west) * CELLS);
    this.up = Math.ceil((Math.max(...lat) + MARGIN - this.south) * CELLS);
    this.size = this.across * this.up;
  }

  /** The cell of a point, or -1 where there is none. */
  cellOf(lng: number, lat: number): number {
    const column = (lng - this.west) * CELLS;
    const row = (lat - this.south) * CELLS;
    const inside = column >= 0 && column < this.across && row >= 0 && row < this.up;
    return inside ? (row | 0) * this.across + (column | 0) : -1;
  }

  /** The middle of a cell, in degrees; every point of the cell is at most half of `CELL_DIAMETER` from it. */
  middleOf(cell: number): readonly [lng: number, lat: number] {
    const row = Math.floor(cell / this.across);
    const column = cell - row * this.across;
    return [this.west + (column + 0.5) / CELLS, this.south + (row + 0.5) / CELLS];
  }
}

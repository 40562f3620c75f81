import { EARTH_RADIUS_KM } from "../../model/earth.ts";
import { toMercator } from "../../model/mercator.ts";
import { GROUND } from "../frame.ts";
import type { PointColumns } from "./point-layer.ts";

/** Cells of the grid on a side; the cells at its rim hold what lies beyond it, too. */
const GRID = 256;

const [originX, originY] = toMercator([GROUND.west, GROUND.north]);
const [farX, farY] = toMercator([GROUND.east, GROUND.south]);
const perX = GRID / (farX - originX);
const perY = GRID / (farY - originY);

/** Where the numbers of `SortedPoints` begin, on the unit square of Mercator. */
export const ORIGIN = { x: originX, y: originY } as const;

/**
 * The events that can be placed, in the order of a grid over the ground, row by row: a window of the map
 * is a few runs of memory.
 */
export interface SortedPoints {
  readonly length: number;
  /** On the unit square of Mercator from `ORIGIN`: a float near its origin is true to a few centimetres. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Radius of the disc in which an event lies, on the same square. */
  readonly radius: Float32Array;
  /** The number of the event in its columns. */
  readonly event: Uint32Array;
  /** Where each cell of the grid begins; one more than there are cells. */
  readonly starts: Uint32Array;
}

/** Beyond it no map in Mercator shows anything, in degrees. */
const LAST_LAT = 85;
/** Rows of a table of the projection to a degree: between two of them a straight line errs by under a metre. */
const PER_DEGREE = 64;
const ROWS = 2 * LAST_LAT * PER_DEGREE;

/** The northing of each row's latitude from `ORIGIN`, and what a kilometre is there. */
const northing = new Float64Array(ROWS + 2);
const perKm = new Float64Array(ROWS + 2);
for (let row = 0; row < ROWS + 2; row += 1) {
  const lat = row / PER_DEGREE - LAST_LAT;
  northing[row] = toMercator([0, lat])[1] - originY;
  perKm[row] = 1 / (2 * Math.PI * EARTH_RADIUS_KM * Math.cos((lat * Math.PI) / 180));
}

/** The cell, after all others, of events that cannot be placed. */
const NOWHERE = GRID * GRID;

/**
 * Projects the events once and sorts them by counting. Events that cannot be placed are left out. A sine
 * and a logarithm for each of a million events would take longer than all the rest: hence the table.
 */
export function sortPoints(columns: PointColumns): SortedPoints {
  const { length, lng, lat, uncertaintyKm } = columns;
  const cell = new Uint32Array(length);
  const starts = new Uint32Array(GRID * GRID + 2);
  for (let i = 0; i < length; i += 1) {
    const degrees = lat[i] as number;
    const x = (lng[i] as number) / 360 + 0.5 - originX;
    const isPlaced =
      degrees >= -LAST_LAT &&
      degrees <= LAST_LAT &&
      x > -1 &&
      x < 1 &&
      (uncertaintyKm[i] as number) < WORLD_KM;
    const at = isPlaced ? rowOf(northingOf(degrees)) * GRID + columnOf(x) : NOWHERE;
    cell[i] = at;
    starts[at + 1] = (starts[at + 1] as number) + 1;
  }
  for (let i = 1; i <= NOWHERE; i += 1) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  return inOrder(columns, cell, starts.subarray(0, NOWHERE + 1));
}

/** More than any place can be away from another: nothing that is known. */
const WORLD_KM = 20_100;

function inOrder(
  { length, lng, lat, uncertaintyKm }: PointColumns,
  cell: Uint32Array,
  starts: Uint32Array,
): SortedPoints {
  const placed = starts[NOWHERE] as number;
  const next = starts.slice();
  const x = new Float32Array(placed);
  const y = new Float32Array(placed);
  const radius = new Float32Array(placed);
  const event = new Uint32Array(placed);
  for (let i = 0; i < length; i += 1) {
    const at = cell[i] as number;
    if (at === NOWHERE) continue;
    const to = next[at] as number;
    next[at] = to + 1;
    const degrees = lat[i] as number;
    x[to] = (lng[i] as number) / 360 + 0.5 - originX;
    y[to] = northingOf(degrees);
    radius[to] =
      (uncertaintyKm[i] as number) * (perKm[Math.round((degrees + LAST_LAT) * PER_DEGREE)] as number);
    event[to] = i;
  }
  return { length: placed, x, y, radius, event, starts };
}

function northingOf(lat: number): number {
  const at = (lat + LAST_LAT) * PER_DEGREE;
  const row = Math.floor(at);
  const below = northing[row] as number;
  return below + ((northing[row + 1] as number) - below) * (at - row);
}

/** A mask in the order of the sorted points, so that a redraw reads it in one go. */
export function sortMask({ length, event }: SortedPoints, mask: Uint8Array | null): Uint8Array | null {
  if (mask === null) return null;
  const sorted = new Uint8Array(length);
  for (let i = 0; i < length; i += 1) sorted[i] = mask[event[i] as number] as number;
  return sorted;
}

/** A box on the unit square from `ORIGIN`. */
export interface PointBox {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** The runs of memory in which all points of a box lie, with some beside it. */
export function eachRun(
  { starts }: SortedPoints,
  { minX, minY, maxX, maxY }: PointBox,
  visit: (from: number, to: number) => void,
): void {
  const [first, last] = [columnOf(minX), columnOf(maxX)];
  const bottom = rowOf(maxY);
  for (let row = rowOf(minY); row <= bottom; row += 1) {
    const from = starts[row * GRID + first] as number;
    const to = starts[row * GRID + last + 1] as number;
    if (to > from) visit(from, to);
  }
}

const columnOf = (x: number): number => clamp(Math.floor(x * perX));
const rowOf = (y: number): number => clamp(Math.floor(y * perY));
const clamp = (cell: number): number => (cell < 0 ? 0 : cell >= GRID ? GRID - 1 : cell);

import { worldSize } from "../../model/mercator.ts";
import type { Passing } from "./gather.ts";
import { fieldOf, type Lattice, latticeOf, middleOf } from "./lattice.ts";
import type { PointFrame, PointMode } from "./point-layer.ts";
import { eachRun, ORIGIN } from "./sort-points.ts";

/** What lies under a pointer. */
export interface FoundPoints {
  /** Place of the layer in the order in which they are drawn. */
  readonly layer: number;
  /** The nearest event: its number in the columns. */
  readonly event: number;
  /** All events that the same mark stands for, the nearest among them, by their numbers. */
  readonly stack: Uint32Array;
  /** The middle of the mark, in pixels of the zoom from the corner of the world. */
  readonly x: number;
  readonly y: number;
}

/**
 * The passing event nearest to a pixel of a zoom, at most `reach` pixels away, and what lies on the same
 * spot; of layers that are equally near, the one on top. Among fields the field of the nearest event counts.
 */
export function findPoints(
  layers: readonly Passing[],
  mode: PointMode,
  { zoom, x, y }: { zoom: number; x: number; y: number },
  reach: number,
): FoundPoints | null {
  const scale = worldSize(zoom);
  const at = { x: x / scale - ORIGIN.x, y: y / scale - ORIGIN.y };
  let best: { layer: number; index: number; away: number } | null = null;
  for (const [layer, passing] of layers.entries()) {
    const found = nearest(passing, at, best?.away ?? reach / scale);
    if (found) best = { layer, ...found };
  }
  const passing = best && layers[best.layer];
  if (!best || !passing) return null;
  const { layer, index } = best;
  const mark =
    mode === "places"
      ? spotOf(passing, index, scale)
      : fieldAround(passing, index, scale, latticeOf(layer, layers.length));
  return { layer, event: passing.points.event[index] as number, ...mark };
}

type Mark = Pick<FoundPoints, "stack" | "x" | "y">;

/** The events at the very place of one. */
function spotOf(passing: Passing, index: number, scale: number): Mark {
  const { x, y } = passing.points;
  const [atX, atY] = [x[index] as number, y[index] as number];
  return {
    stack: eventsAt(passing, boxAround(atX, atY, 0), (i) => x[i] === atX && y[i] === atY),
    x: (atX + ORIGIN.x) * scale,
    y: (atY + ORIGIN.y) * scale,
  };
}

/** The events in the field of one. */
function fieldAround(passing: Passing, index: number, scale: number, lattice: Lattice): Mark {
  const { x, y } = passing.points;
  const fieldAt = (i: number) =>
    fieldOf(
      lattice,
      Math.floor(((x[i] as number) + ORIGIN.x) * scale),
      Math.floor(((y[i] as number) + ORIGIN.y) * scale),
    );
  const [column, row] = fieldAt(index);
  const box = boxAround(x[index] as number, y[index] as number, (2 * lattice.width) / scale);
  const stack = eventsAt(passing, box, (i) => {
    const [ofColumn, ofRow] = fieldAt(i);
    return ofColumn === column && ofRow === row;
  });
  const [middleX, middleY] = middleOf(lattice, column, row);
  return { stack, x: middleX + 0.5, y: middleY + 0.5 };
}

function nearest(
  { points, pass }: Passing,
  at: { x: number; y: number },
  within: number,
): { index: number; away: number } | null {
  let found: { index: number; away: number } | null = null;
  let least = within * within;
  eachRun(points, boxAround(at.x, at.y, within), (from, to) => {
    for (let i = from; i < to; i += 1) {
      if (pass !== null && pass[i] === 0) continue;
      const dx = (points.x[i] as number) - at.x;
      const dy = (points.y[i] as number) - at.y;
      const away2 = dx * dx + dy * dy;
      if (away2 > least || (found && away2 === least)) continue;
      least = away2;
      found = { index: i, away: Math.sqrt(away2) };
    }
  });
  return found;
}

/** The passing events of a window, by their numbers, in their order. */
export function eventsInWindow(
  passing: Passing,
  { zoom, left, top, width, height }: PointFrame,
): Uint32Array {
  const scale = worldSize(zoom);
  const box = {
    minX: left / scale - ORIGIN.x,
    minY: top / scale - ORIGIN.y,
    maxX: (left + width) / scale - ORIGIN.x,
    maxY: (top + height) / scale - ORIGIN.y,
  };
  const { x, y } = passing.points;
  return eventsAt(passing, box, (i) => {
    const [atX, atY] = [x[i] as number, y[i] as number];
    return atX >= box.minX && atX < box.maxX && atY >= box.minY && atY < box.maxY;
  });
}

function eventsAt(
  { points, pass }: Passing,
  box: { minX: number; minY: number; maxX: number; maxY: number },
  isThere: (index: number) => boolean,
): Uint32Array {
  const events: number[] = [];
  eachRun(points, box, (from, to) => {
    for (let i = from; i < to; i += 1)
      if ((pass === null || pass[i] !== 0) && isThere(i)) events.push(points.event[i] as number);
  });
  return Uint32Array.from(events).sort();
}

const boxAround = (x: number, y: number, reach: number) => ({
  minX: x - reach,
  minY: y - reach,
  maxX: x + reach,
  maxY: y + reach,
});

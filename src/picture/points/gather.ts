import { worldSize } from "../../model/mercator.ts";
import { fieldIndex, fieldOf, type Lattice, latticeOf, middleOf } from "./lattice.ts";
import type { PointFrame, PointMode } from "./point-layer.ts";
import { eachRun, ORIGIN, type SortedPoints } from "./sort-points.ts";

/** So far beyond the window events are gathered too, in pixels: their marks reach into it. */
export const MARGIN = 12;

/** From how many pixels on a disc of uncertainty is larger than a mark suggests. */
export const COARSE_PX = 12;

/** Events and which of them pass, in the order of the sorted points. */
export interface Passing {
  readonly points: SortedPoints;
  readonly pass: Uint8Array | null;
}

/** What is to be marked, in pixels from the corner of the window. */
export interface Gathered {
  readonly length: number;
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** How many events a mark stands for. */
  readonly events: Uint32Array;
  /** 1 where none of them is known as finely as the mark suggests. */
  readonly coarse: Uint8Array;
  /** Events that lie in the window itself, without what was gathered around it. */
  readonly inWindow: number;
}

/** In the count of a pixel, beside the number: one of its events is known finely. */
const FINE = 0x8000_0000;

/** Kept from one drawing to the next, all zero between them: to ask for new memory would take longer. */
let counts = new Uint32Array(0);
let touched = new Uint32Array(0);

/**
 * Counts the passing events pixel by pixel: each pixel is marked once, however many lie on it. A frame may
 * reach so many pixels beyond the window on each side as `beyond` says.
 */
export function gatherPlaces({ points, pass }: Passing, frame: PointFrame, beyond = 0): Gathered {
  const { zoom, left, top, width, height } = wholePixels(frame);
  const scale = worldSize(zoom);
  const fromX = left - MARGIN - ORIGIN.x * scale;
  const fromY = top - MARGIN - ORIGIN.y * scale;
  const columns = width + 2 * MARGIN;
  const rows = height + 2 * MARGIN;
  if (counts.length < columns * rows) counts = new Uint32Array(columns * rows);
  const { x, y, radius } = points;
  const finest = COARSE_PX / scale;
  const edge = MARGIN + beyond;
  if (touched.length < counts.length) touched = new Uint32Array(counts.length);
  let marks = 0;
  let inWindow = 0;
  const box = {
    minX: fromX / scale,
    minY: fromY / scale,
    maxX: (fromX + columns) / scale,
    maxY: (fromY + rows) / scale,
  };
  eachRun(points, box, (from, to) => {
    for (let i = from; i < to; i += 1) {
      if (pass !== null && pass[i] === 0) continue;
      const atX = (x[i] as number) * scale - fromX;
      const atY = (y[i] as number) * scale - fromY;
      if (!(atX >= 0 && atX < columns && atY >= 0 && atY < rows)) continue;
      const column = Math.trunc(atX);
      const row = Math.trunc(atY);
      if (column >= edge && column < columns - edge && row >= edge && row < rows - edge) inWindow += 1;
      const pixel = row * columns + column;
      const count = counts[pixel] as number;
      if (count === 0) {
        touched[marks] = pixel;
        marks += 1;
      }
      counts[pixel] = (radius[i] as number) > finest ? count + 1 : (count + 1) | FINE;
    }
  });
  const found = emptyGathered(marks, inWindow);
  for (let i = 0; i < marks; i += 1) {
    const pixel = touched[i] as number;
    const count = counts[pixel] as number;
    counts[pixel] = 0;
    const row = Math.trunc(pixel / columns);
    found.x[i] = pixel - row * columns - MARGIN;
    found.y[i] = row - MARGIN;
    found.events[i] = count & ~FINE;
    found.coarse[i] = count & FINE ? 0 : 1;
  }
  return found;
}

/** Puts the places of a layer together into fields; the sums stay what they are. */
export function gatherFields(places: Gathered, frame: PointFrame, lattice: Lattice): Gathered {
  const { left, top, width, height } = wholePixels(frame);
  // One field more on each side than the corners say: rows are staggered.
  const [cornerColumn, cornerRow] = fieldOf(lattice, left - MARGIN, top - MARGIN);
  const [firstColumn, firstRow] = [cornerColumn - 1, cornerRow - 1];
  const columns = Math.ceil((width + 2 * MARGIN) / lattice.width) + 4;
  const rows = Math.ceil((height + 2 * MARGIN) / lattice.height) + 4;
  const indexOf = fieldIndex(lattice, [firstColumn, firstRow], columns);
  const sums = new Uint32Array(columns * rows);
  const fine = new Uint8Array(columns * rows);
  let fields = 0;
  for (let i = 0; i < places.length; i += 1) {
    const at = indexOf((places.x[i] as number) + left, (places.y[i] as number) + top);
    if (sums[at] === 0) fields += 1;
    sums[at] = (sums[at] as number) + (places.events[i] as number);
    if (places.coarse[i] === 0) fine[at] = 1;
  }
  const found = emptyGathered(fields, places.inWindow);
  let next = 0;
  for (let at = 0; at < sums.length; at += 1) {
    const events = sums[at] as number;
    if (events === 0) continue;
    const row = Math.floor(at / columns);
    const [x, y] = middleOf(lattice, at - row * columns + firstColumn, row + firstRow);
    found.x[next] = x - left;
    found.y[next] = y - top;
    found.events[next] = events;
    found.coarse[next] = fine[at] ? 0 : 1;
    next += 1;
  }
  return found;
}

/** As many places to a field, on the whole, as can still be told apart. */
const APART = 1.5;
/** And as many as stay apart once they are: a small move must not turn the drawing over. */
const STILL_APART = 1.8;

/** Whether places can be told apart, by how many of them share a field. */
export function modeOf(places: Gathered, fields: Gathered, before: PointMode | null): PointMode {
  const shared = places.length / Math.max(1, fields.length);
  return shared <= (before === "places" ? STILL_APART : APART) ? "places" : "fields";
}

export interface GatheredLayers {
  readonly mode: PointMode;
  readonly layers: readonly Gathered[];
}

/** What is to be drawn of each layer in a window; all of them in the same manner. */
export function gather(
  layers: readonly Passing[],
  frame: PointFrame,
  before: PointMode | null = null,
  beyond = 0,
): GatheredLayers {
  const places = layers.map((layer) => gatherPlaces(layer, frame, beyond));
  const fields = places.map((found, place) => gatherFields(found, frame, latticeOf(place, layers.length)));
  const isCrowded = places.some((found, i) => modeOf(found, fields[i] as Gathered, before) === "fields");
  return isCrowded ? { mode: "fields", layers: fields } : { mode: "places", layers: places };
}

const wholePixels = (frame: PointFrame): PointFrame => ({
  ...frame,
  left: Math.floor(frame.left),
  top: Math.floor(frame.top),
  width: Math.ceil(frame.width),
  height: Math.ceil(frame.height),
});

const emptyGathered = (length: number, inWindow: number): Gathered => ({
  length,
  x: new Int32Array(length),
  y: new Int32Array(length),
  events: new Uint32Array(length),
  coarse: new Uint8Array(length),
  inWindow,
});

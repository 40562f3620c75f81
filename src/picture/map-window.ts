import type { Position } from "geojson";
import type { Box } from "./boxes.ts";
import { boxInBase, fitZoom, type GeoBox, HOME_BOX, scaleAt, toBase } from "./frame.ts";

/** A zoom at a place, as a link says it. */
export interface MapPlace {
  readonly center: Position;
  readonly zoom: number;
}

/** The part of the ground that a map of some size shows. */
export interface MapWindow {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** How many pixels a base unit takes. */
  readonly scale: number;
  /** Upper left, in base units. */
  readonly corner: { readonly x: number; readonly y: number };
  /** Whether a position lies in it, or at most so many pixels beside it. */
  readonly holds: (position: Position, beside?: number) => boolean;
}

/** The window of a map that shows a box at least, in its middle, or stands at a place; home if left out. */
export function windowOf({ left, top, right, bottom }: Box, shown?: GeoBox | MapPlace): MapWindow {
  const [width, height] = [right - left, bottom - top];
  const { zoom, middle } = aimOf(shown, width, height);
  const scale = scaleAt(zoom);
  const corner = { x: middle.x - width / 2 / scale, y: middle.y - height / 2 / scale };
  return {
    width,
    height,
    zoom,
    scale,
    corner,
    holds(position, beside = 0) {
      const [baseX, baseY] = toBase(position);
      const [x, y] = [(baseX - corner.x) * scale, (baseY - corner.y) * scale];
      return x > -beside && x < width + beside && y > -beside && y < height + beside;
    },
  };
}

function aimOf(shown: GeoBox | MapPlace | undefined, width: number, height: number) {
  if (shown && "center" in shown) {
    const [x, y] = toBase(shown.center);
    return { zoom: shown.zoom, middle: { x, y } };
  }
  const box = shown ? boxInBase(shown) : HOME_BOX;
  return {
    zoom: fitZoom(box, width, height),
    middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
  };
}

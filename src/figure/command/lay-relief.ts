import type { PlacedImage } from "../../picture/plain/split-at-image.ts";
import type { Dots } from "./png.ts";

/** Where the relief lies, in dots of the figure. */
export type ReliefPlace = Omit<PlacedImage, "href">;

/**
 * Lays the relief, black and white of some opacity, on what is drawn already, and the rest on top of it.
 * All dots have their colours multiplied by their opacity. `below` is changed.
 */
export function layRelief(below: Dots, relief: Dots, place: ReliefPlace, above: Dots): void {
  const { width, height } = below;
  const columns = weights(width, relief.width, place.x, place.width);
  const light = new Float32Array(width);
  const cover = new Float32Array(width);
  for (let row = 0; row < height; row++) {
    const at = ((row + 0.5 - place.y) / place.height) * relief.height - 0.5;
    const isOn = at >= -0.5 && at < relief.height - 0.5;
    if (isOn) readRow(relief, at, columns, place.opacity, light, cover);
    layRow(below.rgba, above.rgba, row * width, width, isOn ? { light, cover } : null);
  }
}

interface Columns {
  /** The dot of the relief to the left of each dot, or -1 beside the relief. */
  readonly left: Int32Array;
  /** How much the one to its right counts. */
  readonly share: Float32Array;
}

function weights(width: number, source: number, from: number, length: number): Columns {
  const left = new Int32Array(width).fill(-1);
  const share = new Float32Array(width);
  for (let column = 0; column < width; column++) {
    const at = ((column + 0.5 - from) / length) * source - 0.5;
    if (at < -0.5 || at >= source - 0.5) continue;
    left[column] = Math.max(0, Math.floor(at));
    share[column] = Math.max(0, at - Math.floor(Math.max(0, at)));
  }
  return { left, share };
}

/** Fills a row of the relief: how much it covers, and how much of that is light. */
function readRow(
  { width, height, rgba }: Dots,
  at: number,
  { left, share }: Columns,
  opacity: number,
  light: Float32Array,
  cover: Float32Array,
): void {
  const top = Math.max(0, Math.floor(at));
  const bottom = Math.min(height - 1, top + 1);
  const down = Math.max(0, at - top);
  const part = opacity / 255;
  for (let column = 0; column < light.length; column++) {
    const first = left[column] as number;
    if (first < 0) {
      cover[column] = 0;
      light[column] = 0;
      continue;
    }
    const next = Math.min(width - 1, first + 1);
    const right = share[column] as number;
    let all = 0;
    let white = 0;
    for (let corner = 0; corner < 4; corner++) {
      const isRight = (corner & 1) === 1;
      const isLow = corner > 1;
      const dot = ((isLow ? bottom : top) * width + (isRight ? next : first)) * 4;
      const weight = (isRight ? right : 1 - right) * (isLow ? down : 1 - down);
      all += weight * (rgba[dot + 3] as number);
      white += weight * (rgba[dot] as number);
    }
    cover[column] = all * part;
    light[column] = white * part;
  }
}

function layRow(
  below: Uint8Array,
  above: Uint8Array,
  start: number,
  width: number,
  relief: { light: Float32Array; cover: Float32Array } | null,
): void {
  for (let column = 0; column < width; column++) {
    const dot = (start + column) * 4;
    const top = above[dot + 3] as number;
    if (top === 255) {
      for (let channel = 0; channel < 4; channel++) below[dot + channel] = above[dot + channel] as number;
      continue;
    }
    const shown = 1 - top / 255;
    const opacity = below[dot + 3] as number;
    // Only on ground: a sheet without paper has none beside its map.
    const light = relief ? ((relief.light[column] as number) * opacity) / 255 : 0;
    const kept = relief ? 1 - (relief.cover[column] as number) : 1;
    for (let channel = 0; channel < 3; channel++) {
      const ground = (below[dot + channel] as number) * kept + light;
      below[dot + channel] = (above[dot + channel] as number) + ground * shown + 0.5;
    }
    below[dot + 3] = top + opacity * shown + 0.5;
  }
}

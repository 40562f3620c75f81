import type { Rgb } from "../../model/oklab.ts";
import type { Gathered, GatheredLayers } from "./gather.ts";
import type { PointFrame, PointMode } from "./point-layer.ts";
import { groundOf, LINE, markRadius, type PointTheme, RIM, rampOf } from "./point-style.ts";
import { distanceToRim, type PointShape, shapeOf } from "./shapes.ts";
import { STEPS, stepOf } from "./steps.ts";

/** Pixels of an image, not premultiplied, as canvases take them. */
export interface Stamped {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** A mark as pixels around its middle: offsets, and what each lays over the image. */
interface Stamp {
  readonly x: Int8Array;
  readonly y: Int8Array;
  readonly rgba: Uint8ClampedArray;
  /** The same, a number to a pixel. */
  readonly whole: Uint32Array;
}

/** An image whose pixels can be written one by one or part by part. */
interface Canvas extends Stamped {
  readonly wholes: Uint32Array;
}

/**
 * Draws what was gathered, the first layer at the bottom, with so many pixels of the image to a pixel of
 * the map as `ratio` says. Of the work nothing depends on the number of events.
 */
export function stamp(
  { mode, layers }: GatheredLayers,
  colours: readonly number[],
  { width, height }: PointFrame,
  ratio: number,
  theme: PointTheme,
): Stamped {
  const [imageWidth, imageHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
  const pixels = new Uint8ClampedArray(imageWidth * imageHeight * 4);
  const wholes = new Uint32Array(pixels.buffer);
  const image: Canvas = { width: imageWidth, height: imageHeight, pixels, wholes };
  layers.forEach((found, i) => {
    const stamps = stampsOf(colours[i] ?? 0, mode, layers.length, ratio, theme);
    for (const step of STEPS.keys()) stampStep(image, found, stamps, step, ratio);
  });
  return { width: imageWidth, height: imageHeight, pixels };
}

/** Small marks first: what stands for many is seen whole. */
function stampStep(
  image: Canvas,
  { length, x, y, events, coarse }: Gathered,
  stamps: readonly (readonly [Stamp, Stamp])[],
  step: number,
  ratio: number,
): void {
  const [full, hollow] = stamps[step] as readonly [Stamp, Stamp];
  for (let i = 0; i < length; i += 1) {
    if (stepOf(events[i] as number) !== step) continue;
    const atX = Math.floor(((x[i] as number) + 0.5) * ratio);
    const atY = Math.floor(((y[i] as number) + 0.5) * ratio);
    lay(image, coarse[i] ? hollow : full, atX, atY);
  }
}

function lay(image: Canvas, { x, y, rgba, whole }: Stamp, atX: number, atY: number): void {
  const { width, height, pixels, wholes } = image;
  for (let i = 0; i < x.length; i += 1) {
    const toX = atX + (x[i] as number);
    const toY = atY + (y[i] as number);
    if (toX < 0 || toY < 0 || toX >= width || toY >= height) continue;
    const to = toY * width + toX;
    // Most pixels are laid on nothing, or hide what is below: no need to mix.
    if (wholes[to] === 0 || rgba[4 * i + 3] === 255) wholes[to] = whole[i] as number;
    else mixInto(pixels, 4 * to, rgba, 4 * i);
  }
}

function mixInto(pixels: Uint8ClampedArray, to: number, rgba: Uint8ClampedArray, from: number): void {
  const over = (rgba[from + 3] as number) / 255;
  const under = ((pixels[to + 3] as number) / 255) * (1 - over);
  const alpha = over + under;
  for (let part = 0; part < 3; part += 1)
    pixels[to + part] =
      ((rgba[from + part] as number) * over + (pixels[to + part] as number) * under) / alpha;
  pixels[to + 3] = 255 * alpha;
}

/** The full and the hollow stamp of each step. */
function stampsOf(
  colour: number,
  mode: PointMode,
  layers: number,
  ratio: number,
  theme: PointTheme,
): [Stamp, Stamp][] {
  const ground = groundOf(theme);
  return rampOf(colour, theme).map((ink, step) => {
    const mark = { shape: shapeOf(colour), radius: markRadius(mode, step, layers), ink, ground, ratio };
    return [cut({ ...mark, hollow: false }), cut({ ...mark, hollow: true })];
  });
}

/** As much of the ground is laid under a hollow mark and around a full one. */
const GROUND_ALPHA = 0.75;

function cut({
  shape,
  radius,
  ink,
  ground,
  ratio,
  hollow,
}: {
  shape: PointShape;
  radius: number;
  ink: Rgb;
  ground: Rgb;
  ratio: number;
  hollow: boolean;
}): Stamp {
  // Where the middle of a pixel of the map lies inside its pixel of the image.
  const middle = (0.5 * ratio) % 1;
  const reach = Math.ceil((radius * 1.6 + RIM + 1) * ratio);
  const [x, y, rgba]: [number[], number[], number[]] = [[], [], []];
  for (let dy = -reach; dy <= reach; dy += 1)
    for (let dx = -reach; dx <= reach; dx += 1) {
      const rim = distanceToRim(shape, radius * ratio, dx + 0.5 - middle, dy + 0.5 - middle);
      const inside = cover(rim);
      const inked = hollow ? inside - cover(rim + LINE * ratio) : inside;
      const grounded = GROUND_ALPHA * cover(rim - RIM * ratio) * (1 - inked);
      const alpha = inked + grounded;
      if (alpha < 0.02) continue;
      x.push(dx);
      y.push(dy);
      const parts = ink.map((part, i) => (part * inked + (ground[i] as number) * grounded) / alpha);
      rgba.push(...parts, 255 * alpha);
    }
  const parts = Uint8ClampedArray.from(rgba);
  return { x: Int8Array.from(x), y: Int8Array.from(y), rgba: parts, whole: new Uint32Array(parts.buffer) };
}

/** How much of a pixel lies inside a rim that is so far from its middle. */
const cover = (distance: number): number => Math.min(1, Math.max(0, 0.5 - distance));

import { fromOklab, type Rgb, rgbOf, toOklab } from "../../model/oklab.ts";
import { PALETTES } from "../../model/palette.ts";
import type { PointMode } from "./point-layer.ts";
import { STEPS } from "./steps.ts";

export type PointTheme = "light" | "dark";

/**
 * The first and the last step of each layer's ramp: teal, ochre, magenta, indigo. Neither the red of the
 * band nor the hues of attacks and centres; told apart with every kind of colour blindness, and in grey by
 * their shapes.
 */
const ENDS: Readonly<Record<PointTheme, readonly (readonly [string, string])[]>> = {
  light: [
    ["#008472", "#002c25"],
    ["#a97c00", "#543b00"],
    ["#c654a1", "#730057"],
    ["#826fe3", "#412192"],
  ],
  dark: [
    ["#008877", "#5ee1ca"],
    ["#966d00", "#ffd77d"],
    ["#d0569b", "#ffeef8"],
    ["#6862d4", "#d7daff"],
  ],
};

/** How many layers can be told apart at once. */
export const COLOURS = ENDS.light.length;

/** The colours of a layer, step by step: evenly spaced in lightness, on dark ground towards the light. */
export function rampOf(colour: number, theme: PointTheme): Rgb[] {
  const [from, to] = ENDS[theme][colour % COLOURS] as readonly [string, string];
  const [a, b] = [toOklab(rgbOf(from)), toOklab(rgbOf(to))];
  return STEPS.map((_, step) => {
    const share = step / (STEPS.length - 1);
    return fromOklab([mix(a[0], b[0], share), mix(a[1], b[1], share), mix(a[2], b[2], share)]);
  });
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

/** What shows through a hollow mark and stands around a full one. */
export const groundOf = (theme: PointTheme): Rgb => rgbOf(PALETTES[theme].halo);

const RADII: Readonly<Record<PointMode, readonly number[]>> = {
  fields: [1.4, 2.1, 2.7, 3.3, 3.9, 4.5],
  places: [2.7, 3.4, 4.2, 5.1, 6.1, 7.2],
};

/** Marks of several layers stand between one another: how much of a field's room each has. */
const ROOM = [1, 0.9, 0.95, 0.95] as const;

/** The radius of a mark, in pixels, on a map with so many layers. */
export function markRadius(mode: PointMode, step: number, layers: number): number {
  const radius = RADII[mode][step] as number;
  return mode === "fields" ? radius * (ROOM[Math.min(layers, ROOM.length) - 1] as number) : radius;
}

/** How wide the light rim around a full mark is, and the line of a hollow one, in pixels. */
export const RIM = 0.9;
export const LINE = 1.3;

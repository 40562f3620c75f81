import type { Ink } from "./palette.ts";

/** Every colour as the grey of the same lightness. */
export function greyInk(ink: Ink): Ink {
  return Object.fromEntries(
    Object.entries(ink).map(([name, value]) => [name, value.startsWith("#") ? toGrey(value) : value]),
  ) as Ink;
}

/** The grey of the same lightness as a colour, both `#rrggbb`. Source of the weights: ITU-R BT.709. */
export function toGrey(hex: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const grey = Math.round(0.2126 * r + 0.7152 * g + 0.0722 * b)
    .toString(16)
    .padStart(2, "0");
  return `#${grey}${grey}${grey}`;
}

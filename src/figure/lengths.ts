import { BadInput } from "./bad-input.ts";

const MM_PER_INCH = 25.4;
/** Of SVG and CSS: a picture's own measure, whatever the dots of a printer. */
const PX_PER_INCH = 96;

const MM_PER = { mm: 1, cm: 10, in: MM_PER_INCH, px: MM_PER_INCH / PX_PER_INCH } as const;
type Unit = keyof typeof MM_PER;

/** Narrower or lower there is nothing to be read; beyond the longer side of A0 nobody prints on one sheet. */
export const LEAST_MM = 80;
export const GREATEST_MM = 1200;

/** A length of a side in millimetres; throws `BadInput` for what is none, or is too short or too long. */
export function parseLength(option: string, text: string): number {
  const [, number = "", unit = ""] = /^(\d+(?:\.\d+)?)\s*(mm|cm|in|px)$/.exec(text.trim()) ?? [];
  if (!number) {
    throw new BadInput(
      `--${option} says ${JSON.stringify(text)}; it takes a number with mm, cm, in or px, as in 170mm.`,
    );
  }
  const mm = Number(number) * MM_PER[unit as Unit];
  if (mm < LEAST_MM - 1e-9 || mm > GREATEST_MM + 1e-9) {
    throw new BadInput(
      `--${option} says ${text}; a figure can be from ${LEAST_MM} mm to ${GREATEST_MM} mm (from ${toPx(LEAST_MM)} px to ${toPx(GREATEST_MM)} px).`,
    );
  }
  return mm;
}

/** Pixels of the drawing, to a hundredth. */
export const toPx = (mm: number): number => Math.round((mm / MM_PER_INCH) * PX_PER_INCH * 100) / 100;

export const toMm = (px: number): number => Math.round((px / PX_PER_INCH) * MM_PER_INCH * 100) / 100;

export const mmOfDots = (dots: number, dpi: number): number => (dots / dpi) * MM_PER_INCH;

/** Dots of a printer or a screen. */
export const toDots = (mm: number, dpi: number): number => Math.round((mm / MM_PER_INCH) * dpi);

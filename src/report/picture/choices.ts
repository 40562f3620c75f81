import { GREATEST_MM, LEAST_MM, mmOfDots } from "../../figure/lengths.ts";
import type { FigureRequest, Format } from "../../figure/request.ts";
import type { Lang } from "../../model/localized.ts";
import type { RegionId } from "../../model/region.ts";
import type { View } from "../../state/view.ts";

export const DPIS = [96, 150, 300, 600] as const;
export const UNITS = ["mm", "px"] as const;
export type Unit = (typeof UNITS)[number];

/** What a reader chooses for a picture. */
export interface Choices {
  readonly format: Format;
  /** As it is typed. */
  readonly width: string;
  readonly unit: Unit;
  readonly dpi: number;
  readonly lang: Lang;
  readonly theme: "light" | "dark";
  /** The whole of what the picture is about, or the part where the map stands. */
  readonly ground: "fitted" | "map";
  readonly grey: boolean;
  readonly transparent: boolean;
  readonly title: boolean;
  readonly legend: boolean;
  readonly locator: boolean;
}

/** The width of a page of A4 between usual margins. */
export const firstChoices = (lang: Lang): Choices => ({
  ...{ format: "png", width: "170", unit: "mm", dpi: 300, lang, theme: "light", ground: "fitted" },
  ...{ grey: false, transparent: false, title: true, legend: true, locator: false },
});

/** Pixels of an SVG are those of a page, whatever the dots of a PNG. */
const PAGE_DPI = 96;

const mmPer = ({ unit, format, dpi }: Choices): number =>
  unit === "mm" ? 1 : mmOfDots(1, format === "png" ? dpi : PAGE_DPI);

/** Between which widths a picture can be, in the unit that is chosen. */
export const widthLimits = (choices: Choices): { least: number; greatest: number } => ({
  least: Math.ceil(LEAST_MM / mmPer(choices)),
  greatest: Math.floor(GREATEST_MM / mmPer(choices)),
});

/** The width in millimetres; `null` for what is no number, or one beyond the limits. */
export function widthMm(choices: Choices): number | null {
  const text = latinDigits(choices.width).trim();
  const { least, greatest } = widthLimits(choices);
  const width = /^\d+([.,٫]\d+)?$/.test(text) ? Number(text.replace(/[,٫]/, ".")) : Number.NaN;
  return width >= least && width <= greatest ? width * mmPer(choices) : null;
}

/** The same length in another unit, so that the picture keeps its size when the unit changes. */
export function inUnit(choices: Choices, unit: Unit): Choices {
  const mm = widthMm(choices);
  const changed = { ...choices, unit };
  return mm === null ? changed : { ...changed, width: String(Math.round(mm / mmPer(changed))) };
}

const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** The figure that the choices ask for; `null` while its width is none. */
export function requestOf(choices: Choices, view: View, region: RegionId | null): FigureRequest | null {
  const width = widthMm(choices);
  if (width === null) return null;
  const { format, dpi, lang, theme, grey, ground, title, legend, locator, transparent } = choices;
  return {
    ...{ theme, grey, format, dpi },
    view: { ...view, region, lang, map: ground === "map" ? view.map : null },
    parts: { title, legend, locator, paper: !transparent },
    widthMm: width,
    heightMm: null,
  };
}

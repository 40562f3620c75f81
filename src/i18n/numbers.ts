import type { Position } from "geojson";
import type { Lang } from "../model/localized.ts";
import { NOTATIONS, type NumberOptions, writeNumber } from "./digits.ts";
import { isolateIn } from "./isolate.ts";
import { writeRange } from "./range.ts";

/*
 * Numbers as readers see them. In ar and ckb each result is isolated as a whole, so that it can stand
 * anywhere in a sentence; in English it is plain text.
 */

interface Words {
  readonly km: string;
  readonly km2: string;
  readonly north: string;
  readonly south: string;
  readonly east: string;
  readonly west: string;
  readonly comma: string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  en: { km: "km", km2: "km²", north: "N", south: "S", east: "E", west: "W", comma: "," },
  ar: {
    km: "كم",
    km2: "كم²",
    north: "شمالاً",
    south: "جنوباً",
    east: "شرقاً",
    west: "غرباً",
    comma: "،",
  },
  ckb: {
    km: "کم",
    km2: "کم²",
    north: "باکوور",
    south: "باشوور",
    east: "ڕۆژهەڵات",
    west: "ڕۆژئاوا",
    comma: "،",
  },
};

/** A number never parts from its unit at the end of a line. */
const NO_BREAK_SPACE = "\u00a0";

/** "1,234.5", "١٬٢٣٤٫٥". */
export const formatNumber = (lang: Lang, value: number, options?: NumberOptions): string =>
  isolateIn(lang, writeNumber(lang, value, options));

/** "44 to 62"; one number where both ends look the same. */
export const formatRange = (lang: Lang, low: number, high: number, options?: NumberOptions): string =>
  isolateIn(lang, writeRange(lang, writeNumber(lang, low, options), writeNumber(lang, high, options)));

/** "12 km", "3.4 km": tenths below ten only, since places are not known any better. */
export const formatKm = (lang: Lang, km: number): string => formatKmRange(lang, km, km);

/** "5 to 31 km". */
export function formatKmRange(lang: Lang, low: number, high: number): string {
  const range = writeRange(lang, writeMeasure(lang, low), writeMeasure(lang, high));
  return isolateIn(lang, `${range}${NO_BREAK_SPACE}${WORDS[lang].km}`);
}

/** "2,625 km²". */
export const formatKm2 = (lang: Lang, km2: number): string =>
  isolateIn(lang, `${writeMeasure(lang, km2)}${NO_BREAK_SPACE}${WORDS[lang].km2}`);

const writeMeasure = (lang: Lang, value: number): string =>
  writeNumber(lang, value, { maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 });

/**
 * A share, 0 to 1, as "53%". What is neither nothing nor all never reads "0%" or "100%": near the ends
 * it is told to a tenth, and no nearer to them than that.
 */
export function formatPercent(lang: Lang, share: number): string {
  const isPart = share > 0 && share < 1;
  const percent = isPart ? Math.min(99.9, Math.max(0.1, 100 * share)) : 100 * share;
  const isNearEnd = isPart && (percent < 1 || percent > 99);
  const number = writeNumber(lang, percent, { maximumFractionDigits: isNearEnd ? 1 : 0 });
  return isolateIn(lang, number + NOTATIONS[lang].percent);
}

/** [lng, lat] as "35.47° N, 44.39° E": latitude first, as people say it, to the 2 decimals of our data. */
export function formatCoordinates(lang: Lang, [lng = 0, lat = 0]: Position): string {
  const { north, south, east, west, comma } = WORDS[lang];
  const latitude = writeDegrees(lang, lat, lat < 0 ? south : north);
  const longitude = writeDegrees(lang, lng, lng < 0 ? west : east);
  return isolateIn(lang, `${latitude}${comma} ${longitude}`);
}

function writeDegrees(lang: Lang, degrees: number, side: string): string {
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return `${writeNumber(lang, Math.abs(degrees), options)}°${NO_BREAK_SPACE}${side}`;
}

import type { Decimal } from "../../model/finding.ts";
import { plainText } from "./digits.ts";
import { readNumber } from "./numbers.ts";

export interface ReadDegrees {
  readonly degrees: number;
  /** Whether it was written in degrees and minutes. */
  readonly minutes: boolean;
}

/** North, south, east and west, in en, ar and fr; `W` and `O` (ouest) turn the sign, as does south. */
const NEGATIVE = /[swo]|جنوب|غرب|ج|غ/i;
const HEMISPHERE =
  /^\s*([nsewo]|شمال[اً]*|جنوب[اً]*|شرق[اً]*|غرب[اً]*|[شجقغ])\s*|\s*([nsewo]|شمال[اً]*|جنوب[اً]*|شرق[اً]*|غرب[اً]*|[شجقغ])\s*$/i;
const DEGREE_ALONE = /^([+-]?[\d.,]+)\s*[°º]$/;
const SEXAGESIMAL =
  /^([+-]?\d{1,3})\s*[°º˚:d ]\s*(\d{1,2}(?:[.,]\d+)?)\s*(?:['’′:m]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|”|″|''|′′|s)?)?)?$/i;

/** A latitude or longitude, in degrees or in degrees, minutes and seconds; `null` for what is none. */
export function readDegrees(text: string, decimal: Decimal): ReadDegrees | null {
  const plain = plainText(text);
  const hemisphere = HEMISPHERE.exec(plain);
  const bare = hemisphere ? plain.replace(hemisphere[0], "").trim() : plain;
  const sign = hemisphere && NEGATIVE.test(hemisphere[0]) ? -1 : 1;
  const number = readNumber(DEGREE_ALONE.exec(bare)?.[1] ?? bare, decimal);
  if (!Number.isNaN(number)) return { degrees: sign * number, minutes: false };
  const [, degreesText, minutesText, secondsText = "0"] = SEXAGESIMAL.exec(bare) ?? [];
  if (degreesText === undefined || minutesText === undefined) return null;
  const minutes = fraction(minutesText);
  const seconds = fraction(secondsText);
  if (minutes >= 60 || seconds >= 60) return null;
  const whole = Math.abs(Number(degreesText)) + minutes / 60 + seconds / 3600;
  return { degrees: sign * (degreesText.startsWith("-") ? -whole : whole), minutes: true };
}

const fraction = (text: string): number => Number(text.replace(",", "."));

/** The two halves of a cell as `35.46, 44.39`, `POINT(44.39 35.46)` or `35°28'N 44°23'E`. */
export function splitPair(text: string): readonly [string, string] | null {
  const plain = plainText(text);
  const wkt = /^POINT\s*Z?\s*\(\s*(\S+)\s+(\S+).*\)$/i.exec(plain);
  if (wkt) return [wkt[2] ?? "", wkt[1] ?? ""];
  const inner = plain.replaceAll(/^[([]|[)\]]$/g, "");
  for (const parting of [/\s*[;|/]\s*/, /\s*[,،]\s+/, /,/, /(?<=[nsew])\s+/i, /\s+/]) {
    const [first, second, ...more] = inner.split(parting);
    if (first && second && more.length === 0) return [first, second];
  }
  return null;
}

import type { Lang } from "../model/localized.ts";
import { directionOf } from "./direction.ts";

/*
 * Text of one direction inside text of the other: without isolates, what stands around a number or a
 * Latin name may jump to its other side. See Unicode Standard Annex 9, "Unicode Bidirectional
 * Algorithm", section 2.6. Characters rather than <bdi>, as titles, labels and SVG know no elements.
 */

/** FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE: its first letter gives the text its direction. */
const OPEN = "\u2068";
const CLOSE = "\u2069";
/** RIGHT-TO-LEFT ISOLATE, LEFT-TO-RIGHT ISOLATE. */
const OPEN_AS = { rtl: "\u2067", ltr: "\u2066" } as const;

/** Arabic letter mark: invisible, but a sign beside it stays on the side where Arabic reads it. */
export const ARABIC_MARK = "\u061c";

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
/** Letters, vowel marks and spaces; Arabic digits are no letters, they run from left to right. */
const ALL_ARABIC_LETTERS = /^(?:(?=\p{Script=Arabic})\p{L}|\p{M}|\s)*$/u;
const DIRECTION_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text that does not disturb its neighbours, nor they it. */
export const isolate = (text: string): string => `${OPEN}${text}${CLOSE}`;

/**
 * Isolates a text in a sentence of `lang` if it could be disturbed there. A name in the sentence's own
 * letters is left alone, so that what readers copy and tests compare holds no invisible characters.
 */
export function isolateIn(lang: Lang, text: string): string {
  if (isIsolated(text)) return text;
  // Composed of isolates, a text has no first letter outside them: it is a phrase of the language.
  if (text.includes(OPEN)) return OPEN_AS[directionOf(lang)] + text + CLOSE;
  const safe = directionOf(lang) === "rtl" ? ALL_ARABIC_LETTERS.test(text) : isPlainLeftToRight(text);
  return safe ? text : isolate(text);
}

/** The visible text alone: for files, for links, and to compare. */
export const withoutIsolates = (text: string): string => text.replace(DIRECTION_CONTROLS, "");

const isIsolated = (text: string): boolean =>
  text.startsWith(OPEN) && text.indexOf(CLOSE) === text.length - CLOSE.length;

const isPlainLeftToRight = (text: string): boolean =>
  !RIGHT_TO_LEFT.test(text) && text === withoutIsolates(text);

import type { Lang } from "../model/localized.ts";

/** Says which of two names comes first in a language's alphabet. */
export type CompareNames = (a: string, b: string) => number;

/** Letters that are no part of an alphabet stand before it in this range, so spaces still part words. */
const PRIVATE_USE = 0xe000;

/** In the order of the Sorani alphabet. Browsers know none for ckb, and fall back to the reader's system. */
const SORANI = new Map(
  [..."ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ"].map((letter, i) => [letter, String.fromCharCode(PRIVATE_USE + i)]),
);

export function compareNamesIn(lang: Lang): CompareNames {
  if (lang !== "ckb") return new Intl.Collator(lang, { numeric: true }).compare;
  // A sort asks for each name many times.
  const keys = new Map<string, string>();
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? soraniKey(name);
    keys.set(name, key);
    return key;
  };
  return (a, b) => compareTexts(keyOf(a), keyOf(b));
}

/** By characters alone: for dates and other texts of fixed form. */
export const compareTexts: CompareNames = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const soraniKey = (name: string): string =>
  Array.from(name, (letter) => SORANI.get(letter) ?? letter).join("");

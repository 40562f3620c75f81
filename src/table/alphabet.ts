import type { Lang } from "../model/localized.ts";

/** Says which of two names comes first in a language's alphabet. */
export type CompareNames = (a: string, b: string) => number;

/** In the order of the Sorani alphabet. Browsers know none for ckb, and fall back to the reader's system. */
const SORANI = "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ";

/** Letters that are no part of an alphabet stand before it in this range, so spaces still part words. */
const PRIVATE_USE = 0xe000;

export function compareNamesIn(lang: Lang): CompareNames {
  if (lang !== "ckb") return new Intl.Collator(lang, { numeric: true }).compare;
  return (a, b) => compareTexts(soraniKey(a), soraniKey(b));
}

/** By characters alone: for dates and other texts of fixed form. */
export const compareTexts: CompareNames = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

const soraniKey = (name: string): string =>
  name.replace(/\p{L}/gu, (letter) => {
    const at = SORANI.indexOf(letter);
    return at < 0 ? letter : String.fromCharCode(PRIVATE_USE + at);
  });

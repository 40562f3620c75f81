import type { Lang } from "../../src/model/localized.ts";

/** A word with Latin letters, a slash or an at sign: a name such as K1, a link, a file. */
const FOREIGN = /[A-Za-z/@]/;

/**
 * Writes the numbers of a text in Arabic script with its own digits, as the page does with figures.
 * The tables hold 0 to 9, which are easier to check against the sources.
 */
export function ownDigits(lang: Lang, text: string): string {
  if (lang === "en") return text;
  return text.replace(/\S+/g, (word) => (FOREIGN.test(word) ? word : arabicDigits(word)));
}

const arabicDigits = (word: string): string =>
  word
    .replace(/(?<=\d)[.](?=\d)/g, "٫")
    .replace(/(?<=\d),(?=\d{3})/g, "٬")
    .replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));

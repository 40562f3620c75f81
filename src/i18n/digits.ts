import type { Lang } from "../model/localized.ts";
import { ARABIC_MARK } from "./isolate.ts";

/*
 * Our own notation instead of Intl's: readers, exported figures and tests must show the same number in
 * every browser and in Node, and Intl's data for ckb is missing in many of them.
 */

export interface NumberOptions {
  /** Digits after the separator at most; zeros at the end are left out. 1 unless told. */
  readonly maximumFractionDigits?: number;
  /** Digits after the separator at least. 0 unless told. */
  readonly minimumFractionDigits?: number;
  /** With a plus before what is above zero. */
  readonly signed?: boolean;
}

interface Notation {
  readonly digits: string;
  readonly group: string;
  readonly decimal: string;
  readonly plus: string;
  readonly minus: string;
  readonly percent: string;
}

const LATIN: Notation = {
  digits: "0123456789",
  group: ",",
  decimal: ".",
  plus: "+",
  minus: "\u2212",
  percent: "%",
};

/** Signs with an Arabic letter mark, as in CLDR: otherwise they settle on the wrong side of the digits. */
const ARABIC: Notation = {
  digits: "٠١٢٣٤٥٦٧٨٩",
  group: "٬",
  decimal: "٫",
  plus: `${ARABIC_MARK}+`,
  minus: `${ARABIC_MARK}\u2212`,
  percent: `٪${ARABIC_MARK}`,
};

export const NOTATIONS: Readonly<Record<Lang, Notation>> = { en: LATIN, ar: ARABIC, ckb: ARABIC };

/** Shown for what is not a number at all. */
const NO_NUMBER = "\u2013";

/** A text with its Latin digits in the language's own. For years, which are never grouped. */
export const localDigits = (lang: Lang, text: string): string =>
  text.replace(/[0-9]/g, (digit) => NOTATIONS[lang].digits.charAt(Number(digit)));

/** A number in the language's notation, not yet isolated. Halves are rounded away from zero. */
export function writeNumber(lang: Lang, value: number, options: NumberOptions = {}): string {
  if (!Number.isFinite(value)) return NO_NUMBER;
  const { minimumFractionDigits = 0, signed = false } = options;
  const places = Math.max(minimumFractionDigits, options.maximumFractionDigits ?? 1);
  const [whole = "", decimals = ""] = Math.abs(value).toFixed(places).split(".");
  const fraction = decimals.replace(/0+$/, "").padEnd(minimumFractionDigits, "0");

  const { group, decimal, plus, minus } = NOTATIONS[lang];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const isZero = !/[1-9]/.test(whole + fraction);
  const sign = isZero ? "" : value < 0 ? minus : signed ? plus : "";
  return sign + localDigits(lang, fraction ? `${grouped}${decimal}${fraction}` : grouped);
}

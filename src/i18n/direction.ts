import type { Lang } from "../model/localized.ts";

export type Direction = "ltr" | "rtl";

const DIRECTIONS: Readonly<Record<Lang, Direction>> = { en: "ltr", ar: "rtl", ckb: "rtl" };

/** The direction in which a language is written. */
export const directionOf = (lang: Lang): Direction => DIRECTIONS[lang];

/** The languages, each named in itself, as the language switch shows them. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = {
  en: "English",
  ar: "العربية",
  ckb: "کوردی",
};

/**
 * For the `lang` attribute. Plain `ar`, not `ar-IQ`: screen readers match it with any Arabic voice,
 * while Iraqi months and digits are in the text itself.
 */
export const HTML_LANGS: Readonly<Record<Lang, string>> = { en: "en", ar: "ar", ckb: "ckb" };

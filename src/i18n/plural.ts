import type { Lang } from "../model/localized.ts";

export type PluralCategory = "zero" | "one" | "two" | "few" | "many" | "other";

/** The categories that a language has, in CLDR's order: the forms that a message must bring. */
export const PLURAL_CATEGORIES: Readonly<Record<Lang, readonly PluralCategory[]>> = {
  en: ["one", "other"],
  ar: ["zero", "one", "two", "few", "many", "other"],
  ckb: ["one", "other"],
};

/** One or other: CLDR's rule for ckb, which many browsers lack, and for any language that a browser lacks. */
const oneOrOther = (count: number): PluralCategory => (count === 1 ? "one" : "other");

const RULES: Readonly<Record<Lang, (count: number) => PluralCategory>> = {
  en: rulesOfBrowser("en"),
  ar: rulesOfBrowser("ar"),
  ckb: oneOrOther,
};

/** The form that a number asks for. Give it the number as shown, rounded. */
export const pluralCategory = (lang: Lang, count: number): PluralCategory => RULES[lang](count);

function rulesOfBrowser(lang: Lang): (count: number) => PluralCategory {
  try {
    // A browser without the language would quietly take the rules of its own.
    if (Intl.PluralRules.supportedLocalesOf(lang).length === 0) return oneOrOther;
    const rules = new Intl.PluralRules(lang);
    return (count) => rules.select(count);
  } catch {
    return oneOrOther;
  }
}

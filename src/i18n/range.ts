import type { Lang } from "../model/localized.ts";

const TO: Readonly<Record<Lang, string>> = { en: "to", ar: "إلى", ckb: "تا" };

/** "44 to 62" of two written ends; one of them where both look the same. A word, as a dash may read as a minus. */
export const writeRange = (lang: Lang, low: string, high: string): string =>
  low === high ? low : `${low} ${TO[lang]} ${high}`;

import type { Lang } from "../model/localized.ts";

/** The first of the reader's languages that the map speaks, or English. */
export function preferredLang(languages: readonly string[]): Lang {
  for (const language of languages) {
    const lang = spoken(language);
    if (lang) return lang;
  }
  return "en";
}

function spoken(language: string): Lang | undefined {
  const [primary, ...rest] = language.toLowerCase().split("-");
  if (primary === "ckb" || primary === "ar" || primary === "en") return primary;
  // Browsers may call Sorani Kurdish; without a script or a country that word means Kurmanji.
  if (primary === "ku" && (rest.includes("arab") || rest.includes("iq"))) return "ckb";
  return undefined;
}

import { createTOf, type TranslateOf } from "../i18n/t.ts";
import type { Lang } from "../model/localized.ts";
import type { WordFiles } from "../parts/room-words.tsx";
import type english from "./words/en.json";

export const WORDS: WordFiles<typeof english> = {
  en: () => import("./words/en.json", { with: { type: "json" } }),
  ar: () => import("./words/ar.json", { with: { type: "json" } }),
  ckb: () => import("./words/ckb.json", { with: { type: "json" } }),
};

export type FigureT = TranslateOf<typeof english>;

/** What figures say, in one language. */
export async function loadFigureWords(lang: Lang): Promise<FigureT> {
  const { default: texts } = await WORDS[lang]();
  return createTOf<typeof english>(lang, texts as Partial<typeof english>);
}

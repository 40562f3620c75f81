import { createTOf, type TranslateOf } from "../i18n/t.ts";
import type { Lang } from "../model/localized.ts";
import ar from "./words/ar.json" with { type: "json" };
import ckb from "./words/ckb.json" with { type: "json" };
import en from "./words/en.json" with { type: "json" };

export type PageWords = TranslateOf<typeof en>;

const WORDS: Readonly<Record<Lang, typeof en>> = { en, ar, ckb };

export const wordsIn = (lang: Lang): PageWords => createTOf<typeof en>(lang, WORDS[lang]);

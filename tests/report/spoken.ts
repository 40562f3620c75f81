import { withoutIsolates } from "../../src/i18n/isolate.ts";
import { createTOf } from "../../src/i18n/t.ts";
import type { Lang } from "../../src/model/localized.ts";
import type { Edition } from "../../src/report/cite/work.ts";
import type { Speech } from "../../src/report/speech.ts";
import ar from "../../src/report/words/ar.json" with { type: "json" };
import ckb from "../../src/report/words/ckb.json" with { type: "json" };
import en from "../../src/report/words/en.json" with { type: "json" };
import { speaks } from "../support/reader.ts";

/** The room in each language, without a page. */
export const spoken: Readonly<Record<Lang, Speech>> = {
  en: { i18n: speaks.en, words: createTOf<typeof en>("en", en) },
  ar: { i18n: speaks.ar, words: createTOf<typeof en>("ar", ar as Partial<typeof en>) },
  ckb: { i18n: speaks.ckb, words: createTOf<typeof en>("ckb", ckb as Partial<typeof en>) },
};

export const edition = (lang: Lang): Edition => ({
  title: "The Security Gap: a map of Iraq's disputed territories",
  authors: ["Security Gap Map contributors"],
  released: "2026-11-23",
  lang,
  version: "1.0.0",
  accessed: "2026-12-01",
});

/** As it is copied. */
export const copied = (texts: readonly string[]): string => withoutIsolates(texts.join(" "));

import type { Lang } from "../model/localized.ts";
import type { Spelling } from "./entries.ts";
import { withoutArticle, wordsOf } from "./fold.ts";

/** Letters before the first word found, and in the whole excerpt. */
const BEFORE = 40;
const LENGTH = 130;

/** The few words around the first one found, of the text in the reader's language if it is in it. */
export function excerptOf(texts: readonly Spelling[], terms: readonly string[], lang: Lang): Spelling | null {
  if (terms.length === 0) return null;
  const ownFirst = [...texts].sort((a, b) => Number(b.lang === lang) - Number(a.lang === lang));
  for (const { lang: written, text } of ownFirst) {
    const at = firstWordAt(text, terms);
    if (at !== null) return { lang: written, text: cut(text, at) };
  }
  return null;
}

function firstWordAt(text: string, terms: readonly string[]): number | null {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}'’ʿ]+/gu)) {
    if (wordsOf(word).some((form) => terms.includes(form) || terms.includes(withoutArticle(form))))
      return index;
  }
  return null;
}

function cut(text: string, at: number): string {
  const from = at <= BEFORE ? 0 : text.indexOf(" ", at - BEFORE) + 1;
  const rest = text.slice(from);
  const end = rest.length <= LENGTH ? rest.length : rest.lastIndexOf(" ", LENGTH);
  return `${from > 0 ? "… " : ""}${rest.slice(0, end)}${end < rest.length ? " …" : ""}`;
}

import type { Lang } from "./localized.ts";

/** A paragraph of the founding article; `ar` is the original, the others are our translations. */
export interface Paragraph {
  readonly n: number;
  /** What it speaks of: region ids, `band`, `attack`, `incident:<id>`, `centre`, `meeting`, `withdrawal-2017`. */
  readonly tags: readonly string[];
  readonly text: Readonly<Record<Lang, string>>;
  readonly note: string;
}

export interface Article {
  readonly publisher: string;
  readonly date: string;
  readonly original: Lang;
  readonly paragraphs: readonly Paragraph[];
}

/** The paragraphs that speak of a thing, the headline left out. */
export function paragraphsOn(article: Article, tag: string): readonly Paragraph[] {
  return article.paragraphs.filter((paragraph) => paragraph.n > 0 && paragraph.tags.includes(tag));
}

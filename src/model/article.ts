import type { Lang } from "./localized.ts";
import { REGION_IDS, type RegionId } from "./region.ts";

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

/** What a paragraph speaks of that is on the map. */
export interface Mentioned {
  readonly band: boolean;
  readonly centres: boolean;
  readonly regions: readonly RegionId[];
  /** Ids of incidents. */
  readonly incidents: readonly string[];
}

export const mentionedIn = ({ tags }: Paragraph): Mentioned => ({
  band: tags.includes("band"),
  centres: tags.includes("centre"),
  regions: REGION_IDS.filter((id) => tags.includes(id)),
  incidents: tags.flatMap((tag) => /^incident:(.+)$/.exec(tag)?.[1] ?? []),
});

/** The regions to be lit: those that are named; all of them where only the whole band is. */
export const litRegions = ({ band, regions }: Mentioned): readonly RegionId[] =>
  band && regions.length === 0 ? REGION_IDS : regions;

/** The paragraphs that speak of a thing, the headline left out. */
export function paragraphsOn(article: Article, tag: string): readonly Paragraph[] {
  return article.paragraphs.filter((paragraph) => paragraph.n > 0 && paragraph.tags.includes(tag));
}

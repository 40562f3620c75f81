import type { Lang } from "../model/localized.ts";
import type { AreaId } from "../model/region.ts";

/** What the pages have to know of the place where they will be served. */
export interface SiteOptions {
  /** Where the site will lie, with its slash; `null` where that is not known. */
  readonly site: string | null;
}

/** Names of files say their language, save where it is English. */
export const pageOf = (area: AreaId, lang: Lang): string =>
  area === "band" ? "" : `region/${area}${lang === "en" ? "" : `-${lang}`}.html`;

export const oembedOf = (area: AreaId, lang: Lang): string => `oembed/${area}-${lang}.json`;

/** Sites that show a picture of what is passed on take it in this size, in pixels. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

export const socialPictureOf = (area: AreaId, lang: Lang): string => `region/${area}-${lang}.png`;

/** The live map of an area, from the site's folder on. */
export const mapOf = (area: AreaId, lang: Lang): string =>
  area === "band" ? `#lang=${lang}` : `#region=${area}&lang=${lang}`;

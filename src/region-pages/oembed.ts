import type { Lang } from "../model/localized.ts";
import type { AreaId } from "../model/region.ts";
import { embedSnippet } from "../report/embed/snippet.ts";
import { mapOf, pageOf, SOCIAL_SIZE, socialPictureOf } from "./site.ts";

/** In pixels: what a page gives the frame where it does not say otherwise. */
const SIZE = { width: 800, height: 600 } as const;

/**
 * What https://oembed.com calls a response of the type "rich". It was written when the site was built and
 * knows nothing of a size that is asked for; the frame is as wide as there is room.
 */
export function oembedResponse(
  area: AreaId,
  lang: Lang,
  { title, provider }: { title: string; provider: string },
  site: string,
): string {
  return JSON.stringify(
    {
      version: "1.0",
      type: "rich",
      title,
      provider_name: provider,
      provider_url: site,
      url: site + (pageOf(area, lang) || mapOf(area, lang)),
      ...SIZE,
      html: embedSnippet({
        address: `${site}${mapOf(area, lang)}&embed`,
        wholePage: site + mapOf(area, lang),
        title,
        size: { kind: "ratio", ratio: "4 / 3" },
        hasPanel: false,
        script: null,
      }),
      thumbnail_url: site + socialPictureOf(area, lang),
      thumbnail_width: SOCIAL_SIZE.width,
      thumbnail_height: SOCIAL_SIZE.height,
    },
    null,
    2,
  );
}

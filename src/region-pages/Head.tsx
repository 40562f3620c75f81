import { renderToStaticMarkup } from "react-dom/server";
import { LANGS, type Lang } from "../model/localized.ts";
import type { AreaId } from "../model/region.ts";
import { oembedOf, pageOf, type SiteOptions, SOCIAL_SIZE, socialPictureOf } from "./site.ts";

const OG_LOCALES: Readonly<Record<Lang, string>> = { en: "en_GB", ar: "ar_IQ", ckb: "ckb_IQ" };

export interface Sharing extends SiteOptions {
  readonly area: AreaId;
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
}

/**
 * What a page says of itself to those who pass it on: Open Graph and oEmbed. Most of it has to be an
 * absolute address, and is left out where the site's own is not known.
 */
export function SharingTags({ area, lang, title, description, site }: Sharing) {
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={OG_LOCALES[lang]} />
      {LANGS.filter((other) => other !== lang).map((other) => (
        <meta key={other} property="og:locale:alternate" content={OG_LOCALES[other]} />
      ))}
      <meta name="twitter:card" content={site === null ? "summary" : "summary_large_image"} />
      {site !== null && (
        <>
          <meta property="og:url" content={site + pageOf(area, lang)} />
          <meta property="og:image" content={site + socialPictureOf(area, lang)} />
          <meta property="og:image:width" content={String(SOCIAL_SIZE.width)} />
          <meta property="og:image:height" content={String(SOCIAL_SIZE.height)} />
          <meta property="og:image:alt" content={title} />
          <link
            rel="alternate"
            type="application/json+oembed"
            href={site + oembedOf(area, lang)}
            title={title}
          />
        </>
      )}
    </>
  );
}

export const sharingMarkup = (sharing: Sharing): string => renderToStaticMarkup(<SharingTags {...sharing} />);

/** Which page this is, and the same page in the other languages. */
export function Alternates({ area, lang, site }: Pick<Sharing, "area" | "lang" | "site">) {
  const address = (other: Lang) => (site === null ? `../${pageOf(area, other)}` : site + pageOf(area, other));
  return (
    <>
      {site !== null && <link rel="canonical" href={address(lang)} />}
      {LANGS.map((other) => (
        <link key={other} rel="alternate" hrefLang={other} href={address(other)} />
      ))}
    </>
  );
}

import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createLoader } from "../../src/data/loader.ts";
import { createI18n } from "../../src/i18n/i18n.ts";
import { loadMessages } from "../../src/i18n/load-messages.ts";
import { pictureWords } from "../../src/i18n/picture-words.ts";
import { greyInk } from "../../src/model/grey.ts";
import type { Lang } from "../../src/model/localized.ts";
import { PALETTES } from "../../src/model/palette.ts";
import type { RegionId } from "../../src/model/region.ts";
import { boxAroundRings } from "../../src/picture/frame.ts";
import { type Basemap, groundPaths } from "../../src/picture/ground-paths.ts";
import { Picture } from "../../src/picture/Picture.tsx";
import { publishedText, served } from "../data/served.ts";

/** One picture: a view of the published data. */
export interface Figure {
  readonly name: string;
  readonly lang: Lang;
  readonly theme?: "light" | "dark";
  readonly grey?: boolean;
  readonly region?: RegionId;
  readonly width: number;
  readonly height: number;
}

export const { dataset } = await createLoader(served(), "").loadDataset();
const ground = groundPaths(JSON.parse(publishedText("basemap.json")) as Basemap);

export const i18nOf = async (lang: Lang) => createI18n(lang, await loadMessages(lang));

export const wordsOf = async (lang: Lang, region?: RegionId) =>
  pictureWords(await i18nOf(lang), dataset, {
    region: dataset.regions.find(({ id }) => id === region)?.name,
  });

/** The figure as SVG, without the relief, which is an image and would be most of the file. */
export async function draw({ lang, theme = "light", grey = false, region, width, height }: Figure) {
  const area = dataset.regions.find(({ id }) => id === region);
  const ink = PALETTES[theme];
  return renderToStaticMarkup(
    createElement(Picture, {
      dataset,
      ground,
      lang,
      words: await wordsOf(lang, region),
      ink: grey ? greyInk(ink) : ink,
      width,
      height,
      box: area && boxAroundRings(area.geometry.coordinates),
      selected: region ?? null,
    }),
  );
}

/** One element a line, two decimals: a diff that a person can read, and no noise of doubles. */
export const readable = (svg: string): string =>
  `${svg.replaceAll("><", ">\n<").replace(/-?\d*\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))}\n`;

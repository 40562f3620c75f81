import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { createLoader } from "../data/loader.ts";
import ar from "../i18n/messages/ar.json" with { type: "json" };
import ckb from "../i18n/messages/ckb.json" with { type: "json" };
import en from "../i18n/messages/en.json" with { type: "json" };
import { LANGS } from "../model/localized.ts";
import { type Basemap, groundPaths } from "../picture/ground-paths.ts";
import { simplifyArcs } from "../picture/simplify-arcs.ts";
import { StillPage } from "./StillPage.tsx";

/** The markup of the still page, from the data files in `folder`. Throws on a file that is not right. */
export async function renderStill(folder: string, isSingleFile: boolean): Promise<string> {
  const read = (file: string) => readFileSync(`${folder}/${file}`, "utf8");
  const loader = createLoader(async (file) => ({ ok: true, text: async () => read(file) }), "");
  const { dataset } = await loader.loadDataset();
  const basemap = JSON.parse(read("data/basemap.json")) as Basemap;
  return renderToStaticMarkup(
    <StillPage
      dataset={dataset}
      article={await loader.loadArticle()}
      ground={groundPaths(simplifyArcs(basemap))}
      relief="relief.webp"
      // A page that is one file starts at once: two thirds of the picture would be names that nobody gets to see.
      langs={isSingleFile ? ["en"] : LANGS}
      hasFiles={!isSingleFile}
      messages={{ en, ar, ckb }}
    />,
  );
}

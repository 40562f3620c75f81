import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { createLoader } from "../data/loader.ts";
import { createI18n } from "../i18n/i18n.ts";
import { withoutIsolates } from "../i18n/isolate.ts";
import ar from "../i18n/messages/ar.json" with { type: "json" };
import ckb from "../i18n/messages/ckb.json" with { type: "json" };
import en from "../i18n/messages/en.json" with { type: "json" };
import { LANGS } from "../model/localized.ts";
import { type Basemap, groundPaths } from "../picture/ground-paths.ts";
import { simplifyArcs } from "../picture/simplify-arcs.ts";
import { oembedResponse } from "./oembed.ts";
import { RegionPage } from "./RegionPage.tsx";
import { oembedOf, pageOf, type SiteOptions } from "./site.ts";
import { regionStyles } from "./styles.ts";

export interface PublishedFile {
  readonly fileName: string;
  readonly source: string;
}

const MESSAGES = { en, ar, ckb };

/** The region pages, their styles and, where the site's address is known, what oEmbed asks for. */
export async function publishedFiles(folder: string, options: SiteOptions): Promise<PublishedFile[]> {
  const read = (file: string) => readFileSync(`${folder}/${file}`, "utf8");
  const loader = createLoader(async (file) => ({ ok: true, text: async () => read(file) }), "");
  const { dataset } = await loader.loadDataset();
  const statements = await loader.loadStatements();
  const ground = groundPaths(simplifyArcs(JSON.parse(read("data/basemap.json")) as Basemap));
  const files: PublishedFile[] = [{ fileName: "region/region.css", source: regionStyles() }];
  for (const lang of LANGS) {
    const i18n = createI18n(lang, MESSAGES[lang]);
    const reports = await loader.loadReports(lang);
    for (const region of dataset.regions) {
      const page = <RegionPage {...options} {...{ i18n, region, dataset, ground, statements, reports }} />;
      files.push({
        fileName: pageOf(region.id, lang),
        source: `<!doctype html>\n${renderToStaticMarkup(page)}\n`,
      });
    }
    const { site } = options;
    if (site === null) continue;
    const provider = i18n.t("app.title");
    for (const { id, name } of [dataset.band, ...dataset.regions]) {
      const title =
        id === "band" ? provider : `${i18n.t("region.heading", { name: i18n.local(name) })} – ${provider}`;
      files.push({
        fileName: oembedOf(id, lang),
        source: oembedResponse(id, lang, { title: withoutIsolates(title), provider }, site),
      });
    }
  }
  return files;
}

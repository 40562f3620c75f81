import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { siteUrl } from "../still/site-url.ts";
import { sharingMarkup } from "./Head.tsx";
import { publishedFiles } from "./published-files.tsx";
import type { SiteOptions } from "./site.ts";

const publicFolder = fileURLToPath(new URL("../../public", import.meta.url));

/**
 * Writes a page for each region and language, which needs no script and can be passed on; and, where
 * `SITE_URL` says where the site will lie, what others need to embed it.
 */
export function regionPages(): Plugin {
  const options: SiteOptions = { site: siteUrl(process.env)?.href ?? null };
  return {
    name: "region-pages",
    transformIndexHtml(html) {
      if (options.site === null) return html;
      const [, title = ""] = /<title>([^<]*)</.exec(html) ?? [];
      const [, description = ""] = /name="description"\s+content="([^"]*)"/.exec(html) ?? [];
      const tags = sharingMarkup({ ...options, area: "band", lang: "en", title, description });
      return html.replace("</head>", () => `${tags}\n  </head>`);
    },
    async generateBundle() {
      for (const { fileName, source } of await publishedFiles(publicFolder, options))
        this.emitFile({ type: "asset", fileName, source });
      if (options.site === null) return;
      // Its programs take a while to load, for those builds that draw pictures.
      const { socialPictures } = await import("./social-pictures.ts");
      for (const { fileName, source } of await socialPictures(publicFolder))
        this.emitFile({ type: "asset", fileName, source });
    },
  };
}

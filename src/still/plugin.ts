import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { IndexHtmlTransformContext, IndexHtmlTransformResult, Plugin } from "vite";
import { datasetJsonLd, jsonLdBlock } from "./dataset-json-ld.ts";
import { firstStyles } from "./first-styles.ts";
import { pagePolicy, readDataHosts } from "./policy.ts";
import { renderStill } from "./render-still.tsx";
import { siteUrl } from "./site-url.ts";

const publicFolder = fileURLToPath(new URL("../../public", import.meta.url));
const beforePaint = fileURLToPath(new URL("./before-paint.js", import.meta.url));
const citationFile = fileURLToPath(new URL("../../CITATION.cff", import.meta.url));

/**
 * Puts into index.html what the first look needs, so that it asks for nothing else: the still page,
 * all styles, and the few lines that choose language and theme. Then it locks the page with a policy
 * that lets in these very styles and lines, the page's own files, and data from the hosts in `DATA_HOSTS`.
 */
export function stillPage({ isSingleFile }: { readonly isSingleFile: boolean }): Plugin {
  return {
    name: "still-page",
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle }): Promise<IndexHtmlTransformResult> {
        const script = readFileSync(beforePaint, "utf8");
        const built = takeStyles(html, bundle);
        const styles = `${firstStyles()}\n${built}`;
        const still = await renderStill(publicFolder, isSingleFile);
        const { rest, links } = takeModuleLinks(html);
        return rest
          .replace(/<link rel="stylesheet"[^>]*>\s*/g, "")
          .replace("<!-- policy -->", bundle ? lock(script, styles) : "")
          .replace("<!-- first look -->", () => `<script>${script}</script>\n    <style>${styles}</style>`)
          .replace("<!-- still -->", () => afterShapes(still, `${DATA_LINK}${links}`))
          .replace("<!-- dataset -->", () => jsonLdBlock(describeData()));
      },
    },
  };
}

/** The data that the page shows, for those who look for data. */
const describeData = (): string =>
  datasetJsonLd(
    readFileSync(`${publicFolder}/data/datapackage.json`, "utf8"),
    readFileSync(citationFile, "utf8"),
    siteUrl(process.env),
  );

/** The page's data, asked for beside its scripts and not after them. */
const DATA_LINK = '<link rel="preload" href="data/map.json" as="fetch" crossorigin>';

/** Asked for once the shapes of the picture are there, while its names and the rest still arrive. */
function afterShapes(still: string, links: string): string {
  const [shapes] = /class="shapes".*?<\/svg>/s.exec(still) ?? [];
  if (!shapes) throw new Error("the still page: expected a drawing of the class shapes, got none");
  return still.replace(shapes, () => `${shapes}${links}`);
}

/** Vite puts the links to the scripts into the head, where they would keep the picture waiting. */
function takeModuleLinks(html: string): { rest: string; links: string } {
  const entry = /<script type="module" crossorigin src="([^"]*)"><\/script>\s*/;
  const preload = /<link rel="modulepreload"[^>]*>\s*/g;
  const [tag = "", src] = entry.exec(html) ?? [];
  if (!src) return { rest: html, links: "" };
  const own = `<link rel="modulepreload" crossorigin href="${src}">`;
  return {
    rest: html
      .replace(entry, "")
      .replace(preload, "")
      .replace("</body>", () => `  ${tag.trim()}\n  </body>`),
    links: [own, ...(html.match(preload) ?? []).map((link) => link.trim())].join(""),
  };
}

type Bundle = NonNullable<IndexHtmlTransformContext["bundle"]>;

/** The page's own stylesheet, taken out of the bundle, as it goes into the page; rooms bring theirs later. */
function takeStyles(html: string, bundle: Bundle | undefined): string {
  const names = Object.keys(bundle ?? {}).filter((name) => name.endsWith(".css") && html.includes(name));
  return names
    .map((name) => {
      const file = bundle?.[name];
      const source = file?.type === "asset" ? file.source : "";
      forget(name, bundle as Bundle);
      // Addresses in the file are relative to its folder, those in the page to the page.
      return String(source).replaceAll("../fonts/", "fonts/");
    })
    .join("\n");
}

/** No part may wait for a file that is not there any more. */
function forget(name: string, bundle: Bundle): void {
  delete bundle[name];
  for (const file of Object.values(bundle)) {
    if (file.type === "chunk") file.viteMetadata?.importedCss.delete(name);
  }
}

const lock = (script: string, styles: string): string =>
  pagePolicy({ scripts: [script], styles: [styles] }, readDataHosts(process.env.DATA_HOSTS));

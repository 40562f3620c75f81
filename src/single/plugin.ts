import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown, UserConfig } from "vite";
import { EMBEDDED_ID } from "../data/embedded-files.ts";
import { LANGS } from "../model/localized.ts";
import { singlePolicy } from "../still/policy.ts";
import { packed } from "./pack.ts";

const publicFolder = fileURLToPath(new URL("../../public", import.meta.url));
const openPage = fileURLToPath(new URL("./open-page.js", import.meta.url));

/** The mode of `npm run build:single`. */
export const SINGLE_MODE = "single";

const FILE_NAME = "security-gap-map.html";
const LICENCES = "licences.md";

/** What the app asks for under these very addresses. The larger files hold the same for other readers. */
const DATA_FILES = [
  "map.json",
  ...LANGS.map((lang) => `reports-${lang}.json`),
  "article.json",
  "statements.json",
  "findings.json",
  "timeline.json",
  "datapackage.json",
  "changelog.json",
  "basemap.json",
].map((name) => `data/${name}`);

/** Messages are in the script already; the copies are for a network that failed. */
const NOT_ASKED_FOR = /\/messages\/\w+\.json$/;

/**
 * Parts that a page in one file has no room or no use for, by the folder `src`. Whoever would show one asks
 * `IS_SINGLE_FILE` first; the bundler does not know that none of them is ever shown.
 */
const LEFT_OUT =
  /\/src\/(?:own-data\/OwnPage|own-data\/shown\/(?:OwnArea|OwnFindings|OwnParagraphs)|Own|TimelineWithOwn|report\/embed\/EmbedPage|report\/picture\/PicturePage)\.tsx$/;

/** How a build differs that ends in one file: one script, one stylesheet, everything else inside them. */
export const singleBuild = (): UserConfig => ({
  publicDir: false,
  build: {
    outDir: "dist-single",
    cssCodeSplit: false,
    assetsInlineLimit: (file) => !NOT_ASKED_FOR.test(file),
    license: { fileName: LICENCES },
  },
});

/**
 * Makes one HTML file of the built page that needs no other: data, faces, pictures, script and the notices
 * that its packages ask for. The same sources give the same bytes.
 */
export function singleFile(): Plugin {
  return {
    name: "single-file",
    enforce: "post",
    load: {
      filter: { id: LEFT_OUT },
      handler: (id) => `export const ${basename(id, ".tsx")} = () => null;`,
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = textOf(bundle["index.html"]);
        const [script, ...others] = Object.values(bundle).filter((part) => part.type === "chunk");
        if (!script || others.length > 0) throw new Error(`expected one script, got ${others.length + 1}`);
        const notices = textOf(bundle[LICENCES]);
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName: FILE_NAME, source: joinUp(page, script.code, notices) });
      },
    },
  };
}

function joinUp(page: string, app: string, notices: string): string {
  const opener = readFileSync(openPage, "utf8").trim();
  const data = Object.fromEntries(DATA_FILES.map((file) => [file, readFileSync(publicFile(file), "utf8")]));
  const bare = withEmbeddedFiles(withoutRequests(page)).replace("<html ", '<html class="faces-inside" ');
  const locked = bare.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, () =>
    singlePolicy({
      scripts: [...inlineTexts(bare, "script"), opener, app],
      styles: inlineTexts(bare, "style"),
    }),
  );
  const parts = [
    packed(EMBEDDED_ID, JSON.stringify(data)),
    packed("packed-app", app),
    `<script>${opener}</script>`,
    `<!--\n${notices.replaceAll("--", "- -")}\n-->`,
  ];
  return locked.replace(/\s*<\/body>/, () => `\n${parts.join("\n")}\n  </body>`);
}

/** What a page of several files asks for at its start. */
const REQUESTS = [
  /<script type="module"[^>]*src=[^>]*><\/script>\s*/g,
  /<link rel="(?:modulepreload|preload|stylesheet)"[^>]*>\s*/g,
];

function withoutRequests(page: string): string {
  return REQUESTS.reduce((rest, request) => rest.replace(request, ""), page);
}

const EMBEDDED = [
  { file: "icon.svg", type: "image/svg+xml", address: /(?<=href=")(?:\.\/|\/)?icon\.svg(?=")/g },
  { file: "relief.webp", type: "image/webp", address: /(?<=data-href=")relief\.webp(?=")/g },
  ...["sans", "serif", "arabic"].map((face) => ({
    file: `fonts/gap-${face}.woff2`,
    type: "font/woff2",
    address: new RegExp(`(?<=url\\(["']?)(?:\\./|/)?fonts/gap-${face}\\.woff2(?=["']?\\))`, "g"),
  })),
];

/** Addresses of pictures and faces give way to what stands there. */
function withEmbeddedFiles(page: string): string {
  return EMBEDDED.reduce((rest, { file, type, address }) => {
    if (!rest.match(address)) throw new Error(`the page: expected ${file} to be asked for, got no address`);
    const content = readFileSync(publicFile(file)).toString("base64");
    return rest.replace(address, `data:${type};base64,${content}`);
  }, page);
}

const inlineTexts = (page: string, tag: "script" | "style"): string[] =>
  [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, "gs"))].map(([, text = ""]) => text);

const publicFile = (name: string): string => `${publicFolder}/${name}`;

function textOf(part: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  if (part?.type !== "asset") throw new Error("expected a page and its notices in the build, got none");
  return typeof part.source === "string" ? part.source : Buffer.from(part.source).toString("utf8");
}

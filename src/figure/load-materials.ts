import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import decodeWebp, { init as initWebp } from "@jsquash/webp/decode.js";
import decompressWoff2 from "woff2-encoder/decompress";
import { createLoader } from "../data/loader.ts";
import { createI18n } from "../i18n/i18n.ts";
import { loadMessages } from "../i18n/load-messages.ts";
import { LANGS, type Lang } from "../model/localized.ts";
import { type Basemap, groundPaths } from "../picture/ground-paths.ts";
import { createTypesetter } from "../picture/plain/harfbuzz-typesetter.ts";
import type { Materials } from "./draw-figure.ts";
import { writePng } from "./png.ts";
import type { Voice } from "./say.ts";
import { loadFigureWords } from "./words.ts";

const FONT_FILES = {
  "Gap Serif": "gap-serif.woff2",
  "Gap Sans": "gap-sans.woff2",
  "Gap Arabic": "gap-arabic.woff2",
} as const;

/** What figures are drawn from, out of the folder that the site serves. Throws on a file that is not right. */
export async function loadMaterials(folder: URL): Promise<Materials> {
  const bytes = (file: string) => readFileSync(new URL(file, folder));
  const read = (file: string) => bytes(file).toString("utf8");
  const loader = createLoader(async (file) => ({ ok: true, text: async () => read(file) }), "");
  const { dataset } = await loader.loadDataset();
  const font = (name: keyof typeof FONT_FILES) =>
    readFont(FONT_FILES[name], bytes(`fonts/${FONT_FILES[name]}`));
  return {
    dataset,
    ground: groundPaths(JSON.parse(read("data/basemap.json")) as Basemap),
    relief: await asPng(bytes("relief.webp")),
    typeset: createTypesetter({
      "Gap Serif": await font("Gap Serif"),
      "Gap Sans": await font("Gap Sans"),
      "Gap Arabic": await font("Gap Arabic"),
    }),
    voices: Object.fromEntries(
      await Promise.all(LANGS.map(async (lang) => [lang, await voiceOf(lang)] as const)),
    ) as Record<Lang, Voice>,
  };
}

async function readFont(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await decompressWoff2(bytes);
  } catch {
    throw new Error(`the font ${file} cannot be read: expected WOFF2`);
  }
}

async function voiceOf(lang: Lang): Promise<Voice> {
  return { i18n: createI18n(lang, await loadMessages(lang)), figureT: await loadFigureWords(lang) };
}

async function asPng(webp: Uint8Array): Promise<string> {
  const file = createRequire(import.meta.url).resolve("@jsquash/webp/codec/dec/webp_dec.wasm");
  await initWebp(new WebAssembly.Module(readFileSync(file)));
  const { width, height, data } = await decodeWebp(new Uint8Array(webp).buffer);
  const png = writePng({ width, height, rgba: new Uint8Array(data.buffer) }, {});
  return `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
}

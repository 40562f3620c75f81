import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import decodeWebp, { init as initWebp } from "@jsquash/webp/decode.js";
import decompressWoff2 from "woff2-encoder/decompress";
import { createLoader } from "../../data/loader.ts";
import { createI18n } from "../../i18n/i18n.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import { LANGS, type Lang } from "../../model/localized.ts";
import { type Basemap, groundPaths } from "../../picture/ground-paths.ts";
import { createTypesetter } from "../../picture/plain/harfbuzz-typesetter.ts";
import { BadInput } from "../bad-input.ts";
import type { Materials } from "../draw-figure.ts";
import type { Voice } from "../say.ts";
import { loadFigureWords } from "../words.ts";
import { type Dots, writePng } from "./png.ts";

const FONT_FILES = {
  "Gap Serif": "gap-serif.woff2",
  "Gap Sans": "gap-sans.woff2",
  "Gap Arabic": "gap-arabic.woff2",
} as const;

export interface CommandMaterials extends Materials {
  /** The relief once more, as dots. */
  readonly reliefDots: Dots;
}

/** What figures are drawn from, out of the folder that the site serves. Throws `BadInput` for a file that cannot be read. */
export async function loadMaterials(folder: URL): Promise<CommandMaterials> {
  const bytes = (file: string) => readServed(file, folder);
  const read = (file: string) => bytes(file).toString("utf8");
  const loader = createLoader(async (file) => ({ ok: true, text: async () => read(file) }), "");
  const { dataset } = await loader.loadDataset();
  const font = (name: keyof typeof FONT_FILES) =>
    readFont(FONT_FILES[name], bytes(`fonts/${FONT_FILES[name]}`));
  const reliefDots = await readWebp(bytes("relief.webp"));
  return {
    dataset,
    ground: groundPaths(JSON.parse(read("data/basemap.json")) as Basemap),
    relief: asAddress(reliefDots),
    reliefDots,
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

function readServed(file: string, folder: URL): Buffer {
  try {
    return readFileSync(new URL(file, folder));
  } catch (error) {
    throw new BadInput(
      `${file} cannot be read (${(error as NodeJS.ErrnoException).code}); get the file anew from the repository.`,
    );
  }
}

async function readFont(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await decompressWoff2(bytes);
  } catch {
    throw new BadInput(
      `The font ${file} cannot be read: it is no WOFF2; get the file anew from the repository.`,
    );
  }
}

async function voiceOf(lang: Lang): Promise<Voice> {
  return { i18n: createI18n(lang, await loadMessages(lang)), figureT: await loadFigureWords(lang) };
}

async function readWebp(webp: Uint8Array): Promise<Dots> {
  const file = createRequire(import.meta.url).resolve("@jsquash/webp/codec/dec/webp_dec.wasm");
  await initWebp(new WebAssembly.Module(readFileSync(file)));
  const { width, height, data } = await decodeWebp(new Uint8Array(webp).buffer);
  return { width, height, rgba: new Uint8Array(data.buffer) };
}

const asAddress = (dots: Dots): string =>
  `data:image/png;base64,${Buffer.from(writePng(dots, {})).toString("base64")}`;

import decompressWoff2 from "woff2-encoder/decompress";
import { createLoader } from "../data/loader.ts";
import { createI18n } from "../i18n/i18n.ts";
import { loadMessages } from "../i18n/load-messages.ts";
import { LANGS, type Lang } from "../model/localized.ts";
import { type Basemap, groundPaths } from "../picture/ground-paths.ts";
import { createTypesetter } from "../picture/plain/harfbuzz-typesetter.ts";
import { BadInput } from "./bad-input.ts";
import type { Materials } from "./draw-figure.ts";
import type { Voice } from "./say.ts";
import { loadFigureWords } from "./words.ts";

const FONT_FILES = {
  "Gap Serif": "gap-serif.woff2",
  "Gap Sans": "gap-sans.woff2",
  "Gap Arabic": "gap-arabic.woff2",
} as const;

/** The bytes of a file that the site serves; rejects with `BadInput` where they cannot be had. */
export type ReadFile = (file: string) => Promise<Uint8Array>;

/** What figures are drawn from. Rejects with `BadInput` for a file that cannot be read. */
export async function loadMaterials(read: ReadFile): Promise<Materials> {
  const text = async (file: string) => new TextDecoder().decode(await read(file));
  const loader = createLoader(async (file) => ({ ok: true, text: () => text(file) }), "");
  const font = async (name: keyof typeof FONT_FILES) =>
    readFont(FONT_FILES[name], await read(`fonts/${FONT_FILES[name]}`));
  const [loaded, basemap, relief, serif, sans, arabic] = await Promise.all([
    loader.loadDataset(),
    text("data/basemap.json"),
    read("relief.png"),
    ...[font("Gap Serif"), font("Gap Sans"), font("Gap Arabic")],
  ] as const);
  return {
    dataset: loaded.dataset,
    ground: groundPaths(JSON.parse(basemap) as Basemap),
    relief: `data:image/png;base64,${base64(relief)}`,
    typeset: createTypesetter({ "Gap Serif": serif, "Gap Sans": sans, "Gap Arabic": arabic }),
    voices: Object.fromEntries(
      await Promise.all(LANGS.map(async (lang) => [lang, await voiceOf(lang)] as const)),
    ) as Record<Lang, Voice>,
  };
}

async function readFont(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    return await decompressWoff2(bytes);
  } catch {
    throw new BadInput(`The font ${file} cannot be read: it is no WOFF2; get the file anew.`);
  }
}

async function voiceOf(lang: Lang): Promise<Voice> {
  return { i18n: createI18n(lang, await loadMessages(lang)), figureT: await loadFigureWords(lang) };
}

/** By hand: browsers take only so many arguments, and have no `Buffer`. */
function base64(bytes: Uint8Array): string {
  let letters = "";
  for (let at = 0; at < bytes.length; at += 0x6000) {
    letters += btoa(String.fromCharCode(...bytes.subarray(at, at + 0x6000)));
  }
  return letters;
}

import { readFileSync } from "node:fs";
import type { FetchFile } from "../../src/data/loader.ts";

const DATA = new URL("../../public/data/", import.meta.url);

export const publishedText = (file: string): string => readFileSync(new URL(file, DATA), "utf8");

/** The published files, some of them served with another text, or (`null`) not at all. */
export function served(altered: Readonly<Record<string, string | null>> = {}): FetchFile {
  return async (url) => {
    const file = url.replace(/^data\//, "");
    const text = file in altered ? altered[file] : publishedText(file);
    return { ok: typeof text === "string", text: async () => text ?? "" };
  };
}

type Json = { [key: string]: Json } & Json[];

/**
 * A published file with the value at a path replaced; `undefined` removes it.
 * The value is put in as text, so that a key of it may be any word at all.
 */
export function altered(file: string, path: readonly (string | number)[], value: unknown): string {
  const content: Json = JSON.parse(publishedText(file));
  const last = path.at(-1) ?? "";
  let parent = content;
  for (const step of path.slice(0, -1)) parent = parent[step as keyof Json] as Json;
  Object.defineProperty(parent, last, { value, enumerable: value !== undefined, configurable: true });
  return JSON.stringify(content);
}

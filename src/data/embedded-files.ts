import type { FetchFile } from "./loader.ts";
import { once } from "./once.ts";

/** The element that holds the data files, packed, in a page that is one file. */
export const EMBEDDED_ID = "embedded-files";

/** Answers as a server would that has these files, by their addresses. */
export function embeddedFiles(unpack: () => Promise<Readonly<Record<string, string>>>): FetchFile {
  const unpackOnce = once(unpack);
  return async (url) => {
    const text = (await unpackOnce())[url];
    return { ok: text !== undefined, text: async () => text ?? "" };
  };
}

/** Reads them from the page; rejects if they are not there. `unpackText` comes with such a page. */
export async function unpackPage(): Promise<Readonly<Record<string, string>>> {
  const { unpackText } = window as Window & { unpackText?: (id: string) => Promise<string> };
  if (!unpackText) throw new Error("expected a page that holds its files itself, got another");
  return JSON.parse(await unpackText(EMBEDDED_ID));
}

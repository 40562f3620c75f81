import type { Lang } from "../model/localized.ts";
import { ENGLISH, type Messages } from "./messages.ts";

/** The messages of a language. Each but English is a file of its own, fetched once; rejects if it cannot be. */
export async function loadMessages(lang: Lang): Promise<Partial<Messages>> {
  switch (lang) {
    case "en":
      return ENGLISH;
    case "ar":
      return import("./messages/ar.json", { with: { type: "json" } }).then(
        (module) => module.default,
        () => fetchMessages(new URL("./messages/ar.json", import.meta.url)),
      );
    case "ckb":
      return import("./messages/ckb.json", { with: { type: "json" } }).then(
        (module) => module.default,
        () => fetchMessages(new URL("./messages/ckb.json", import.meta.url)),
      );
  }
}

/** A browser that failed to import a module does not try it again, but it fetches a file again. */
async function fetchMessages(url: URL): Promise<Partial<Messages>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: expected messages, got ${response.status}`);
  return response.json();
}

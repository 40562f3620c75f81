import type { Lang } from "../model/localized.ts";
import { ENGLISH, type Messages } from "./messages.ts";

/** The messages of a language. Each but English is a chunk of its own, fetched once; rejects if it cannot be. */
export async function loadMessages(lang: Lang): Promise<Partial<Messages>> {
  switch (lang) {
    case "en":
      return ENGLISH;
    case "ar":
      return (await import("./messages/ar.json", { with: { type: "json" } })).default;
    case "ckb":
      return (await import("./messages/ckb.json", { with: { type: "json" } })).default;
  }
}

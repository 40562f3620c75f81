import type { Lang } from "../model/localized.ts";

export type MethodText = typeof import("./texts/en.json");

/** The text in one language: each is long, and a chunk of its own. */
export async function loadMethodText(lang: Lang): Promise<MethodText> {
  switch (lang) {
    case "en":
      return (await import("./texts/en.json")).default;
    case "ar":
      return (await import("./texts/ar.json")).default;
    case "ckb":
      return (await import("./texts/ckb.json")).default;
  }
}

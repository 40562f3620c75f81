import type { Problem } from "../model/problem.ts";
import type { View } from "./view.ts";
import { fieldText, patchFrom, VIEW_FIELDS, VIEW_KEYS } from "./view-fields.ts";

const STORAGE_KEY = "security-gap-map";

const REMEMBERED_KEYS = VIEW_KEYS.filter((key) => VIEW_FIELDS[key].remembered);

export interface Memory {
  /** What the reader chose on an earlier visit. */
  read(): Partial<View>;
  /** Keeps what a view says of the changed keys, if they are to be kept. The first refusal is a problem, once. */
  write(view: View, changed: readonly (keyof View)[]): Problem | null;
}

/** `storage` is a function because a browser may throw at the very mention of `localStorage`. */
export function createMemory(storage: () => Pick<Storage, "getItem" | "setItem">): Memory {
  let refused = false;

  /** The stored texts of our fields; whatever else is stored there is not ours to understand. */
  function storedTexts(): Map<keyof View, string> {
    const texts = new Map<keyof View, string>();
    try {
      const stored: unknown = JSON.parse(storage().getItem(STORAGE_KEY) ?? "{}");
      const values = new Map<string, unknown>(Object.entries(stored ?? {}));
      for (const key of REMEMBERED_KEYS) {
        const text = values.get(key);
        if (typeof text === "string") texts.set(key, text);
      }
    } catch {
      // Nothing is lost to the reader yet: storage is often refused to an embedded map, and it need not say so.
    }
    return texts;
  }

  return {
    read() {
      let remembered: Partial<View> = {};
      for (const [key, text] of storedTexts()) remembered = { ...remembered, ...patchFrom(key, text) };
      return remembered;
    },
    write(view, changed) {
      const keys = REMEMBERED_KEYS.filter((key) => changed.includes(key));
      if (keys.length === 0) return null;
      const texts = storedTexts();
      for (const key of keys) texts.set(key, fieldText(view, key) ?? "");
      try {
        storage().setItem(STORAGE_KEY, JSON.stringify(Object.fromEntries(texts)));
        return null;
      } catch {
        if (refused) return null;
        refused = true;
        return { code: "storage-refused", values: {} };
      }
    },
  };
}

import { useState } from "react";
import { saveFile } from "../../parts/save-file.ts";
import { type Choice, gatherContent, type Kind } from "./contents.ts";
import type { DataFormat } from "./data-formats.ts";

/** What became of the file that a reader asked for last. */
export type Outcome =
  | { readonly state: "writing"; readonly name: string }
  | { readonly state: "failed"; readonly error: unknown; readonly format: DataFormat }
  | {
      readonly state: "given" | "refused";
      readonly name: string;
      readonly bytes: number;
      /** For formats that a person can copy. */
      readonly text: string | null;
    };

/** Writes files of a kind and hands them to the browser. The last one asked for is told of. */
export function useWriting(kind: Kind, choice: Choice) {
  const [asked, setAsked] = useState<{ outcome: Outcome } | null>(null);

  async function write(format: DataFormat, name: string): Promise<void> {
    let mine: { outcome: Outcome } = { outcome: { state: "writing", name } };
    setAsked(mine);
    const settle = (outcome: Outcome) => {
      const before = mine;
      mine = { outcome };
      setAsked((now) => (now === before ? mine : now));
    };
    try {
      const written = await format.write(await gatherContent(kind, choice));
      const file = new Blob([written], { type: format.mediaType });
      const text = typeof written === "string" ? written.replace(/^\ufeff/, "") : null;
      settle({ state: hand(name, file) ? "given" : "refused", name, bytes: file.size, text });
    } catch (error) {
      settle({ state: "failed", error, format });
    }
  }

  return { outcome: asked?.outcome ?? null, write };
}

function hand(name: string, file: Blob): boolean {
  try {
    saveFile(name, file);
    return true;
  } catch {
    return false;
  }
}

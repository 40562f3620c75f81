import { useState } from "react";
import { withoutIsolates } from "../i18n/isolate.ts";
import { TextToCopy } from "../parts/TextToCopy.tsx";
import { useWords } from "./words.ts";

/** Puts a text on the clipboard; where that is refused, the text itself is there to be copied by hand. */
export function CopyText({ text, what }: { text: string; what: string }) {
  const words = useWords();
  const [last, setLast] = useState<{ text: string; isRefused: boolean } | null>(null);
  // What was told holds no longer when there is another text.
  const copied = last?.text === text ? last : null;
  // Direction signs are for the page: elsewhere they would cling to a link or show as boxes.
  const plain = withoutIsolates(text);

  async function copy() {
    try {
      await navigator.clipboard.writeText(plain);
      setLast({ text, isRefused: false });
    } catch {
      setLast({ text, isRefused: true });
    }
  }

  return (
    <div className="copy-text">
      <button type="button" className="copy-button" aria-label={words("copy.name", { what })} onClick={copy}>
        {words("copy.button")}
      </button>
      <p aria-live="polite">{copied && words(copied.isRefused ? "copy.refused" : "copy.done")}</p>
      {copied?.isRefused && <TextToCopy text={plain} label={what} />}
    </div>
  );
}

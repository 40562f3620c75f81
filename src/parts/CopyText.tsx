import { useState } from "react";
import { withoutIsolates } from "../i18n/isolate.ts";
import { TextToCopy } from "./TextToCopy.tsx";
import "./copy-text.css";

/** What the button says, and what is told once it was pressed. */
export interface CopyWords {
  readonly button: string;
  /** The button for those who do not see what stands above it. */
  readonly name: string;
  readonly done: string;
  readonly refused: string;
}

/** Puts a text on the clipboard; where that is refused, the text itself is there to be copied by hand. */
export function CopyText({ text, what, words }: { text: string; what: string; words: CopyWords }) {
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
      <button type="button" className="copy-button" aria-label={words.name} onClick={copy}>
        {words.button}
      </button>
      <p aria-live="polite">{copied && (copied.isRefused ? words.refused : words.done)}</p>
      {copied?.isRefused && <TextToCopy text={plain} label={what} />}
    </div>
  );
}

import { CopyText as CopyTextSaying } from "../parts/CopyText.tsx";
import { useWords } from "./words.ts";

/** Puts a text on the clipboard, in the words of this room. */
export function CopyText({ text, what }: { text: string; what: string }) {
  const words = useWords();
  return (
    <CopyTextSaying
      text={text}
      what={what}
      words={{
        button: words("copy.button"),
        name: words("copy.name", { what }),
        done: words("copy.done"),
        refused: words("copy.refused"),
      }}
    />
  );
}

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { TextsLike } from "../i18n/messages.ts";
import { createTOf, type TranslateOf } from "../i18n/t.ts";
import type { Lang } from "../model/localized.ts";
import { LoadFailed } from "./LoadFailed.tsx";

/** The words of a room that is loaded when it is opened: they come with it, each language a chunk of its own. */
export interface WordFiles<English> {
  readonly en: () => Promise<{ default: English }>;
  readonly ar: () => Promise<{ default: TextsLike<English> }>;
  readonly ckb: () => Promise<{ default: TextsLike<English> }>;
}

const SpokenContext = createContext<{ files: unknown; t: unknown } | null>(null);

/**
 * Goes around a room, which is shown once its words are there. In a new language it goes on speaking the
 * one before until the new words have come.
 */
export function RoomWords<English>({ files, children }: { files: WordFiles<English>; children: ReactNode }) {
  const { lang } = useI18n();
  const [spoken, setSpoken] = useState<{ files: WordFiles<English>; t: TranslateOf<English> } | null>(null);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(
    function fetchWords() {
      let isWanted = attempt >= 0;
      loadWords(files, lang).then(
        (t) => {
          if (!isWanted) return;
          setFailure(null);
          setSpoken({ files, t });
        },
        (error: unknown) => isWanted && setFailure({ error }),
      );
      return function forget() {
        isWanted = false;
      };
    },
    [files, lang, attempt],
  );
  // A browser that failed to import a file does not try it again: with a network the page is loaded anew.
  const tryAgain = () => (navigator.onLine ? window.location.reload() : setAttempt((count) => count + 1));
  return (
    <>
      {failure && <LoadFailed error={failure.error} retry={tryAgain} />}
      {spoken && <SpokenContext value={spoken}>{children}</SpokenContext>}
    </>
  );
}

async function loadWords<English>(files: WordFiles<English>, lang: Lang): Promise<TranslateOf<English>> {
  const { default: texts } = await files[lang]();
  return createTOf<English>(lang, texts as Partial<English>);
}

/** The room's own `t`. Names, numbers and dates stay with `useI18n`. */
export function useRoomWords<English>(files: WordFiles<English>): TranslateOf<English> {
  const spoken = useContext(SpokenContext);
  if (spoken?.files !== files) throw new Error("expected the RoomWords of this room around it, got none");
  return spoken.t as TranslateOf<English>;
}

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useState,
} from "react";
import type { Lang } from "../model/localized.ts";
import { HTML_LANGS } from "./direction.ts";
import { createI18n, type I18n } from "./i18n.ts";
import { loadMessages } from "./load-messages.ts";
import { ENGLISH, type Messages } from "./messages.ts";

/** English where nothing is provided: a last notice outside the provider can still be read. */
export const I18nContext = createContext<I18n>(createI18n("en", ENGLISH));

/** A language and its messages. */
export interface Speech {
  readonly lang: Lang;
  readonly messages: Partial<Messages>;
}

interface I18nProviderProps {
  /** The language that the view asks for. */
  readonly lang: Lang;
  /** Loaded before the first render, so that no other language flashes up; not in `lang` if that failed. */
  readonly first: Speech;
  /** The messages of `lang` cannot be had: another language is spoken. */
  readonly onRefused: (spoken: Lang) => void;
  readonly children: ReactNode;
}

/** Speaks `lang` as soon as its messages are there, and the language before until then. */
export function I18nProvider({ lang, first, onRefused, children }: I18nProviderProps) {
  const [spoken, setSpoken] = useState(first);
  const i18n = useMemo(() => createI18n(spoken.lang, spoken.messages), [spoken]);

  // An event of the effect: a new function from the parent must not make it fetch again.
  const reportRefusal = useEffectEvent(() => onRefused(spoken.lang));

  useEffect(
    function fetchMessages() {
      if (lang === spoken.lang) return;
      let isWanted = true;
      loadMessages(lang).then(
        (messages) => isWanted && setSpoken({ lang, messages }),
        () => isWanted && reportRefusal(),
      );
      return function forget() {
        isWanted = false;
      };
    },
    [lang, spoken.lang],
  );

  // Before painting, so that text and direction turn in the same frame.
  useLayoutEffect(
    function turnDocument() {
      document.documentElement.lang = HTML_LANGS[i18n.lang];
      document.documentElement.dir = i18n.dir;
    },
    [i18n],
  );

  return <I18nContext value={i18n}>{children}</I18nContext>;
}

/** The language spoken now. */
export const useI18n = (): I18n => useContext(I18nContext);

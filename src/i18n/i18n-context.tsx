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
import type { Problem } from "../model/problem.ts";
import { HTML_LANGS } from "./direction.ts";
import { createI18n, type I18n } from "./i18n.ts";
import { loadMessages } from "./load-messages.ts";
import { ENGLISH, type Messages } from "./messages.ts";

/** English where nothing is provided: a last notice outside the provider can still be read. */
export const I18nContext = createContext<I18n>(createI18n("en", ENGLISH));

interface I18nProviderProps {
  /** The language that the view asks for. */
  readonly lang: Lang;
  /** Those of the first `lang`, loaded before the first render, so that no other language flashes up. */
  readonly messages: Partial<Messages>;
  readonly onProblem: (problem: Problem) => void;
  readonly children: ReactNode;
}

/** Speaks `lang` as soon as its messages are there, and the language before until then. */
export function I18nProvider({ lang, messages, onProblem, children }: I18nProviderProps) {
  const [spoken, setSpoken] = useState({ lang, messages });
  const i18n = useMemo(() => createI18n(spoken.lang, spoken.messages), [spoken]);

  // An event of the effect: a new function from the parent must not make it fetch again.
  const reportFailure = useEffectEvent(() => onProblem({ code: "part-missing", values: {} }));

  useEffect(
    function fetchMessages() {
      if (lang === spoken.lang) return;
      let isWanted = true;
      loadMessages(lang).then(
        (messages) => isWanted && setSpoken({ lang, messages }),
        () => isWanted && reportFailure(),
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

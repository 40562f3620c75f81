import { startTransition, useCallback, useEffect, useLayoutEffect, useState } from "react";
import { App } from "./App.tsx";
import { DataError } from "./data/data-error.ts";
import { loadDataset } from "./data/load.ts";
import type { LoadedDataset } from "./data/loader.ts";
import { I18nProvider, type Speech, useI18n } from "./i18n/i18n-context.tsx";
import { loadMessages } from "./i18n/load-messages.ts";
import { ENGLISH } from "./i18n/messages.ts";
import type { Lang } from "./model/localized.ts";
import type { Problem } from "./model/problem.ts";
import { useSetView, useView, useViewProblems, ViewProvider } from "./state/use-view.ts";
import { FRAME_PARTS, type Theme } from "./state/view.ts";
import type { ViewStore } from "./state/view-store.ts";
import { loadFaces, showFaces } from "./ui/live-faces.ts";
import { Notice } from "./ui/Notice.tsx";

/** What has to be there before the live map can take over from the picture. */
interface Start {
  readonly speech: Speech;
  readonly loaded: LoadedDataset | Problem;
  readonly faces: readonly FontFace[];
}

/** Loads what the live map needs; until then, and if that fails, the picture stays as it is. */
export function Root({ store }: { store: ViewStore }) {
  const [start, setStart] = useState<Start | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const onProblem = useCallback((problem: Problem) => setProblems((told) => addOnce(told, problem)), []);
  const onDismiss = useCallback(
    (problem: Problem) => setProblems((told) => told.filter((one) => one !== problem)),
    [],
  );

  const load = useCallback(async () => {
    const next = await startUp(store.getView().lang);
    // In steps between which a phone can answer its reader; until the end the picture is there.
    startTransition(() => setStart(next));
    if ("problems" in next.loaded) next.loaded.problems.forEach(onProblem);
  }, [store, onProblem]);
  useEffect(
    function begin() {
      void load();
    },
    [load],
  );

  const faces = start?.faces;
  const takeOver = useCallback(() => {
    // Not a moment sooner: the picture's own text would move.
    showFaces(faces ?? []);
    document.getElementById("still")?.remove();
  }, [faces]);

  if (!start) return null;
  return (
    <ViewProvider value={store}>
      <InLanguage speech={start.speech} onProblem={onProblem}>
        {"dataset" in start.loaded ? (
          <App
            dataset={start.loaded.dataset}
            onReady={takeOver}
            problems={problems}
            onProblem={onProblem}
            onDismiss={onDismiss}
          />
        ) : (
          <StartFailed problem={start.loaded} onRetry={load} />
        )}
      </InLanguage>
    </ViewProvider>
  );
}

/** How long the live map waits for faces once everything else is there. */
const FACES_MS = 120;

/** Language and data side by side; a language that cannot be had gives way to English. */
async function startUp(lang: Lang): Promise<Start> {
  const rest = Promise.all([
    loadMessages(lang).then(
      (messages): Speech => ({ lang, messages }),
      (): Speech => ({ lang: "en", messages: ENGLISH }),
    ),
    loadDataset().catch((error: unknown): Problem => {
      if (error instanceof DataError) return error.problem;
      throw error;
    }),
  ]);
  const inTime = rest.then(() => new Promise((resolve) => setTimeout(resolve, FACES_MS)));
  const faces = await loadFaces(lang === "en" ? "latin" : "arabic", inTime);
  const [speech, loaded] = await rest;
  return { speech, loaded, faces };
}

function InLanguage({
  speech,
  onProblem,
  children,
}: {
  speech: Speech;
  onProblem: (problem: Problem) => void;
  children: React.ReactNode;
}) {
  const { lang, theme, embed, frame } = useView();
  const setView = useSetView();
  const linkProblems = useViewProblems();
  useEffect(
    function tellLinkProblems() {
      linkProblems.forEach(onProblem);
    },
    [linkProblems, onProblem],
  );
  useLayoutEffect(() => showTheme(theme), [theme]);
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    classList.toggle("embed", embed);
    for (const part of FRAME_PARTS) classList.toggle(`without-${part}`, embed && !frame.includes(part));
  }, [embed, frame]);
  return (
    <I18nProvider
      lang={lang}
      first={speech}
      onRefused={(spoken) => {
        onProblem({ code: "part-missing", values: {} });
        // Link and buttons tell what is really spoken, and to ask for the other language is a change again.
        setView({ lang: spoken });
      }}
    >
      {children}
    </I18nProvider>
  );
}

function StartFailed({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const { t, problem: tell } = useI18n();
  return (
    <div className="notices notices-start">
      <Notice text={tell(problem)} action={{ label: t("app.retry"), onClick: onRetry }} />
    </div>
  );
}

function showTheme(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function addOnce(told: readonly Problem[], problem: Problem): readonly Problem[] {
  const isTold = told.some((one) => JSON.stringify(one) === JSON.stringify(problem));
  return isTold ? told : [...told, problem];
}

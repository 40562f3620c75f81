import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useI18n } from "./i18n/i18n-context.tsx";
import type { Dataset } from "./model/dataset.ts";
import type { Problem } from "./model/problem.ts";
import { IS_SINGLE_FILE } from "./model/single-file.ts";
import { OwnEntrance } from "./OwnEntrance.tsx";
import type { OwnOnMapParts } from "./OwnOnMap.tsx";
import { PanelContent } from "./PanelContent.tsx";
import { Header } from "./panel/Header.tsx";
import { RoomBar } from "./panel/RoomBar.tsx";
import { Sheet, type SheetHeight } from "./panel/Sheet.tsx";
import { partFailed } from "./part-failed.tsx";
import { thingLabel } from "./parts/things.ts";
import { isRoom } from "./Rooms.tsx";
import { Stage } from "./Stage.tsx";
import { useSetView, useView } from "./state/use-view.ts";
import { isPartShown, type Panel, REPORT_PANELS, type Selection, select, type View } from "./state/view.ts";
import { Announcer } from "./ui/Announcer.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { loadFaces, showFaces } from "./ui/live-faces.ts";
import { useKnownSelection } from "./use-known-selection.ts";
import { useLit } from "./use-lit.ts";
import { usePaper } from "./use-paper.ts";
import { useInstead, useShown, useWithChosen } from "./use-shown.ts";

export interface AppProps {
  readonly dataset: Dataset;
  /** Called once the live map has been drawn. */
  readonly onReady: () => void;
  readonly problems: readonly Problem[];
  readonly onProblem: (problem: Problem) => void;
  readonly onDismiss: (problem: Problem) => void;
}

/** Puts the rooms together: the map, and beside it what is known of what is chosen. */
export function App({ dataset: whole, onReady, problems, onProblem, onDismiss }: AppProps) {
  const view = useView();
  const setView = useSetView();
  const i18n = useI18n();
  const { t } = i18n;
  const selection = useKnownSelection(whole, view, onProblem);
  const shown = useShown(whole, view);
  const dataset = useWithChosen(shown, whole, selection);
  const [own, setOwn] = useState<OwnOnMapParts | null>(null);
  const onMap = useInstead(dataset, own?.isInstead ?? false, selection);
  const panel = panelOf(view, selection);
  // A room stays as it is, whatever is chosen on the map meanwhile.
  const page = isRoom(panel) ? panel : `${panel} ${selection?.kind} ${selection?.id}`;
  const lit = useLit(panel === "article" ? view.paragraph : null);
  // A link to a room leads to what the room shows, which a low sheet would hide.
  const [sheet, setSheet] = useState<SheetHeight>(isRoom(panel) ? "half" : "peek");
  const [said, setSaid] = useState("");
  const stage = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const labelOf = useCallback((thing: Selection) => thingLabel(i18n, whole, thing), [i18n, whole]);
  const paper = usePaper(view, panel, onProblem);
  useRootClass("wide-panel", WIDE_PANELS.includes(panel));
  useRootClass("with-timeline", view.timeline);
  // Beside a room that speaks of the map, a half-drawn sheet leaves the map what is above it.
  const isShared = isRoom(panel) && sheet === "half" && !view.timeline;
  useTabTitle(selection ? `${labelOf(selection)} – ${t("app.title")}` : t("app.title"));

  const takeOver = useCallback(() => {
    onReady();
    // Written by hand: as state it would render everything a second time before the map is there.
    if (stage.current) stage.current.dataset.liveMap = "ready";
  }, [onReady]);
  const onMove = useCallback((map: View["map"]) => setView({ map }), [setView]);
  const say = useCallback(
    (thing: Selection | null) =>
      setSaid(thing ? t("map.selected", { what: labelOf(thing) }) : t("map.closed")),
    [t, labelOf],
  );
  const onSelect = useCallback(
    (thing: Selection | null) => {
      setView({ ...select(thing), ...OVERVIEW });
      say(thing);
    },
    [setView, say],
  );
  const staysOpen = KEEP_CHOICE.includes(panel);
  const onSelectOnMap = useCallback(
    (thing: Selection | null) => {
      setView({ ...select(thing), ...(staysOpen ? {} : OVERVIEW) });
      say(thing);
    },
    [setView, say, staysOpen],
  );
  const openOwn = useCallback(() => {
    setView({ panel: "own", paragraph: null });
    setSheet((height) => (height === "peek" ? "half" : height));
  }, [setView]);
  // What is opened in the panel takes the focus there; what is opened on the map keeps it on the map.
  const focusHeading = () => requestAnimationFrame(() => heading.current?.focus());

  function openDetails() {
    setView(OVERVIEW);
    setSheet((height) => (height === "peek" ? "half" : height));
    focusHeading();
  }

  function openPanel(next: Panel) {
    setView({
      ...select(KEEP_CHOICE.includes(next) ? selection : null),
      panel: next,
      paragraph: null,
    });
    if (next !== "overview") setSheet((height) => (height === "peek" ? "half" : height));
    focusHeading();
  }

  async function copyLink(): Promise<boolean> {
    const link = window.location.href;
    try {
      await navigator.clipboard.writeText(link);
      setSaid(t("app.copied"));
      return true;
    } catch {
      // No clipboard in a frame or without permission: the link itself is shown, to be copied by hand.
      onProblem({ code: "copy-refused", values: { link } });
      return false;
    }
  }

  const { pages } = paper;
  return (
    <>
      <div className={isShared ? "layout layout-shared" : "layout"}>
        <Stage
          stage={stage}
          {...own}
          dataset={onMap}
          whole={whole}
          lit={lit}
          view={view}
          selection={selection}
          onReady={takeOver}
          onFailed={onReady}
          onMove={onMove}
          onSelect={onSelectOnMap}
          onOpenDetails={openDetails}
          onProblem={onProblem}
          labelOf={labelOf}
          problems={problems}
          onDismiss={onDismiss}
          onPanel={openPanel}
        />
        {!view.embed && !IS_SINGLE_FILE && (
          <OwnEntrance dataset={whole} onOpen={openOwn} onMap={setOwn} onProblem={onProblem} />
        )}
        {isPartShown(view, "panel") && (
          <Sheet height={sheet} onHeight={setSheet} shown={page}>
            <Header
              lang={view.lang}
              theme={view.theme}
              onLang={(lang) => {
                setView({ lang });
                // Asked for by the reader: text may move now.
                void loadFaces(lang === "en" ? "latin" : "arabic").then(showFaces);
              }}
              onTheme={(theme) => setView({ theme })}
              onCopyLink={copyLink}
            />
            <RoomBar
              panel={panel}
              timeline={view.timeline}
              onPanel={openPanel}
              onTimeline={(timeline) => setView({ timeline })}
            />
            <ErrorBoundary key={page} fallback={partFailed}>
              <PanelContent
                dataset={shown}
                whole={whole}
                panel={panel}
                selection={selection}
                title={selection ? labelOf(selection) : ""}
                heading={heading}
                onSelect={(thing) => {
                  onSelect(thing);
                  focusHeading();
                }}
                onPanel={openPanel}
                onPrint={paper.print}
              />
            </ErrorBoundary>
          </Sheet>
        )}
        <Announcer text={said} />
        {paper.isOffered && <p className="print-short">{t("print.short")}</p>}
      </div>
      {pages && (
        <pages.PrintPages
          {...pages}
          dataset={shown}
          withChosen={dataset}
          whole={whole}
          selection={selection}
        />
      )}
    </>
  );
}

/** What goes back to the overview with whatever is chosen. */
const OVERVIEW = { panel: "overview", paragraph: null } as const;

/** Pages that are worth more room than a column. */
const WIDE_PANELS: readonly Panel[] = ["table", "article", "embed", "picture"];

/** Pages that speak of what is chosen, and go on when something else is. */
const KEEP_CHOICE: readonly Panel[] = ["table", "article", "own", ...REPORT_PANELS];

/** A link that names a paragraph and nothing else opens the article. */
function panelOf({ panel, paragraph }: View, selection: Selection | null): Panel {
  return panel === "overview" && paragraph !== null && selection === null ? "article" : panel;
}

/** On the document itself, where before-paint.js has put it already for the picture. */
function useRootClass(name: string, isOn: boolean): void {
  useLayoutEffect(
    function mark() {
      document.documentElement.classList.toggle(name, isOn);
    },
    [name, isOn],
  );
}

function useTabTitle(title: string): void {
  useEffect(
    function nameTheTab() {
      document.title = title;
    },
    [title],
  );
}

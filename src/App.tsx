import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ShownNote } from "./filters/ShownNote.tsx";
import { useI18n } from "./i18n/i18n-context.tsx";
import { pictureWords } from "./i18n/picture-words.ts";
import { MapFailed } from "./MapFailed.tsx";
import { MapView } from "./map/MapView.tsx";
import type { Dataset } from "./model/dataset.ts";
import type { Problem } from "./model/problem.ts";
import { PanelContent } from "./PanelContent.tsx";
import { PopupLines } from "./PopupLines.tsx";
import { Header } from "./panel/Header.tsx";
import { Notices } from "./panel/Notices.tsx";
import { RoomBar } from "./panel/RoomBar.tsx";
import { Sheet, type SheetHeight } from "./panel/Sheet.tsx";
import { LoadFailed } from "./parts/LoadFailed.tsx";
import { hasThing, thingLabel } from "./parts/things.ts";
import { isRoom } from "./Rooms.tsx";
import { StackLines } from "./StackLines.tsx";
import { useSetView, useView } from "./state/use-view.ts";
import { type Panel, type Selection, select, selectionOf, type View } from "./state/view.ts";
import { MapFoot, MapFurniture } from "./still/MapFurniture.tsx";
import { Announcer } from "./ui/Announcer.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { loadFaces, showFaces } from "./ui/live-faces.ts";
import { useLit } from "./use-lit.ts";
import { useShown, useWithChosen } from "./use-shown.ts";

const TimelineStrip = lazy(async () => ({ default: (await import("./TimelineStrip.tsx")).TimelineStrip }));

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
  const panel = panelOf(view, selection);
  // A room stays as it is, whatever is chosen on the map meanwhile.
  const page = isRoom(panel) ? panel : `${panel} ${selection?.kind} ${selection?.id}`;
  const lit = useLit(panel === "article" ? view.paragraph : null);
  // A link to a room leads to what the room shows, which a low sheet would hide.
  const [sheet, setSheet] = useState<SheetHeight>(isRoom(panel) ? "half" : "peek");
  const [said, setSaid] = useState("");
  const stage = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = useMemo(() => pictureWords(i18n, whole, { until: view.to }), [i18n, whole, view.to]);
  const labelOf = useCallback((thing: Selection) => thingLabel(i18n, whole, thing), [i18n, whole]);
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

  return (
    <div className={layoutClass(panel, sheet, view)}>
      <main ref={stage} className="stage">
        <div className="map-area">
          <ErrorBoundary fallback={(retry) => <MapFailed onReady={onReady} retry={retry} />}>
            <MapView
              dataset={dataset}
              whole={whole}
              lit={lit}
              view={view}
              selection={selection}
              onReady={takeOver}
              onMove={onMove}
              onSelect={onSelectOnMap}
              onLayers={(layers) => setView({ layers })}
              onOpenDetails={openDetails}
              onProblem={onProblem}
              labelOf={labelOf}
              renderPopup={(thing) => <PopupLines dataset={dataset} selection={thing} />}
              renderStack={(things, onChoose) => (
                <StackLines dataset={dataset} things={things} onChoose={onChoose} />
              )}
            />
          </ErrorBoundary>
          <MapFurniture words={words} hatch="hatch-legend" />
          <ShownNote
            dataset={whole}
            filter={view}
            isPeriodTold={view.timeline}
            onFilter={setView}
            onOpen={view.embed ? null : () => openPanel("filter")}
          />
          <Notices problems={problems} onDismiss={onDismiss} />
        </div>
        {view.timeline && (
          <ErrorBoundary fallback={partFailed}>
            <Suspense fallback={null}>
              <TimelineStrip
                whole={whole}
                onCompare={() => openPanel("compare")}
                onClose={() => setView({ timeline: false })}
              />
            </Suspense>
          </ErrorBoundary>
        )}
        <MapFoot words={words} outside={view.layers.includes("osm")} />
      </main>
      {!view.embed && (
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
            />
          </ErrorBoundary>
        </Sheet>
      )}
      <Announcer text={said} />
    </div>
  );
}

/** A browser that failed to import a part does not try it again, so with a network the page is loaded anew. */
const partFailed = (retry: () => void) => (
  <LoadFailed error={null} retry={() => (navigator.onLine ? window.location.reload() : retry())} />
);

/** What goes back to the overview with whatever is chosen. */
const OVERVIEW = { panel: "overview", paragraph: null } as const;

/** Pages that are worth more room than a column. */
const WIDE_PANELS: readonly Panel[] = ["table", "article"];

/** Pages that speak of what is chosen, and go on when something else is. */
const KEEP_CHOICE: readonly Panel[] = ["table", "article", "cite"];

/** Beside a room that speaks of the map, a half-drawn sheet leaves the map what is above it. */
function layoutClass(panel: Panel, sheet: SheetHeight, { timeline }: View): string {
  const isShared = isRoom(panel) && sheet === "half" && !timeline;
  return `layout${WIDE_PANELS.includes(panel) ? " layout-wide" : ""}${isShared ? " layout-shared" : ""}`;
}

/** A link that names a paragraph and nothing else opens the article. */
function panelOf({ panel, paragraph }: View, selection: Selection | null): Panel {
  return panel === "overview" && paragraph !== null && selection === null ? "article" : panel;
}

/** What the view selects, if the data has it; a link to something else is told and forgotten. */
function useKnownSelection(
  dataset: Dataset,
  view: View,
  onProblem: (problem: Problem) => void,
): Selection | null {
  const setView = useSetView();
  const chosen = selectionOf(view);
  const isKnown = chosen !== null && hasThing(dataset, chosen);
  const unknown = chosen && !isKnown ? `${chosen.kind}/${chosen.id}` : null;
  useEffect(
    function tellUnknownThing() {
      if (unknown === null) return;
      const [key = "", value = ""] = unknown.split("/");
      onProblem({ code: "link-unknown", values: { key, value } });
      setView(select(null));
    },
    [unknown, onProblem, setView],
  );
  return isKnown ? chosen : null;
}

function useTabTitle(title: string): void {
  useEffect(
    function nameTheTab() {
      document.title = title;
    },
    [title],
  );
}

import { useCallback, useEffect, useRef, useState } from "react";
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
import { Sheet, type SheetHeight } from "./panel/Sheet.tsx";
import { LoadFailed } from "./parts/LoadFailed.tsx";
import { hasThing, thingLabel } from "./parts/things.ts";
import { StackLines } from "./StackLines.tsx";
import { useSetView, useView } from "./state/use-view.ts";
import { type Selection, select, selectionOf, type View } from "./state/view.ts";
import { MapFoot, MapFurniture } from "./still/MapFurniture.tsx";
import { Announcer } from "./ui/Announcer.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";
import { loadFaces, showFaces } from "./ui/live-faces.ts";

export interface AppProps {
  readonly dataset: Dataset;
  /** Called once the live map has been drawn. */
  readonly onReady: () => void;
  readonly problems: readonly Problem[];
  readonly onProblem: (problem: Problem) => void;
  readonly onDismiss: (problem: Problem) => void;
}

/** Puts the rooms together: the map, and beside it what is known of what is chosen. */
export function App({ dataset, onReady, problems, onProblem, onDismiss }: AppProps) {
  const view = useView();
  const setView = useSetView();
  const i18n = useI18n();
  const { t } = i18n;
  const selection = useKnownSelection(dataset, view, onProblem);
  const [sheet, setSheet] = useState<SheetHeight>("peek");
  const [said, setSaid] = useState("");
  const stage = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = pictureWords(i18n, dataset);
  const labelOf = useCallback((thing: Selection) => thingLabel(i18n, dataset, thing), [i18n, dataset]);
  useTabTitle(selection ? `${labelOf(selection)} – ${t("app.title")}` : t("app.title"));

  const takeOver = useCallback(() => {
    onReady();
    // Written by hand: as state it would render everything a second time before the map is there.
    if (stage.current) stage.current.dataset.liveMap = "ready";
  }, [onReady]);
  const onMove = useCallback((map: View["map"]) => setView({ map }), [setView]);
  const onSelect = useCallback(
    (thing: Selection | null) => {
      setView({ ...select(thing), panel: "overview" });
      setSaid(thing ? t("map.selected", { what: labelOf(thing) }) : t("map.closed"));
    },
    [setView, t, labelOf],
  );
  // What is opened in the panel takes the focus there; what is opened on the map keeps it on the map.
  const focusHeading = () => requestAnimationFrame(() => heading.current?.focus());

  function openDetails() {
    setSheet((height) => (height === "peek" ? "half" : height));
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
    <div className="layout">
      <main ref={stage} className="stage">
        <div className="map-area">
          <ErrorBoundary fallback={(retry) => <MapFailed onReady={onReady} retry={retry} />}>
            <MapView
              dataset={dataset}
              view={view}
              selection={selection}
              onReady={takeOver}
              onMove={onMove}
              onSelect={onSelect}
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
          <Notices problems={problems} onDismiss={onDismiss} />
        </div>
        <MapFoot words={words} outside={view.layers.includes("osm")} />
      </main>
      {!view.embed && (
        <Sheet height={sheet} onHeight={setSheet} shown={`${view.panel} ${selection?.kind} ${selection?.id}`}>
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
          <ErrorBoundary
            key={`${view.panel} ${selection?.id}`}
            fallback={(retry) => (
              <LoadFailed
                error={null}
                retry={() => (navigator.onLine ? window.location.reload() : retry())}
              />
            )}
          >
            <PanelContent
              dataset={dataset}
              panel={view.panel}
              selection={selection}
              title={selection ? labelOf(selection) : ""}
              heading={heading}
              onSelect={(thing) => {
                onSelect(thing);
                focusHeading();
              }}
              onPanel={(panel) => {
                setView({ panel });
                focusHeading();
              }}
            />
          </ErrorBoundary>
        </Sheet>
      )}
      <Announcer text={said} />
    </div>
  );
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

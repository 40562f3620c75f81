import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useI18n } from "./i18n/i18n-context.tsx";
import { pictureWords } from "./i18n/picture-words.ts";
import { IncidentStack } from "./incidents/IncidentPopup.tsx";
import { MapView } from "./map/MapView.tsx";
import type { Dataset } from "./model/dataset.ts";
import type { Problem } from "./model/problem.ts";
import { PopupLines } from "./PopupLines.tsx";
import { DataLinks } from "./panel/DataLinks.tsx";
import { DetailsFrame } from "./panel/DetailsFrame.tsx";
import { Header } from "./panel/Header.tsx";
import { Notices } from "./panel/Notices.tsx";
import { Sheet, type SheetHeight } from "./panel/Sheet.tsx";
import { Lead, Title } from "./panel/Title.tsx";
import { LoadFailed } from "./parts/LoadFailed.tsx";
import { hasThing, thingLabel } from "./parts/things.ts";
import { BandOverview, BandStatements } from "./regions/BandOverview.tsx";
import { RegionList } from "./regions/RegionList.tsx";
import { useSetView, useView } from "./state/use-view.ts";
import { type Selection, select, selectionOf } from "./state/view.ts";
import { MapFoot, MapFurniture } from "./still/MapFurniture.tsx";
import { Announcer } from "./ui/Announcer.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";

// Asked for when first opened, so that the live map comes sooner.
const Details = lazy(async () => ({ default: (await import("./Details.tsx")).Details }));
const ListPage = lazy(async () => ({ default: (await import("./ListPage.tsx")).ListPage }));
const MethodPage = lazy(async () => ({ default: (await import("./method/MethodPage.tsx")).MethodPage }));

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
  const [sheet, setSheet] = useState<SheetHeight>("peek");
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const chosen = selectionOf(view);
  const selection = chosen && hasThing(dataset, chosen) ? chosen : null;
  const words = pictureWords(i18n, dataset);
  const labelOf = useCallback((thing: Selection) => thingLabel(i18n, dataset, thing), [i18n, dataset]);

  const onSelect = useCallback(
    (thing: Selection | null) => {
      setView({ ...select(thing), panel: "overview" });
      setSaid(thing ? t("map.selected", { what: labelOf(thing) }) : t("map.closed"));
    },
    [setView, t, labelOf],
  );
  /** Chosen in the panel: what opens there takes the focus. */
  const onSelectInPanel = useCallback(
    (thing: Selection) => {
      onSelect(thing);
      requestAnimationFrame(() => heading.current?.focus());
    },
    [onSelect],
  );

  useEffect(
    function tellUnknownThing() {
      if (chosen && !selection) {
        onProblem({ code: "link-unknown", values: { key: chosen.kind, value: chosen.id } });
        setView(select(null));
      }
    },
    [chosen, selection, onProblem, setView],
  );
  const shownKey = `${view.panel} ${selection?.kind} ${selection?.id}`;
  const lastShown = useRef(shownKey);
  useEffect(function beginAtTop() {
    if (lastShown.current !== shownKey) scroller.current?.scrollTo({ top: 0 });
    lastShown.current = shownKey;
  });

  useEffect(
    function nameTheTab() {
      document.title = selection ? `${labelOf(selection)} – ${t("app.title")}` : t("app.title");
    },
    [selection, labelOf, t],
  );

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

  function openDetails() {
    setSheet((height) => (height === "peek" ? "half" : height));
    requestAnimationFrame(() => heading.current?.focus());
  }

  return (
    <div className="layout">
      <main className="stage" data-live-map="ready">
        <div className="map-area">
          <MapView
            dataset={dataset}
            view={selection || !chosen ? view : { ...view, ...select(null) }}
            onReady={onReady}
            onMove={useCallback((map) => setView({ map }), [setView])}
            onSelect={onSelect}
            onLayers={(layers) => setView({ layers })}
            onOpenDetails={openDetails}
            onProblem={onProblem}
            labelOf={labelOf}
            renderPopup={(thing) => <PopupLines dataset={dataset} selection={thing} />}
            renderStack={(ids, onChoose) => (
              <IncidentStack
                incidents={dataset.incidents.filter(({ id }) => ids.includes(id))}
                onSelect={onChoose}
              />
            )}
          />
          <MapFurniture words={words} hatch="hatch-legend" />
          <Notices problems={problems} onDismiss={onDismiss} />
        </div>
        <MapFoot words={words} />
      </main>
      {!view.embed && (
        <Sheet height={sheet} onHeight={setSheet} scroller={scroller}>
          <Header
            lang={view.lang}
            theme={view.theme}
            onLang={(lang) => setView({ lang })}
            onTheme={(theme) => setView({ theme })}
            onCopyLink={copyLink}
          />
          <ErrorBoundary
            key={`${view.panel} ${selection?.id ?? ""}`}
            fallback={(retry) => <LoadFailed error={null} retry={retry} />}
          >
            <PanelContent
              dataset={dataset}
              selection={selection}
              heading={heading}
              title={selection ? labelOf(selection) : ""}
              onSelect={onSelectInPanel}
              onClose={() => onSelect(null)}
            />
          </ErrorBoundary>
        </Sheet>
      )}
      <Announcer text={said} />
    </div>
  );
}

interface PanelContentProps {
  readonly dataset: Dataset;
  readonly selection: Selection | null;
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
  readonly title: string;
  readonly onSelect: (selection: Selection) => void;
  readonly onClose: () => void;
}

/** The chosen thing, a page of text, the list of everything, or the overview. */
function PanelContent({ dataset, selection, heading, title, onSelect, onClose }: PanelContentProps) {
  const { panel } = useView();
  const setView = useSetView();
  const { t } = useI18n();
  const toOverview = () => setView({ panel: "overview" });
  if (selection) {
    return (
      <DetailsFrame title={title} headingRef={heading} onBack={onClose}>
        <Suspense fallback={null}>
          <Details dataset={dataset} selection={selection} onSelect={onSelect} />
        </Suspense>
      </DetailsFrame>
    );
  }
  if (panel === "method") {
    return (
      <DetailsFrame title={t("panel.method")} headingRef={heading} onBack={toOverview}>
        <Suspense fallback={null}>
          <MethodPage dataset={dataset} />
        </Suspense>
      </DetailsFrame>
    );
  }
  if (panel === "list") {
    return (
      <DetailsFrame title={t("panel.list")} headingRef={heading} onBack={toOverview}>
        <Suspense fallback={null}>
          <ListPage dataset={dataset} onSelect={onSelect} />
        </Suspense>
      </DetailsFrame>
    );
  }
  return <Overview dataset={dataset} onSelect={onSelect} />;
}

function Overview({ dataset, onSelect }: { dataset: Dataset; onSelect: (selection: Selection) => void }) {
  const setView = useSetView();
  const { t } = useI18n();
  return (
    <>
      <Title dataset={dataset} />
      <Lead />
      <RegionList regions={dataset.regions} onSelect={(id) => onSelect({ kind: "region", id })} />
      <BandOverview dataset={dataset} onSelectIncident={(id) => onSelect({ kind: "incident", id })} />
      <BandStatements />
      <nav className="panel-nav">
        <button type="button" className="text-button" onClick={() => setView({ panel: "list" })}>
          {t("panel.list")}
        </button>
        <button type="button" className="text-button" onClick={() => setView({ panel: "method" })}>
          {t("panel.method")}
        </button>
      </nav>
      <DataLinks />
    </>
  );
}

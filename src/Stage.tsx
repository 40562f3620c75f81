import { type ComponentProps, lazy, type ReactNode, type RefObject, Suspense } from "react";
import { ShownNote } from "./filters/ShownNote.tsx";
import { useI18n } from "./i18n/i18n-context.tsx";
import { pictureWords } from "./i18n/picture-words.ts";
import { MapFailed } from "./MapFailed.tsx";
import { MapView } from "./map/MapView.tsx";
import type { Problem } from "./model/problem.ts";
import { PopupLines } from "./PopupLines.tsx";
import { Notices } from "./panel/Notices.tsx";
import { partFailed } from "./part-failed.tsx";
import { StackLines } from "./StackLines.tsx";
import { linkToWhole } from "./state/url.ts";
import { useSetView } from "./state/use-view.ts";
import { isPartShown, type Panel } from "./state/view.ts";
import { MapFoot, MapFurniture } from "./still/MapFurniture.tsx";
import { ErrorBoundary } from "./ui/ErrorBoundary.tsx";

const TimelineStrip = lazy(async () => ({ default: (await import("./TimelineStrip.tsx")).TimelineStrip }));

type MapProps = Omit<ComponentProps<typeof MapView>, "renderPopup" | "renderStack" | "onLayers">;

/** The map with all that lies on it, and the timeline under it. */
export function Stage({
  stage,
  problems,
  onFailed,
  onDismiss,
  onPanel,
  legend,
  isInstead = false,
  ...map
}: MapProps & {
  stage: RefObject<HTMLElement | null>;
  problems: readonly Problem[];
  /** Called once it is clear that there will be no live map. */
  onFailed: () => void;
  onDismiss: (problem: Problem) => void;
  onPanel: (panel: Panel) => void;
  /** What the legend says beyond the map's own. */
  legend?: ReactNode;
  /** Whether the reader's own events are seen instead of the attacks. */
  isInstead?: boolean;
}) {
  const { dataset, whole, view } = map;
  const setView = useSetView();
  const i18n = useI18n();
  const words = pictureWords(i18n, whole, { until: view.to });
  const wholePage = `./${linkToWhole(view)}`;
  return (
    <main ref={stage} className="stage">
      <div className="map-area">
        <ErrorBoundary fallback={(retry) => <MapFailed onReady={onFailed} retry={retry} />}>
          <MapView
            {...map}
            onLayers={(layers) => setView({ layers })}
            renderPopup={(thing) => <PopupLines dataset={dataset} selection={thing} />}
            renderStack={(things, onChoose) => (
              <StackLines dataset={dataset} things={things} onChoose={onChoose} />
            )}
          />
        </ErrorBoundary>
        {!isPartShown(view, "interaction") && (
          <a className="frame-cover" href={wholePage} target="_blank" rel="noopener">
            <span className="visually-hidden">{i18n.t("app.map")}</span>
          </a>
        )}
        <MapFurniture words={words} hatch="hatch-legend" wholePage={wholePage}>
          {legend}
        </MapFurniture>
        <ShownNote
          dataset={whole}
          filter={view}
          isPeriodTold={view.timeline}
          isCounted={!isInstead}
          onFilter={setView}
          onOpen={isPartShown(view, "panel") ? () => onPanel("filter") : null}
        />
        <Notices problems={problems} onDismiss={onDismiss} />
      </div>
      {view.timeline && (
        <ErrorBoundary fallback={partFailed}>
          <Suspense fallback={null}>
            <TimelineStrip
              whole={whole}
              onCompare={() => onPanel("compare")}
              onClose={() => setView({ timeline: false })}
            />
          </Suspense>
        </ErrorBoundary>
      )}
      <MapFoot words={words} outside={view.layers.includes("osm")} />
    </main>
  );
}

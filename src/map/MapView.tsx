import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import { MapContainer } from "react-leaflet";
// A map calls what this adds to it; the layers that would bring it along come later.
import "leaflet/src/layer/Layer.js";
import { useI18n } from "../i18n/i18n-context.tsx";
import { litRegions, type Mentioned } from "../model/article.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import type { RegionId } from "../model/region.ts";
import type { PointLayer } from "../picture/points/point-layer.ts";
import { isPartShown, type LayerId, type MapPosition, type Selection, type View } from "../state/view.ts";
import { useFetchAhead } from "../ui/use-fetch-ahead.ts";
import { BandLayer, type Located } from "./BandLayer.tsx";
import { boxAround } from "./box-around.ts";
import { CooperativeGestures } from "./CooperativeGestures.tsx";
import { GROUND_BOUNDS, HOME_CENTER } from "./corner.ts";
import { GroundLayer } from "./GroundLayer.tsx";
import { fetchPopup } from "./LazyPopup.tsx";
import { LiveScale } from "./LiveScale.tsx";
import { MapControls } from "./MapControls.tsx";
import { MapPane } from "./MapPane.tsx";
import type { ShownMarks } from "./MarkButtons.tsx";
import { MarksLayer } from "./MarksLayer.tsx";
import { PointerChoice } from "./PointerChoice.tsx";
import type { PointFinder, PointHandlers } from "./points/point-handlers.ts";
import { prefersReducedMotion } from "./reduced-motion.ts";
import { SelectionPopup } from "./SelectionPopup.tsx";
import { useHomeZoom, ViewSync } from "./ViewSync.tsx";

/** With the part of Leaflet that draws tiles, which few readers ask for. */
const OutsideTiles = lazy(async () => {
  const part = await import("./OutsideTiles.tsx").catch(() => null);
  return { default: part?.OutsideTiles ?? PartMissing };
});

/** With what draws the reader's own events, for readers who have some. */
const PointsLayer = lazy(async () => {
  const part = await import("./points/PointsLayer.tsx").catch(() => null);
  return { default: part?.PointsLayer ?? PartMissing };
});

/** The part could not be fetched: the map stays as it was. */
function PartMissing({ onProblem }: { onProblem: (problem: Problem) => void }) {
  useEffect(() => onProblem({ code: "part-missing", values: {} }), [onProblem]);
  return null;
}

/** Beyond this the map would show places finer than they are known. */
export const MAX_ZOOM = 11;

export interface MapViewProps {
  /** With the attacks that are shown. */
  readonly dataset: Dataset;
  /** All there is: by it names are placed and years shaded, so that neither changes with what is shown. */
  readonly whole: Dataset;
  /** What is lit up, and fitted into the window unless the view says where it is. */
  readonly lit: Mentioned | null;
  readonly view: View;
  readonly selection: Selection | null;
  /** Called once everything has been drawn. */
  readonly onReady: () => void;
  readonly onMove: (position: MapPosition | null) => void;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onLayers: (layers: readonly LayerId[]) => void;
  readonly onOpenDetails: () => void;
  readonly onProblem: (problem: Problem) => void;
  /** What a thing is called. */
  readonly labelOf: (selection: Selection) => string;
  /** The few lines on a thing at its place. */
  readonly renderPopup: (selection: Selection) => ReactNode;
  /** The choice between several things at one place. */
  readonly renderStack: (things: readonly Selection[], onChoose: (thing: Selection) => void) => ReactNode;
  /** The reader's own events, and what the map tells of them. */
  readonly points?: readonly PointLayer[] | undefined;
  readonly pointHandlers?: PointHandlers | undefined;
  /** The disc in which the chosen one of these lies. */
  readonly disc?: Located | null | undefined;
  /** What else lies on the map. */
  readonly children?: ReactNode;
}

/**
 * The live map: Leaflet moves it, the same components as in the picture draw it. Leaflet's own controls
 * are left out, as they speak only English and write HTML from strings.
 */
export function MapView(props: MapViewProps) {
  const { dataset, view, selection, onSelect, labelOf, points, pointHandlers } = props;
  const pointFinder = useRef<PointFinder | null>(null);
  const { t } = useI18n();
  const isMoved = isPartShown(view, "interaction");
  const isTitled = view.embed && isPartShown(view, "title");
  useFetchAhead(fetchPopup);
  const isOn = (layer: LayerId) => view.layers.includes(layer);
  const shown = useMemo(() => shownMarks(view.layers), [view.layers]);
  const openRegion = useCallback((id: RegionId) => onSelect({ kind: "region", id }), [onSelect]);
  const home = useMemo(
    () => (props.lit ? boxAround(props.lit, props.whole) : null),
    [props.lit, props.whole],
  );
  const incident =
    selection?.kind === "incident" ? (dataset.incidents.find(({ id }) => id === selection.id) ?? null) : null;
  return (
    <section className="map-region" aria-label={t("app.map")} inert={!isMoved}>
      <MapContainer
        className={view.embed ? "map map-embedded" : "map"}
        center={view.map ? [view.map.lat, view.map.lng] : HOME_CENTER}
        zoom={view.map?.zoom ?? 8}
        minZoom={5}
        maxZoom={MAX_ZOOM}
        maxBounds={GROUND_BOUNDS}
        maxBoundsViscosity={0.8}
        zoomSnap={0}
        zoomDelta={0.75}
        wheelPxPerZoomLevel={110}
        trackResize={false}
        zoomControl={false}
        attributionControl={false}
        inertia={!prefersReducedMotion()}
        zoomAnimation={!prefersReducedMotion()}
      >
        <ViewSync position={view.map} home={home} onMove={props.onMove}>
          <MapPane name="ground" zIndex={150}>
            <GroundLayer relief={isOn("relief")} />
          </MapPane>
          {isOn("osm") && (
            <Suspense fallback={null}>
              <OutsideTiles onProblem={props.onProblem} />
            </Suspense>
          )}
          <MapPane name="band" zIndex={300}>
            <BandWithHome
              dataset={props.whole}
              region={selection?.kind === "region" ? selection.id : null}
              lit={props.lit ? litRegions(props.lit) : NONE}
              incident={incident ?? props.disc ?? null}
              onOpenRegion={openRegion}
            />
          </MapPane>
          {points && points.length > 0 && pointHandlers && (
            <Suspense fallback={null}>
              <PointsLayer
                layers={points}
                handlers={pointHandlers}
                finder={pointFinder}
                onProblem={props.onProblem}
              />
            </Suspense>
          )}
          <MapPane name="marks" zIndex={400}>
            <MarksLayer
              dataset={dataset}
              whole={props.whole}
              until={view.to}
              lit={props.lit}
              shown={shown}
              selection={selection}
              labelOf={labelOf}
              onOpen={onSelect}
            />
          </MapPane>
          <PointerChoice
            dataset={dataset}
            shown={shown}
            pointFinder={pointFinder}
            isMapTitled={isTitled}
            onSelect={onSelect}
            onProblem={props.onProblem}
            renderStack={props.renderStack}
          />
          {selection && isMoved && (
            <SelectionPopup
              dataset={dataset}
              selection={selection}
              title={labelOf(selection)}
              isMapTitled={isTitled}
              onClose={() => onSelect(null)}
              onOpenDetails={isPartShown(view, "panel") ? props.onOpenDetails : null}
              onProblem={props.onProblem}
            >
              {props.renderPopup(selection)}
            </SelectionPopup>
          )}
          {props.children}
          {view.embed && isMoved && <CooperativeGestures />}
          <LiveScale />
          <Ready onReady={props.onReady} />
          {isMoved && <MapControls layers={view.layers} onLayers={props.onLayers} />}
        </ViewSync>
      </MapContainer>
    </section>
  );
}

/** The last of the map's children: when it is there, all of them are. */
function Ready({ onReady }: { onReady: () => void }) {
  useLayoutEffect(onReady, [onReady]);
  return null;
}

function BandWithHome(props: Omit<Parameters<typeof BandLayer>[0], "homeZoom">) {
  return <BandLayer {...props} homeZoom={useHomeZoom()} />;
}

const NONE: readonly RegionId[] = [];

const shownMarks = (layers: readonly LayerId[]): ShownMarks => ({
  attacks: layers.includes("attacks"),
  centres: layers.includes("centres"),
  points: layers.includes("points"),
  names: layers.includes("names"),
});

import type { LeafletMouseEvent } from "leaflet";
import { type RefObject, useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import type { PointLayer, PointSummary } from "../../picture/points/point-layer.ts";
import { useIsDark } from "../../ui/use-is-dark.ts";
import { MapPane } from "../MapPane.tsx";
import { LayerStops } from "./LayerStops.tsx";
import type { PointFinder, PointHandlers } from "./point-handlers.ts";
import { type PointsOnMap, putPointsOn } from "./points-on-map.ts";
import { ringAt } from "./ring.ts";
import "./points.css";

/** From a mouse to the event that it means, in pixels. */
const HOVER_REACH = 6;

/** The reader's own events, between the band and the marks. */
export function PointsLayer({
  layers,
  handlers,
  finder,
}: {
  layers: readonly PointLayer[];
  handlers: PointHandlers;
  /** Where a click on the map finds what it means here. */
  finder: RefObject<PointFinder | null>;
}) {
  const map = useMap();
  const [pane, setPane] = useState<HTMLElement | null>(null);
  const theme = useIsDark() ? "dark" : "light";
  const [points, setPoints] = useState<PointsOnMap | null>(null);
  const [summary, setSummary] = useState<PointSummary | null>(null);
  const { onDrawn, onHit, onMiss, onList, labelOf } = handlers;

  useEffect(
    function put() {
      if (!pane) return;
      const put = putPointsOn(map, pane, setSummary);
      setPoints(put);
      return function takeAway() {
        setPoints(null);
        put.end();
      };
    },
    [map, pane],
  );
  useEffect(
    function show() {
      points?.show(layers, theme);
    },
    [points, layers, theme],
  );
  useEffect(
    function tell() {
      if (summary) onDrawn?.(summary);
    },
    [summary, onDrawn],
  );
  useEffect(
    function answerClicks() {
      finder.current = async (event, reach) => {
        const found = await points?.find(event.containerPoint, reach);
        const layer = layers[found?.layer ?? -1];
        if (!points || !found || !layer) {
          onMiss?.();
          return false;
        }
        onHit({ layer: layer.id, event: found.event, stack: found.stack });
        return true;
      };
      return function stopAnswering() {
        finder.current = null;
      };
    },
    [finder, points, layers, onHit, onMiss],
  );
  useEffect(
    function followPointer() {
      if (!points || !pane) return;
      const ring = ringAt(map, pane);
      const point = ({ containerPoint, originalEvent }: LeafletMouseEvent) => {
        // What lies above answers for itself.
        const isCovered = (originalEvent.target as Element).closest(".mark, .leaflet-popup, .map-controls");
        if (isCovered || originalEvent.buttons !== 0) ring.leave();
        else ring.follow(() => points.find(containerPoint, HOVER_REACH), points.placeOf);
      };
      map.on("mousemove", point).on("mouseout zoomstart movestart", ring.leave);
      return function stopFollowing() {
        map.off("mousemove", point).off("mouseout zoomstart movestart", ring.leave);
        ring.end();
      };
    },
    [map, pane, points],
  );

  return (
    <>
      <MapPane name="own-points" zIndex={350}>
        <div ref={setPane} />
      </MapPane>
      <LayerStops
        layers={layers}
        labelOf={(layer, i) => labelOf(layer, summary?.inWindow[i] ?? 0)}
        onOpen={(id) => void points?.list(id).then((events) => onList({ layer: id, events }))}
      />
    </>
  );
}

import type { LeafletMouseEvent } from "leaflet";
import { type ReactNode, type RefObject, useEffect, useMemo, useState } from "react";
import { useMap } from "react-leaflet";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import { GROUND_BOX } from "../picture/frame.ts";
import { pixelSpace } from "../picture/space.tsx";
import type { Selection } from "../state/view.ts";
import { GROUND_CORNER, toLatLng } from "./corner.ts";
import { hitTest } from "./hit-test.ts";
import { LazyPopup } from "./LazyPopup.tsx";
import type { ShownMarks } from "./MarkButtons.tsx";
import { placeOf } from "./place-of.ts";
import type { PointFinder } from "./points/point-handlers.ts";

const REACH = { mouse: 4, touch: 16 } as const;

/** Opens what lies under a click; where several things share a spot, asks which. */
export function PointerChoice({
  dataset,
  shown,
  pointFinder,
  isMapTitled,
  onSelect,
  onProblem,
  renderStack,
}: {
  dataset: Dataset;
  shown: ShownMarks;
  /** The reader's own events lie under the marks and over the band. */
  pointFinder: RefObject<PointFinder | null>;
  isMapTitled: boolean;
  onSelect: (selection: Selection | null) => void;
  onProblem: (problem: Problem) => void;
  renderStack: (things: readonly Selection[], onChoose: (thing: Selection) => void) => ReactNode;
}) {
  const map = useMap();
  const { t } = useI18n();
  const [stack, setStack] = useState<readonly Selection[]>([]);

  useEffect(
    function listen() {
      const find = (event: LeafletMouseEvent, reach: number) => {
        const corner = map.latLngToContainerPoint(GROUND_CORNER);
        const point = event.containerPoint.subtract(corner);
        const space = pixelSpace(map.getZoom(), GROUND_BOX);
        return hitTest(dataset, shown, space, { x: point.x, y: point.y, ...event.latlng }, reach);
      };
      const choose = async (event: LeafletMouseEvent) => {
        const target = event.originalEvent.target as Element;
        // The popups are children of the map; a click inside them is theirs. One that closed its own popup
        // comes from an element that is gone already.
        if (!target.isConnected || target.closest(".leaflet-popup, .map-controls")) return;
        const pointer = event.originalEvent as Partial<PointerEvent>;
        const reach = pointer.pointerType === "touch" ? REACH.touch : REACH.mouse;
        const hits = find(event, reach);
        const [first] = hits;
        setStack(hits.length > 1 ? hits : []);
        const isOnMark = first && first.kind !== "region";
        if (pointFinder.current && !isOnMark && (await pointFinder.current(event, reach))) return;
        onSelect(hits.length > 1 ? null : (first ?? null));
      };
      const point = (event: LeafletMouseEvent) => {
        map.getContainer().classList.toggle("over-thing", find(event, REACH.mouse).length > 0);
      };
      map.on("click", choose).on("mousemove", point);
      return function stopListening() {
        map.off("click", choose).off("mousemove", point);
      };
    },
    [map, dataset, shown, pointFinder, onSelect],
  );

  const [first] = stack;
  const position = first && placeOf(dataset, first);
  const latLng = useMemo(() => position && toLatLng(position), [position]);
  if (!first || !latLng) return null;
  const attacks = stack.filter(({ kind }) => kind === "incident").length;
  const close = () => setStack([]);
  return (
    <LazyPopup
      key={first.id}
      position={latLng}
      title={t("incident.stack", { count: attacks })}
      isMapTitled={isMapTitled}
      onClose={close}
      onOpenDetails={null}
      onProblem={onProblem}
    >
      {renderStack(stack, (thing) => {
        close();
        onSelect(thing);
      })}
    </LazyPopup>
  );
}

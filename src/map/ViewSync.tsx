import type { LeafletEventHandlerFnMap, Map as LeafletMap, ZoomPanOptions } from "leaflet";
import { type ReactNode, startTransition, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useMap } from "react-leaflet";
import { BASE_ZOOM, fitZoom, GROUND_BOX, HOME_BOX } from "../picture/frame.ts";
import type { MapPosition } from "../state/view.ts";
import { HOME_CENTER } from "./corner.ts";

/** The zoom at which the home box just fits the map as it is now. */
export function useHomeZoom(): number {
  return homeZoomOf(useMap());
}

function homeZoomOf(map: LeafletMap): number {
  const { x, y } = map.getSize();
  return fitZoom(HOME_BOX, Math.max(x, 1), Math.max(y, 1));
}

/** The zoom below which the reader would see past the ground. */
function leastZoomOf(map: LeafletMap): number {
  const { x, y } = map.getSize();
  return BASE_ZOOM + Math.log2(Math.max(x / GROUND_BOX.width, y / GROUND_BOX.height));
}

/**
 * The only place that talks both to Leaflet and to the view. The position of the view moves the map,
 * and what the reader moves goes into the view; an echo is known by its equality with what is there.
 * A map that makes room for a popup was not moved by the reader.
 */
export function ViewSync({
  position,
  onMove,
  children,
}: {
  position: MapPosition | null;
  onMove: (position: MapPosition | null) => void;
  children: ReactNode;
}) {
  const map = useMap();
  const [isPlaced, setPlaced] = useState(false);
  // Where the map is to be held; a popup that needed room leaves the view alone, but not this.
  const held = useRef(position);
  // What Leaflet tells of while it is put somewhere is no wish of the reader: the end of a glide that is
  // cut short, half way to where it led, would be written down and sought in turn, without end.
  const isPlacing = useRef(false);
  const isMakingRoom = useRef(false);

  useLayoutEffect(
    function followView() {
      held.current = position;
      isPlacing.current = true;
      place(map, position);
      isPlacing.current = false;
      // Drawing everything at once would hold up a phone; the picture still stands under the map.
      startTransition(() => setPlaced(true));
    },
    [map, position],
  );

  useEffect(
    function followReader() {
      const report = () => {
        const now = positionOf(map);
        const hasMadeRoom = isMakingRoom.current;
        isMakingRoom.current = false;
        if (isPlacing.current || isSame(now, held.current ?? homeOf(map))) return;
        held.current = isSame(now, homeOf(map)) ? null : now;
        if (!hasMadeRoom) onMove(held.current);
      };
      const awaitRoom = () => {
        isMakingRoom.current = true;
      };
      const handlers: LeafletEventHandlerFnMap = { moveend: report, autopanstart: awaitRoom };
      map.on(handlers);
      return function stopFollowing() {
        map.off(handlers);
      };
    },
    [map, onMove],
  );

  useEffect(
    function followWindow() {
      const observer = new ResizeObserver(() => {
        isPlacing.current = true;
        map.invalidateSize({ pan: false, animate: false });
        place(map, held.current);
        isPlacing.current = false;
      });
      observer.observe(map.getContainer());
      return function stopObserving() {
        observer.disconnect();
      };
    },
    [map],
  );

  return isPlaced ? children : null;
}

/** Shows the whole band, as a move of the reader. */
export const goHome = (map: LeafletMap): void => place(map, null);

function place(map: LeafletMap, position: MapPosition | null): void {
  map.setMinZoom(Math.min(leastZoomOf(map), homeZoomOf(map)));
  const target = position ?? homeOf(map);
  // Without `reset` Leaflet would only pan by whole pixels, and a rest of one would look like a move.
  if (!isSame(target, positionOf(map)))
    map.setView([target.lat, target.lng], target.zoom, { animate: false, reset: true } as ZoomPanOptions);
}

const homeOf = (map: LeafletMap): MapPosition => ({
  zoom: homeZoomOf(map),
  lat: HOME_CENTER[0],
  lng: HOME_CENTER[1],
});

function positionOf(map: LeafletMap): MapPosition {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), lat, lng };
}

/** As near as a link can tell, and nearer than an eye can. */
const isSame = (a: MapPosition, b: MapPosition): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.006 && Math.abs(a.lat - b.lat) < 0.0006 && Math.abs(a.lng - b.lng) < 0.0006;

import type { LeafletEventHandlerFnMap, Map as LeafletMap, ZoomPanOptions } from "leaflet";
import { type ReactNode, startTransition, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useMap } from "react-leaflet";
import { BASE_ZOOM, type BaseBox, fitZoom, fromBase, GROUND_BOX, HOME_BOX } from "../picture/frame.ts";
import type { MapPosition } from "../state/view.ts";
import { HOME_CENTER } from "./corner.ts";

/** The zoom at which the home box just fits the map as it is now. */
export function useHomeZoom(): number {
  return homeZoomOf(useMap());
}

function homeZoomOf(map: LeafletMap, box: BaseBox = HOME_BOX): number {
  const { x, y } = map.getSize();
  return fitZoom(box, Math.max(x, 1), Math.max(y, 1));
}

/** The zoom below which the reader would see past the ground. */
function leastZoomOf(map: LeafletMap): number {
  const { x, y } = map.getSize();
  return BASE_ZOOM + Math.log2(Math.max(x / GROUND_BOX.width, y / GROUND_BOX.height));
}

/**
 * The only place that talks both to Leaflet and to the view. The position of the view moves the map,
 * and what the reader moves goes into the view; an echo is known by its equality with what is there.
 */
export function ViewSync({
  position,
  home,
  onMove,
  children,
}: {
  position: MapPosition | null;
  /** What is fitted into the window where the view has no position; the whole band, if nothing. */
  home: BaseBox | null;
  onMove: (position: MapPosition | null) => void;
  children: ReactNode;
}) {
  const map = useMap();
  const [isPlaced, setPlaced] = useState(false);
  const wanted = useRef({ position, home });
  wanted.current = { position, home };
  // What Leaflet tells of while it is put somewhere is no wish of the reader: the end of a glide that is
  // cut short, half way to where it led, would be written down and sought in turn, without end.
  const isPlacing = useRef(false);

  useLayoutEffect(
    function followView() {
      isPlacing.current = true;
      place(map, { position, home });
      isPlacing.current = false;
      // Drawing everything at once would hold up a phone; the picture still stands under the map.
      startTransition(() => setPlaced(true));
    },
    [map, position, home],
  );

  useEffect(
    function followReader() {
      const report = () => {
        if (isPlacing.current) return;
        const now = positionOf(map);
        const atHome = homeOf(map, wanted.current.home);
        if (!isSame(now, wanted.current.position ?? atHome)) onMove(isSame(now, atHome) ? null : now);
      };
      const handlers: LeafletEventHandlerFnMap = { moveend: report };
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
        place(map, wanted.current);
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

interface Wanted {
  readonly position: MapPosition | null;
  readonly home: BaseBox | null;
}

function place(map: LeafletMap, { position, home }: Wanted): void {
  map.setMinZoom(Math.min(leastZoomOf(map), homeZoomOf(map)));
  const target = position ?? homeOf(map, home);
  // Without `reset` Leaflet would only pan by whole pixels, and a rest of one would look like a move.
  if (!isSame(target, positionOf(map)))
    map.setView([target.lat, target.lng], target.zoom, { animate: false, reset: true } as ZoomPanOptions);
}

function homeOf(map: LeafletMap, home: BaseBox | null): MapPosition {
  const zoom = Math.min(homeZoomOf(map, home ?? HOME_BOX), map.getMaxZoom());
  if (!home) return { zoom, lat: HOME_CENTER[0], lng: HOME_CENTER[1] };
  const [lng = 0, lat = 0] = fromBase([home.x + home.width / 2, home.y + home.height / 2]);
  return { zoom, lat, lng };
}

function positionOf(map: LeafletMap): MapPosition {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), lat, lng };
}

/** As near as a link can tell, and nearer than an eye can. */
const isSame = (a: MapPosition, b: MapPosition): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.006 && Math.abs(a.lat - b.lat) < 0.0006 && Math.abs(a.lng - b.lng) < 0.0006;

import type { LeafletEventHandlerFnMap, Map as LeafletMap, ZoomPanOptions } from "leaflet";
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useMap } from "react-leaflet";
import { BASE_ZOOM, type BaseBox, fitZoom, fromBase, GROUND_BOX, HOME_BOX } from "../picture/frame.ts";
import type { MapPosition } from "../state/view.ts";
import { HOME_CENTER } from "./corner.ts";
import { prefersReducedMotion } from "./reduced-motion.ts";

const FlyingContext = createContext(false);

/** Whether the map is on its way to where the view wants it; what would pan it has to wait. */
export const useIsFlying = (): boolean => useContext(FlyingContext);

/** How long it takes, in seconds. */
const FLIGHT_S = 0.7;

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
 * A map that makes room for a popup was not moved by the reader.
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
  // Where the map is to be held; a popup that needed room leaves the view alone, but not this.
  const held = useRef<Wanted>({ position, home });
  // What Leaflet tells of while it is put somewhere is no wish of the reader: the end of a glide that is
  // cut short, half way to where it led, would be written down and sought in turn, without end.
  const isPlacing = useRef(false);
  const isMakingRoom = useRef(false);
  const hasBeenPlaced = useRef(false);
  const [isFlying, setFlying] = useState(false);

  useLayoutEffect(
    function followView() {
      const fly = () => {
        const target = position ?? homeOf(map, home);
        if (isSame(target, positionOf(map))) return;
        map.flyTo([target.lat, target.lng], target.zoom, { duration: FLIGHT_S });
        map.once("moveend", () => setFlying(false));
        setFlying(true);
      };
      held.current = { position, home };
      isPlacing.current = true;
      if (hasBeenPlaced.current && !prefersReducedMotion()) fly();
      else place(map, held.current);
      isPlacing.current = false;
      hasBeenPlaced.current = true;
      // Drawing everything at once would hold up a phone; the picture still stands under the map.
      startTransition(() => setPlaced(true));
    },
    [map, position, home],
  );

  useEffect(
    function followReader() {
      const report = () => {
        const now = positionOf(map);
        const atHome = homeOf(map, held.current.home);
        if (isPlacing.current || isSame(now, held.current.position ?? atHome)) return;
        held.current = { ...held.current, position: isSame(now, atHome) ? null : now };
        if (!isMakingRoom.current) onMove(held.current.position);
      };
      // A popup may need room more than once before all of it is there: none of it is the reader's doing
      // until the reader does something.
      const awaitRoom = () => {
        isMakingRoom.current = true;
      };
      const awaitReader = () => {
        if (!isPlacing.current) isMakingRoom.current = false;
      };
      const handlers: LeafletEventHandlerFnMap = {
        moveend: report,
        autopanstart: awaitRoom,
        dragstart: awaitReader,
        zoomstart: awaitReader,
        keydown: awaitReader,
      };
      map.on(handlers).on(HOME_EVENT, awaitReader);
      return function stopFollowing() {
        map.off(handlers).off(HOME_EVENT, awaitReader);
      };
    },
    [map, onMove],
  );

  useEffect(
    // Leaflet's own watch on the window is off: it tells of a move a while after, as if the reader had made it.
    function followWindow() {
      const observer = new ResizeObserver(() => {
        // Gone from the screen, as while its pages are printed, it keeps its place.
        if (map.getContainer().clientWidth === 0) return;
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

  return isPlaced ? <FlyingContext value={isFlying}>{children}</FlyingContext> : null;
}

interface Wanted {
  readonly position: MapPosition | null;
  readonly home: BaseBox | null;
}

/** Tells that the reader wants to see the whole band, which Leaflet has no event for. */
const HOME_EVENT = "gohome";

/** Shows the whole band, as a move of the reader. */
export function goHome(map: LeafletMap): void {
  map.fire(HOME_EVENT);
  place(map, { position: null, home: null });
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

import { DomUtil, type LatLng, type Map as LeafletMap } from "leaflet";
import type { FoundPoints } from "../../picture/points/find.ts";
import { latestOnly } from "./latest.ts";

/** Says with a class that the pointer is over an event; the styles make a hand of it. */
const OVER = "over-point";

/** The ring around the mark under the pointer. */
export function ringAt(map: LeafletMap, pane: HTMLElement) {
  const ring = DomUtil.create("div", "point-ring", pane);
  ring.hidden = true;
  let isOver = false;
  const find = latestOnly((ask: () => Promise<FoundPoints | null>) => ask());

  function show(place: LatLng | null): void {
    ring.hidden = place === null;
    map.getContainer().classList.toggle(OVER, place !== null);
    if (place) DomUtil.setPosition(ring, map.latLngToLayerPoint(place));
  }

  function leave(): void {
    isOver = false;
    show(null);
  }

  return {
    /** Asks what is there, and goes to it unless the pointer has left meanwhile. */
    follow(ask: () => Promise<FoundPoints | null>, placeOf: (found: FoundPoints) => LatLng): void {
      isOver = true;
      const zoom = map.getZoom();
      void find(ask).then((found) => {
        if (isOver && map.getZoom() === zoom) show(found && placeOf(found));
      });
    },
    leave,
    end() {
      leave();
      ring.remove();
    },
  };
}

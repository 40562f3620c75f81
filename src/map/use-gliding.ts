import {
  DomUtil,
  type LatLng,
  type LatLngExpression,
  type Map as LeafletMap,
  type Point,
  type ZoomAnimEvent,
} from "leaflet";
import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useMap } from "react-leaflet";

/** Leaflet computes where a place will be at the end of a zoom with a method that its types leave out. */
type AnimatedMap = LeafletMap & {
  _latLngToNewLayerPoint(place: LatLngExpression, zoom: number, center: LatLng): Point;
};

/**
 * Holds an element at a place of the map, as Leaflet holds its own layers: it glides along while the
 * map zooms, and is laid out anew when the zoom has come to rest.
 *
 * Returns the zoom for which the element is to be laid out.
 */
export function useGliding(element: RefObject<HTMLElement | null>, corner: LatLngExpression): number {
  const map = useMap() as AnimatedMap;
  const [zoom, setZoom] = useState(() => map.getZoom());

  useLayoutEffect(
    function layOut() {
      const isAtRest = map.getZoom() === zoom;
      if (isAtRest && element.current)
        DomUtil.setTransform(element.current, map.latLngToLayerPoint(corner), 1);
    },
    [map, element, corner, zoom],
  );

  useEffect(
    function glide() {
      const moveTo = (center: LatLng, target: number) => {
        if (!element.current) return;
        const point = map._latLngToNewLayerPoint(corner, target, center);
        DomUtil.setTransform(element.current, point, map.getZoomScale(target, zoom));
      };
      const onAnimation = (event: ZoomAnimEvent) => moveTo(event.center, event.zoom);
      const onZoom = () => moveTo(map.getCenter(), map.getZoom());
      const onRest = () => {
        // In the same frame, or the marks would be seen blown up for a moment.
        if (map.getZoom() !== zoom) flushSync(() => setZoom(map.getZoom()));
        else if (element.current) DomUtil.setTransform(element.current, map.latLngToLayerPoint(corner), 1);
      };
      map.on("zoomanim", onAnimation).on("zoom", onZoom).on("zoomend viewreset", onRest);
      return function stopGliding() {
        map.off("zoomanim", onAnimation).off("zoom", onZoom).off("zoomend viewreset", onRest);
      };
    },
    [map, element, corner, zoom],
  );

  return zoom;
}

import { DomUtil, type LatLng, type Map as LeafletMap, type Point, type ZoomAnimEvent } from "leaflet";
import type { PointFrame } from "../../picture/points/point-layer.ts";

/** Leaflet's types leave these out. */
type AnimatedMap = LeafletMap & {
  _latLngToNewLayerPoint(place: LatLng, zoom: number, center: LatLng): Point;
  _animatingZoom?: boolean;
};

/** A canvas that shows a window of the map and glides along with it, as Leaflet's own images do. */
export interface HeldCanvas {
  /** The frame that is shown; none before the first. */
  shown(): PointFrame | null;
  /** Shows another frame, at once and in its place. */
  show(picture: ImageBitmap | ImageData, frame: PointFrame): void;
  /** Whether the map is gliding to another zoom: what is shown now would be out of place. */
  isGliding(): boolean;
  end(): void;
}

export function holdCanvas(leaflet: LeafletMap, pane: HTMLElement): HeldCanvas {
  const map = leaflet as AnimatedMap;
  const canvas = document.createElement("canvas");
  canvas.className = "points-canvas leaflet-zoom-animated";
  const context = canvas.getContext("2d");
  pane.append(canvas);
  let shown: (PointFrame & { corner: LatLng }) | null = null;

  const moveTo = (center: LatLng, zoom: number) => {
    if (!shown) return;
    const point = map._latLngToNewLayerPoint(shown.corner, zoom, center);
    DomUtil.setTransform(canvas, point, map.getZoomScale(zoom, shown.zoom));
  };
  const rest = () => {
    if (!shown) return;
    DomUtil.setTransform(
      canvas,
      map.latLngToLayerPoint(shown.corner),
      map.getZoomScale(map.getZoom(), shown.zoom),
    );
  };
  const onAnimation = (event: ZoomAnimEvent) => moveTo(event.center, event.zoom);
  const onZoom = () => moveTo(map.getCenter(), map.getZoom());
  map.on("zoomanim", onAnimation).on("zoom", onZoom).on("zoomend viewreset", rest);

  return {
    shown: () => shown,
    show(picture, frame) {
      shown = { ...frame, corner: map.unproject([frame.left, frame.top], frame.zoom) };
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.style.width = `${frame.width}px`;
      canvas.style.height = `${frame.height}px`;
      if (picture instanceof ImageData) context?.putImageData(picture, 0, 0);
      else {
        context?.drawImage(picture, 0, 0);
        picture.close();
      }
      rest();
    },
    isGliding: () => map._animatingZoom === true,
    end() {
      map.off("zoomanim", onAnimation).off("zoom", onZoom).off("zoomend viewreset", rest);
      canvas.remove();
    },
  };
}

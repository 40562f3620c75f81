import type { Map as LeafletMap, PopupOptions } from "leaflet";

/** 13rem, as in map.css: a window that is very low, or zoomed in far. */
const LOW = 208;

/** How wide a popup may be, and what it leaves free: the edge of the map, and the buttons at its right. */
export const popupRoom = (map: LeafletMap): PopupOptions =>
  map.getSize().y <= LOW
    ? { minWidth: 180, maxWidth: 180, autoPanPaddingTopLeft: [6, 6], autoPanPaddingBottomRight: [156, 6] }
    : { minWidth: 200, maxWidth: 280, autoPanPaddingTopLeft: [12, 12], autoPanPaddingBottomRight: [68, 12] };

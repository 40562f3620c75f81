import type { Map as LeafletMap, PopupOptions } from "leaflet";

/** 13rem, as in map.css: a window that is very low, or zoomed in far. */
const LOW = 208;

/** The height of the title that lies on the map in a frame. */
const TITLE = 40;

/** How wide a popup may be, and what it leaves free: the edge of the map, a title, and the buttons at its right. */
export const popupRoom = (map: LeafletMap, isTitled: boolean): PopupOptions =>
  map.getSize().y <= LOW
    ? { minWidth: 180, maxWidth: 180, autoPanPaddingTopLeft: [6, 6], autoPanPaddingBottomRight: [156, 6] }
    : {
        minWidth: 200,
        maxWidth: 280,
        autoPanPaddingTopLeft: [12, isTitled ? 12 + TITLE : 12],
        autoPanPaddingBottomRight: [68, 12],
      };

import { type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";

/**
 * One of the map's panes and what is drawn in it. Unlike react-leaflet's own it is there from the first
 * render on, so that nothing tells that the map is drawn while its panes are still empty.
 */
export function MapPane({ name, zIndex, children }: { name: string; zIndex: number; children: ReactNode }) {
  const map = useMap();
  const [pane] = useState(() => {
    const element = map.getPane(name) ?? map.createPane(name);
    element.style.zIndex = String(zIndex);
    return element;
  });
  return createPortal(children, pane);
}

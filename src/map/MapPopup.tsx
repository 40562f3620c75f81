import type { LatLngExpression, PointExpression } from "leaflet";
import type { ComponentProps } from "react";
import { Popup, useMap } from "react-leaflet";
import { PopupFrame } from "./PopupFrame.tsx";
import { popupRoom } from "./popup-room.ts";

/** A popup that closes only as its reader wants it to. */
export function MapPopup({
  position,
  offset,
  isMapTitled,
  ...frame
}: ComponentProps<typeof PopupFrame> & {
  /** Give the same value as long as the place is the same: a new one pans the map. */
  position: LatLngExpression;
  /** From the place, in pixels; as Leaflet has it, if left out. */
  offset?: PointExpression;
  /** Whether the map's own title lies on it. */
  isMapTitled: boolean;
}) {
  const map = useMap();
  return (
    <Popup
      position={position}
      closeButton={false}
      autoClose={false}
      closeOnClick={false}
      closeOnEscapeKey={false}
      {...popupRoom(map, isMapTitled)}
      {...(offset && { offset })}
    >
      <PopupFrame {...frame} />
    </Popup>
  );
}

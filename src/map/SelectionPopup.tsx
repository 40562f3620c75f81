import { type ReactNode, useMemo } from "react";
import { Popup, useMap } from "react-leaflet";
import type { Dataset } from "../model/dataset.ts";
import type { Selection } from "../state/view.ts";
import { toLatLng } from "./corner.ts";
import { PopupFrame } from "./PopupFrame.tsx";
import { placeOf } from "./place-of.ts";
import { popupRoom } from "./popup-room.ts";
import { useIsFlying } from "./ViewSync.tsx";

/** A short popup at the chosen thing itself. */
export function SelectionPopup({
  dataset,
  selection,
  title,
  isMapTitled,
  onClose,
  onOpenDetails,
  children,
}: {
  dataset: Dataset;
  selection: Selection;
  title: string;
  /** Whether the map's own title lies on it. */
  isMapTitled: boolean;
  onClose: () => void;
  onOpenDetails: (() => void) | null;
  children: ReactNode;
}) {
  const map = useMap();
  const position = placeOf(dataset, selection);
  const key = `${selection.kind} ${selection.id}`;

  // The same array as long as the place is the same: Leaflet pans to a popup whenever it is given a new one.
  const latLng = useMemo(() => position && toLatLng(position), [position]);
  // It would pan the map and so end the flight to where it belongs.
  const isFlying = useIsFlying();
  if (!latLng || isFlying) return null;
  return (
    <Popup
      key={key}
      position={latLng}
      closeButton={false}
      autoClose={false}
      closeOnClick={false}
      closeOnEscapeKey={false}
      {...popupRoom(map, isMapTitled)}
      offset={[0, -4]}
    >
      <PopupFrame title={title} onClose={onClose} onOpenDetails={onOpenDetails}>
        {children}
      </PopupFrame>
    </Popup>
  );
}

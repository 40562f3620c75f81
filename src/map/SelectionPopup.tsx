import { type ReactNode, useMemo } from "react";
import type { Dataset } from "../model/dataset.ts";
import type { Problem } from "../model/problem.ts";
import type { Selection } from "../state/view.ts";
import { toLatLng } from "./corner.ts";
import { LazyPopup } from "./LazyPopup.tsx";
import { placeOf } from "./place-of.ts";
import { useIsFlying } from "./ViewSync.tsx";

/** Over the middle of a symbol, in pixels. */
const OVER_SYMBOL: [number, number] = [0, -4];

/** A short popup at the chosen thing itself. */
export function SelectionPopup({
  dataset,
  selection,
  title,
  isMapTitled,
  onClose,
  onOpenDetails,
  onProblem,
  children,
}: {
  dataset: Dataset;
  selection: Selection;
  title: string;
  /** Whether the map's own title lies on it. */
  isMapTitled: boolean;
  onClose: () => void;
  onOpenDetails: (() => void) | null;
  onProblem: (problem: Problem) => void;
  children: ReactNode;
}) {
  const position = placeOf(dataset, selection);
  const key = `${selection.kind} ${selection.id}`;

  // The same array as long as the place is the same: Leaflet pans to a popup whenever it is given a new one.
  const latLng = useMemo(() => position && toLatLng(position), [position]);
  // It would pan the map and so end the flight to where it belongs.
  const isFlying = useIsFlying();
  if (!latLng || isFlying) return null;
  return (
    <LazyPopup
      key={key}
      position={latLng}
      offset={OVER_SYMBOL}
      title={title}
      isMapTitled={isMapTitled}
      onClose={onClose}
      onOpenDetails={onOpenDetails}
      onProblem={onProblem}
    >
      {children}
    </LazyPopup>
  );
}

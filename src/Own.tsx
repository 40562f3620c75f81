import { lazy, Suspense, useEffect, useRef } from "react";
import type { Dataset } from "./model/dataset.ts";
import type { Problem } from "./model/problem.ts";
import type { OwnOnMapParts } from "./OwnOnMap.tsx";
import { DropOverlay } from "./own-data/entrance/DropOverlay.tsx";
import { hostedLayers, useHostedLayers } from "./own-data/hosted/hosted-layers.ts";
import { KeptOffer } from "./own-data/keep/KeptOffer.tsx";
import { keeping, useKeeping } from "./own-data/keep/keeping.ts";
import { useOwnLayers } from "./own-data/layers/layer-store.ts";
import { OWN_DATA_WORDS } from "./own-data/words.ts";
import { RoomWords } from "./parts/room-words.tsx";
import { seenBox } from "./report/print/seen-box.ts";
import { useSetView, useView } from "./state/use-view.ts";
import "./own-data/entrance/entrance.css";

/** What hosted files have to be asked for. */
function FollowView() {
  const { map } = useView();
  const hosted = useHostedLayers();
  useEffect(
    function showWindow() {
      if (hosted.length === 0) return;
      const area = document.querySelector(".map-area")?.getBoundingClientRect();
      const { west, south, east, north } = seenBox(map, area?.width ?? 0, area?.height ?? 0);
      hostedLayers.show([west, south, east, north]);
    },
    [map, hosted.length],
  );
  return null;
}

const OwnOnMap = lazy(async () => ({ default: (await import("./OwnOnMap.tsx")).OwnOnMap }));

/** What the page needs for the reader's files wherever in it the reader is. */
export function Own({
  dataset,
  isOver,
  onMap,
  onProblem,
}: {
  /** All there is. */
  dataset: Dataset;
  /** Whether files are being dragged over the page. */
  isOver: boolean;
  /** Opens the room. */
  onOpen: () => void;
  /** Called with what the map is to show of the reader's events; give the same function each time. */
  onMap: (parts: OwnOnMapParts | null) => void;
  onProblem: (problem: Problem) => void;
}) {
  const { layers } = useOwnLayers();
  const kept = useKeeping();
  const { panel } = useView();
  const isShown = layers.some((layer) => layer.isShown);
  useOwnFlag(isShown, kept.isLooked ? kept.isOffered : null, onProblem);
  useEffect(() => void keeping.look(), []);
  const isOffered = kept.isOffered && panel !== "own";
  return (
    <>
      <FollowView />
      {(isOver || isOffered) && (
        <RoomWords files={OWN_DATA_WORDS}>
          {isOver && <DropOverlay />}
          {isOffered && !isOver && (
            <div className="own-offer-page">
              <KeptOffer now={kept} onPutAway={keeping.putAway} />
            </div>
          )}
        </RoomWords>
      )}
      {layers.length > 0 && (
        <RoomWords files={OWN_DATA_WORDS}>
          <Suspense fallback={null}>
            <OwnOnMap dataset={dataset} onMap={onMap} />
          </Suspense>
        </RoomWords>
      )}
    </>
  );
}

/** Lets the link say whether own events are on the map, and tells a reader whose link speaks of those of others. */
function useOwnFlag(
  isShown: boolean,
  /** Whether the reader is offered own files anyway; `null` while that is not known. */
  isOffered: boolean | null,
  onProblem: (problem: Problem) => void,
): void {
  const { own } = useView();
  const setView = useSetView();
  const wereHere = useRef(false);
  useEffect(
    function followLayers() {
      if (isShown) wereHere.current = true;
      else if (own && !wereHere.current) {
        if (isOffered === null) return;
        if (!isOffered) onProblem({ code: "own-elsewhere", values: {} });
      }
      setView({ own: isShown });
    },
    [own, isShown, isOffered, setView, onProblem],
  );
}

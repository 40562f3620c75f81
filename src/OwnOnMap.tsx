import { type ReactNode, useEffect, useMemo } from "react";
import type { PointHandlers } from "./map/points/point-handlers.ts";
import type { Dataset } from "./model/dataset.ts";
import type { Incident } from "./model/incident.ts";
import { OwnPopup } from "./OwnPopup.tsx";
import { layerStore, useOwnLayers } from "./own-data/layers/layer-store.ts";
import { drawnStore } from "./own-data/legend/drawn.ts";
import { OwnLegend } from "./own-data/legend/OwnLegend.tsx";
import { eventFacts } from "./own-data/point/event-facts.ts";
import { type Picked, pickedStore, usePicked } from "./own-data/point/picked.ts";
import { ownFilterOf, passingOf } from "./own-data/shown/passing-layers.ts";
import { OWN_DATA_WORDS, useWords } from "./own-data/words.ts";
import { RoomWords } from "./parts/room-words.tsx";
import type { PointLayer } from "./picture/points/point-layer.ts";
import { useSetView, useView } from "./state/use-view.ts";
import { select, selectionOf } from "./state/view.ts";

/** What the map shows of the reader's events. */
export interface OwnOnMapParts {
  readonly points: readonly PointLayer[];
  readonly pointHandlers: PointHandlers;
  /** The disc in which the event lies that is open. */
  readonly disc: Pick<Incident, "position" | "uncertainty_km"> | null;
  /** The popup, a child of the map. */
  readonly children: ReactNode;
  readonly legend: ReactNode;
  /** Whether the map's own attacks give way to them. */
  readonly isInstead: boolean;
}

/** Turns the reader's files into what the map shows, and hands it up. Draws nothing here. */
export function OwnOnMap({
  dataset,
  onMap,
}: {
  dataset: Dataset;
  onMap: (parts: OwnOnMapParts | null) => void;
}) {
  const t = useWords();
  const view = useView();
  const setView = useSetView();
  const { layers, mode } = useOwnLayers();
  const picked = usePicked();
  const filter = JSON.stringify(ownFilterOf(view));

  const points = useMemo(
    () =>
      layers
        .filter(({ isShown }) => isShown)
        .map(({ id, name, colour, joined }): PointLayer => {
          const { count, mask } = passingOf(joined, JSON.parse(filter));
          const isAll = count === joined.events.length;
          return { id, name, colour, columns: joined.events, mask: isAll ? null : mask };
        }),
    [layers, filter],
  );
  const pointHandlers = useMemo((): PointHandlers => {
    const pick = (layer: string, events: Uint32Array, from: Picked["from"]) => {
      const joined = layerStore.current().layers.find(({ id }) => id === layer)?.joined;
      if (!joined || events.length === 0) return;
      // One popup at a time.
      setView(select(null));
      const open = from === "mark" && events.length === 1 ? 0 : null;
      pickedStore.set({ layer, joined, events, open, from });
    };
    return {
      onHit: ({ layer, stack }) => pick(layer, stack, "mark"),
      onList: ({ layer, events }) => pick(layer, events, "window"),
      onMiss: () => pickedStore.set(null),
      onDrawn: drawnStore.set,
      labelOf: ({ name }, count) => t("legend.list", { name, count }),
    };
  }, [t, setView]);

  const isOtherChosen = selectionOf(view) !== null;
  useEffect(
    function giveWay() {
      if (isOtherChosen) pickedStore.set(null);
    },
    [isOtherChosen],
  );

  const open = picked && picked.open !== null ? picked.events[picked.open] : undefined;
  const openLayer = layers.find(
    ({ id, isShown, joined }) => isShown && id === picked?.layer && joined === picked.joined,
  );
  const disc = useMemo(() => {
    if (!openLayer || open === undefined) return null;
    const { position, uncertaintyKm } = eventFacts(openLayer.joined, open);
    return { position, uncertainty_km: uncertaintyKm };
  }, [openLayer, open]);

  const hasPopup = picked !== null && openLayer !== undefined;
  useEffect(
    function handUp() {
      if (points.length === 0) onMap(null);
      else
        onMap({
          ...{ points, pointHandlers, disc, isInstead: mode === "instead" },
          children: hasPopup && (
            <RoomWords files={OWN_DATA_WORDS}>
              <OwnPopup dataset={dataset} />
            </RoomWords>
          ),
          legend: (
            <RoomWords files={OWN_DATA_WORDS}>
              <OwnLegend layers={points} />
            </RoomWords>
          ),
        });
    },
    [points, pointHandlers, disc, mode, hasPopup, dataset, onMap],
  );
  useEffect(
    () =>
      function takeAway() {
        pickedStore.set(null);
        onMap(null);
      },
    [onMap],
  );
  return null;
}

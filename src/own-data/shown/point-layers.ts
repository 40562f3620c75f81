import { useMemo } from "react";
import type { CreditedLayer, PointColumns } from "../../picture/points/point-layer.ts";
import type { EventColumns } from "../model/event-columns.ts";
import { creditOf } from "./credit.ts";
import { type PassingLayer, usePassingLayers } from "./passing-layers.ts";

const kept = new WeakMap<EventColumns, PointColumns>();

/** The columns that drawing needs; the same object as long as the events are the same. */
function columnsOf(events: EventColumns): PointColumns {
  let columns = kept.get(events);
  if (!columns) {
    const { length, lng, lat, uncertaintyKm } = events;
    columns = { length, lng, lat, uncertaintyKm };
    kept.set(events, columns);
  }
  return columns;
}

/** Layers as the map and figures draw them. */
export const pointLayers = (layers: readonly PassingLayer[]): readonly CreditedLayer[] =>
  layers.map(({ layer, passing }) => ({
    id: layer.id,
    name: layer.name,
    colour: layer.colour,
    columns: columnsOf(layer.joined.events),
    mask: passing.count === layer.joined.events.length ? null : passing.mask,
    credit: creditOf(layer),
  }));

/** The layers that are shown, with what passes the page's filters, as the map and figures draw them. */
export function usePointLayers(): readonly CreditedLayer[] {
  const { layers } = usePassingLayers();
  return useMemo(() => pointLayers(layers), [layers]);
}

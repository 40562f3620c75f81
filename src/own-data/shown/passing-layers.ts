import { useMemo } from "react";
import type { Filter, FilterPart } from "../../model/filter.ts";
import type { AreaId } from "../../model/region.ts";
import { useView } from "../../state/use-view.ts";
import type { JoinedEvents } from "../count/joined-events.ts";
import { type OwnFigures, ownFigures } from "../count/own-figures.ts";
import { type OwnTotals, ownTotals } from "../count/own-totals.ts";
import { NO_OWN_FILTER, type OwnFilter, type Passing, passing } from "../count/passing.ts";
import { useOwnLayers } from "../layers/layer-store.ts";
import { isWhole, type OwnLayer, type OwnMode } from "../layers/own-layer.ts";

/** A layer that is shown and whole, with those of its events that pass the filters of the page. */
export interface PassingLayer {
  readonly layer: OwnLayer;
  /** The same object as long as events and filter are the same. */
  readonly passing: Passing;
}

/** What of the page's filter holds for events of any file; each of the rest asks for words of our own. */
export const ownFilterOf = ({ from, to, killed, band, within }: Filter): OwnFilter => ({
  ...NO_OWN_FILTER,
  ...{ from, to, killed, band, within },
});

/** The parts of the page's filter that say nothing of the reader's events. */
export const OURS_ALONE = [
  "target",
  "type",
  "attribution",
  "confidence",
] as const satisfies readonly FilterPart[];

/** One filter for all parts of the page, and one without its period for the timeline. */
const KEPT = 2;

const found = new WeakMap<JoinedEvents, Map<string, Passing>>();

/** The events that pass, found once for each of the last few filters. */
export function passingOf(joined: JoinedEvents, filter: OwnFilter): Passing {
  let known = found.get(joined);
  if (!known) {
    known = new Map();
    found.set(joined, known);
  }
  const key = JSON.stringify(filter);
  const before = known.get(key);
  const now = before ?? passing(joined, filter);
  // What was asked for last stands last, so that the first is the one to go.
  known.delete(key);
  known.set(key, now);
  if (known.size > KEPT) known.delete([...known.keys()][0] as string);
  return now;
}

const figures = new WeakMap<Passing, Map<AreaId, OwnFigures>>();

/** The figures of an area, counted once for each set of events that pass. */
export function figuresOf(
  joined: JoinedEvents,
  passed: Passing,
  area: { id: AreaId; area_km2: number },
): OwnFigures {
  let known = figures.get(passed);
  if (!known) {
    known = new Map();
    figures.set(passed, known);
  }
  const before = known.get(area.id);
  const now = before ?? ownFigures(joined, passed.mask, area.id, area.area_km2);
  known.set(area.id, now);
  return now;
}

const totals = new WeakMap<Passing, OwnTotals>();

/** What the passing events are, wherever they lie, counted once. */
export function totalsOf(joined: JoinedEvents, passed: Passing): OwnTotals {
  const known = totals.get(passed);
  if (known) return known;
  const now = ownTotals(joined, passed.mask);
  totals.set(passed, now);
  return now;
}

/** The layers that are shown, with what passes the page's filters, and how they stand to the map's own data. */
export function usePassingLayers(): {
  readonly layers: readonly PassingLayer[];
  readonly mode: OwnMode;
} {
  const { from, to, killed, band, within } = useView();
  const { layers, mode } = useOwnLayers();
  return useMemo(() => {
    const filter: OwnFilter = { ...NO_OWN_FILTER, from, to, killed, band, within };
    return { mode, layers: passingLayers(layers, filter) };
  }, [layers, mode, from, to, killed, band, within]);
}

/** The same without the period: what a timeline chooses from. */
export function usePassingOfAnyTime(): readonly PassingLayer[] {
  const { killed, band, within } = useView();
  const { layers } = useOwnLayers();
  return useMemo(
    () => passingLayers(layers, { ...NO_OWN_FILTER, killed, band, within }),
    [layers, killed, band, within],
  );
}

export const passingLayers = (layers: readonly OwnLayer[], filter: OwnFilter): readonly PassingLayer[] =>
  layers
    .filter((layer) => layer.isShown && isWhole(layer))
    .map((layer) => ({ layer, passing: passingOf(layer.joined, filter) }));

import type { Filter, FilterPart } from "../../model/filter.ts";
import { isPartSet } from "../../model/filter.ts";
import type { JoinedEvents } from "../count/joined-events.ts";
import { NO_OWN_FILTER, type OwnFilter, type Passing, passing } from "../count/passing.ts";

/** Parts of the map's filters that the reader's own events know nothing of. */
const FOR_OURS_ALONE = [
  "target",
  "type",
  "attribution",
  "confidence",
] as const satisfies readonly FilterPart[];

export const partsForOursAlone = (filter: Filter): FilterPart[] =>
  FOR_OURS_ALONE.filter((part) => isPartSet(filter, part));

/** What of the map's filters holds for the reader's own events. */
export const ownFilterOf = ({ from, to, killed, band, within }: Filter): OwnFilter => ({
  ...NO_OWN_FILTER,
  ...{ from, to, killed, band, within },
});

interface Filtered {
  readonly key: string;
  readonly passing: Passing | null;
}

const filtered = new WeakMap<JoinedEvents, Filtered>();

/** The events that pass, or `null` where all do; the same object as long as events and filter are the same. */
export function passingOf(joined: JoinedEvents, filter: OwnFilter): Passing | null {
  const key = JSON.stringify(filter);
  const known = filtered.get(joined);
  if (known?.key === key) return known.passing;
  const isAll = key === NOTHING_ASKED;
  const now = { key, passing: isAll ? null : passing(joined, filter) };
  filtered.set(joined, now);
  return now.passing;
}

const NOTHING_ASKED = JSON.stringify(NO_OWN_FILTER);

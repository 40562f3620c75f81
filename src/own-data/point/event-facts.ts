import type { Position } from "geojson";
import type { RegionId } from "../../model/region.ts";
import type { JoinedEvents } from "../count/joined-events.ts";
import { DATE_GRAINS, NO_DAY, UNKNOWN_COUNT } from "../model/event-columns.ts";

/** One event of a file, with all that the map knows of it. */
export interface EventFacts {
  readonly position: Position;
  /** As the file has it; empty where it has none. */
  readonly place: string;
  readonly category: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as finely as is known; `null` where no date is. */
  readonly date: string | null;
  /** `null` where it is not known, which is not zero. */
  readonly killed: { readonly min: number; readonly max: number } | null;
  /** Radius of the disc in which it lies. */
  readonly uncertaintyKm: number;
  /** In which the mapped point lies. */
  readonly region: RegionId | null;
  /** The regions in which it may lie, with its chance to do so. */
  readonly shares: readonly { readonly region: RegionId; readonly share: number }[];
  /** From the mapped point; 0 inside. */
  readonly bandKm: number;
  /** Number of the nearest of the centres that were joined. */
  readonly centre: number;
  readonly centreKm: number;
  /** Number of its record in the file. */
  readonly record: number;
}

const DAY_MS = 86_400_000;
const LETTERS = { day: 10, month: 7, year: 4 } as const;

/** The facts of event `i`. */
export function eventFacts({ events, join, regions }: JoinedEvents, i: number): EventFacts {
  const at = <Value>(column: ArrayLike<Value>): Value => column[i] as Value;
  const max = at(events.killedMax);
  const shares = join.membership
    .map((column, region) => ({ region: regions[region] as RegionId, share: at(column) }))
    .filter(({ share }) => share > 0);
  return {
    position: [at(events.lng), at(events.lat)],
    place: events.places[at(events.place)] ?? "",
    category: events.categories[at(events.category)] ?? "",
    date: dateText(at(events.day), at(events.dateGrain)),
    killed: max === UNKNOWN_COUNT ? null : { min: Math.max(0, at(events.killedMin)), max },
    uncertaintyKm: at(events.uncertaintyKm),
    region: regions[at(join.region)] ?? null,
    shares,
    bandKm: at(join.bandKm),
    centre: at(join.centre),
    centreKm: at(join.centreKm),
    record: at(events.record),
  };
}

function dateText(day: number, grain: number): string | null {
  if (day === NO_DAY) return null;
  const date = new Date(day * DAY_MS);
  // Beyond what a date can be.
  if (Number.isNaN(date.getTime())) return null;
  return date.toISOString().slice(0, LETTERS[DATE_GRAINS[grain] ?? "day"]);
}

import { csvOf } from "../../model/csv.ts";
import type { Cell } from "../../model/incident-row.ts";
import type { JoinedEvents, Mask } from "../count/joined-events.ts";
import { DATE_GRAINS, NO_DAY, UNKNOWN_COUNT } from "../model/event-columns.ts";
import { isoDateOf } from "./own-dates.ts";
import { weightOf } from "./table/sort-own-rows.ts";

/** So many rows are written at once: a few milliseconds on a phone. */
export const ROWS_AT_ONCE = 5_000;

type CellOf = (row: number) => Cell;

/**
 * The events of a file with what the join found out, as a table with a row of headings (RFC 4180) in which
 * no text can be run as a formula, piece by piece. All rows are there; `passes` is 1 for those of the mask.
 * `centres` are the ids of those to which the join measured.
 */
export function* ownCsv(joined: JoinedEvents, mask: Mask, centres: readonly string[]): Generator<string> {
  const columns = columnsOf(joined, mask, centres);
  yield csvOf([columns.map(([name]) => name)]);
  for (let from = 0; from < joined.events.length; from += ROWS_AT_ONCE) {
    const to = Math.min(joined.events.length, from + ROWS_AT_ONCE);
    const rows = Array.from({ length: to - from }, (_, i) => columns.map(([, cellOf]) => cellOf(from + i)));
    // The mark at the beginning belongs to the file, not to each of its pieces.
    yield csvOf(rows).slice(1);
  }
}

function columnsOf(
  joined: JoinedEvents,
  mask: Mask,
  centres: readonly string[],
): (readonly [string, CellOf])[] {
  const { events, join, regions } = joined;
  return [
    // As a person counts them: the first below the headings is 1.
    ["record", (row) => (events.record[row] as number) + 1],
    ["date", (row) => isoDateOf(events, row)],
    [
      "date_precision",
      (row) => (events.day[row] === NO_DAY ? null : grainOf(events.dateGrain[row] as number)),
    ],
    ["latitude", (row) => events.lat[row] as number],
    ["longitude", (row) => events.lng[row] as number],
    ["uncertainty_km", (row) => known(events.uncertaintyKm[row] as number)],
    ["place", (row) => events.places[events.place[row] as number] ?? ""],
    ["category", (row) => events.categories[events.category[row] as number] ?? ""],
    ["killed_min", (row) => counted(events.killedMin[row] as number)],
    ["killed_max", (row) => counted(events.killedMax[row] as number)],
    ["region", (row) => regions[join.region[row] as number] ?? null],
    ["membership", (row) => rounded(weightOf(joined, row), 4)],
    ...regions.map((id, i): readonly [string, CellOf] => {
      const shares = join.membership[i] as Float32Array;
      return [`membership_${id}`, (row) => rounded(shares[row] as number, 4)];
    }),
    ["band_km", (row) => known(join.bandKm[row] as number)],
    ["nearest_centre", (row) => centres[join.centre[row] as number] ?? null],
    ["nearest_centre_km", (row) => known(join.centreKm[row] as number)],
    ["passes", (row) => (mask === null ? 1 : (mask[row] as number))],
  ];
}

const grainOf = (grain: number): string => DATE_GRAINS[grain] ?? "";
const counted = (people: number): number | null => (people === UNKNOWN_COUNT ? null : people);
const known = (km: number): number | null => (Number.isNaN(km) ? null : rounded(km, 3));

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

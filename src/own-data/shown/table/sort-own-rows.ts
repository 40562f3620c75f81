import type { JoinedEvents, Mask } from "../../count/joined-events.ts";
import { NO_DAY, UNKNOWN_COUNT } from "../../model/event-columns.ts";
import { KEY_LIMIT, sortByKey } from "./sort-by-key.ts";

/** The columns of the table in reading order; by each of them rows can be put in order. */
export const OWN_COLUMNS = [
  "date",
  "place",
  "killed",
  "uncertainty",
  "region",
  "weight",
  "band",
  "centre",
  "centreKm",
] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

export interface OwnSort {
  readonly column: OwnColumn;
  readonly isDown: boolean;
}

/** What a reader asks for first of dates, people and chances is the latest and the most. */
const DOWN_FIRST: readonly OwnColumn[] = ["date", "killed", "weight"];

/** The order that a press on a column's heading asks for. */
export const nextOwnSort = ({ column, isDown }: OwnSort, pressed: OwnColumn): OwnSort => ({
  column: pressed,
  isDown: column === pressed ? !isDown : DOWN_FIRST.includes(pressed),
});

/** The names that a table shows, in the reader's language. */
export interface OwnNames {
  /** In the order of the join's columns. */
  readonly regions: readonly string[];
  readonly centres: readonly string[];
  readonly compare: (a: string, b: string) => number;
}

/** The rows of a mask in the order of a column: what is not known last in both directions, equals as in the file. */
export function sortOwnRows(joined: JoinedEvents, mask: Mask, sort: OwnSort, names: OwnNames): Uint32Array {
  const rows = rowsOf(joined.events.length, mask);
  const rank = RANKS[sort.column](joined, names);
  const keys = new Uint32Array(joined.events.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const key = rank(row);
    keys[row] = key === null ? KEY_LIMIT - 1 : sort.isDown ? KEY_LIMIT - 2 - key : key;
  }
  return sortByKey(rows, keys);
}

export function rowsOf(length: number, mask: Mask): Uint32Array {
  const rows = new Uint32Array(length);
  let count = 0;
  for (let row = 0; row < length; row++) if (mask === null || mask[row] === 1) rows[count++] = row;
  return rows.subarray(0, count);
}

/** The chance that an event lies in the band at all. */
export function weightOf({ join }: JoinedEvents, row: number): number {
  let weight = 0;
  for (const shares of join.membership) weight += shares[row] as number;
  return Math.min(1, weight);
}

/** A whole number from 0 on, the first the least; `null` for what is not known. */
type Rank = (row: number) => number | null;

/** Kilometres are told apart to a metre, which is finer than any place is known. */
const METRES = 1000;

const RANKS: Readonly<Record<OwnColumn, (joined: JoinedEvents, names: OwnNames) => Rank>> = {
  date:
    ({ events: { day, dateGrain } }) =>
    (row) => {
      const first = day[row] as number;
      // What is known only to a month or a year comes before the days of it.
      return first === NO_DAY ? null : (first + 2 ** 28) * 3 + (2 - (dateGrain[row] as number));
    },
  place: ({ events: { place, places } }, { compare }) => {
    const ranks = ranksOf(places, compare);
    return (row) => {
      const name = place[row] as number;
      return places[name] === "" ? null : (ranks[name] as number);
    };
  },
  killed:
    ({ events: { killedMin, killedMax } }) =>
    (row) => {
      const most = killedMax[row] as number;
      const least = Math.max(0, killedMin[row] as number);
      return most === UNKNOWN_COUNT ? null : Math.min(most, 65_534) * 65_535 + Math.min(least, 65_534);
    },
  uncertainty:
    ({ events: { uncertaintyKm } }) =>
    (row) =>
      inMetres(uncertaintyKm[row] as number),
  region: ({ join }, { regions, compare }) => {
    const ranks = ranksOf(regions, compare);
    return (row) => {
      const region = join.region[row] as number;
      return region < 0 ? null : (ranks[region] as number);
    };
  },
  weight: (joined) => (row) => Math.round(weightOf(joined, row) * 1_000_000),
  band:
    ({ join }) =>
    (row) =>
      inMetres(join.bandKm[row] as number),
  centre: ({ join }, { centres, compare }) => {
    const ranks = ranksOf(centres, compare);
    return (row) => ranks[join.centre[row] as number] ?? null;
  },
  centreKm:
    ({ join }) =>
    (row) =>
      inMetres(join.centreKm[row] as number),
};

const inMetres = (km: number): number | null => (Number.isNaN(km) ? null : Math.round(km * METRES));

/** Where each text stands among them; those that are the same to the alphabet stand together. */
function ranksOf(texts: readonly string[], compare: OwnNames["compare"]): Uint32Array {
  const order = texts.map((_, i) => i).sort((a, b) => compare(texts[a] as string, texts[b] as string));
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  order.forEach((text, i) => {
    const before = order[i - 1];
    if (before !== undefined && compare(texts[before] as string, texts[text] as string) !== 0) rank = i;
    ranks[text] = rank;
  });
  return ranks;
}

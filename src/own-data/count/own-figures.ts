import type { Month } from "../../model/period.ts";
import { monthFromNumber } from "../../model/period.ts";
import type { AreaId } from "../../model/region.ts";
import { DATE_GRAINS, NO_DAY, UNKNOWN_COUNT } from "../model/event-columns.ts";
import { monthNumberOfDay } from "./calendar.ts";
import type { JoinedEvents, Mask } from "./joined-events.ts";
import { type LikelyCount, likelyCount } from "./likely-count.ts";

/**
 * A number of the reader's own events. It has other names than `ExpectedCount` of the model, so that the
 * one cannot be taken for the other: two sets of data are set side by side, never added up.
 */
export interface OwnCount extends LikelyCount {
  /** Points inside: what a count that ignores the uncertainty would say. */
  readonly points: number;
  /** Events that may or may not have been inside. */
  readonly unsure: number;
}

/** People killed in the reader's own events, lowest and highest figures, weighted by membership. */
export interface OwnKilled {
  readonly least: number;
  readonly most: number;
  /** Expected number of events for which the file gives no figure. */
  readonly notGiven: number;
}

/** The figures of an area for the reader's own events, by the rules of `figuresFor`. */
export interface OwnFigures {
  readonly events: OwnCount;
  readonly per_100_km2: number;
  readonly killed: OwnKilled;
  /** Expected numbers, in order, of the years that have any; with `undated` they add up to that of all events. */
  readonly by_year: readonly { readonly year: string; readonly expected: number }[];
  /** The same by months, without what is known only to a year. */
  readonly by_month: readonly { readonly month: Month; readonly expected: number }[];
  /** Expected number of events without a date. */
  readonly undated: number;
  /** Expected numbers of the categories that have any, in the order of the file. */
  readonly by_category: readonly { readonly category: string; readonly expected: number }[];
}

/** So close to 1 a share is rounding of a disc that lies wholly inside. */
const CERTAIN = 1 - 1e-6;

/** Figures of the counted events for an area of `areaKm2`. Throws for a region that was not joined. */
export function ownFigures(joined: JoinedEvents, mask: Mask, area: AreaId, areaKm2: number): OwnFigures {
  const { events, join } = joined;
  const { rows, chances } = membersOf(joined, mask, area);
  const region = regionIndex(joined, area);
  const likely = likelyCount(chances);
  let [points, unsure, undated] = [0, 0, 0];
  let [least, most, notGiven] = [0, 0, 0];
  const years = new Map<string, number>();
  const months = new Map<Month, number>();
  const categories = new Float64Array(events.categories.length);

  for (let row = 0; row < events.length; row++) {
    if (mask !== null && mask[row] === 0) continue;
    const found = join.region[row] as number;
    if ((region === null ? found >= 0 : found === region) && isPlaceable(joined, row)) points++;
  }
  rows.forEach((row, i) => {
    const chance = chances[i] as number;
    if (chance < 1) unsure++;
    if (events.killedMax[row] === UNKNOWN_COUNT) notGiven += chance;
    else {
      // Where only the highest figure is known, the lowest may be none.
      least += chance * Math.max(0, events.killedMin[row] as number);
      most += chance * (events.killedMax[row] as number);
    }
    const category = events.category[row] as number;
    categories[category] = (categories[category] as number) + chance;
    const day = events.day[row] as number;
    if (day === NO_DAY) {
      undated += chance;
      return;
    }
    const month = monthFromNumber(monthNumberOfDay(day));
    add(years, month.slice(0, -"-MM".length), chance);
    if (events.dateGrain[row] !== BY_YEAR) add(months, month, chance);
  });

  return {
    events: { ...likely, points, unsure },
    per_100_km2: (100 * likely.expected) / areaKm2,
    killed: { least, most, notGiven },
    by_year: inOrder(years).map(([year, expected]) => ({ year, expected })),
    by_month: inOrder(months).map(([month, expected]) => ({ month, expected })),
    undated,
    by_category: events.categories
      .map((category, i) => ({ category, expected: categories[i] as number }))
      .filter(({ expected }) => expected > 0),
  };
}

const BY_YEAR = DATE_GRAINS.indexOf("year");

/** The counted rows that may lie in an area, with the chance of each. */
function membersOf(joined: JoinedEvents, mask: Mask, area: AreaId): { rows: number[]; chances: number[] } {
  const { events, join } = joined;
  const region = regionIndex(joined, area);
  const columns = region === null ? join.membership : [join.membership[region] as Float32Array];
  const rows: number[] = [];
  const chances: number[] = [];
  for (let row = 0; row < events.length; row++) {
    if (mask !== null && mask[row] === 0) continue;
    let chance = 0;
    for (let i = 0; i < columns.length; i++) chance += (columns[i] as Float32Array)[row] as number;
    if (chance === 0) continue;
    rows.push(row);
    chances.push(chance >= CERTAIN ? 1 : chance);
  }
  return { rows, chances };
}

function regionIndex({ regions }: JoinedEvents, area: AreaId): number | null {
  if (area === "band") return null;
  const index = regions.indexOf(area);
  if (index === -1) throw new RangeError(`area: one of ${regions.join(", ")} or band expected, got ${area}`);
  return index;
}

/** Whether the place of an event is known finely enough to be a point. */
export const isPlaceable = ({ events }: JoinedEvents, row: number): boolean =>
  !Number.isNaN(events.uncertaintyKm[row]);

function add<Key>(sums: Map<Key, number>, key: Key, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

const inOrder = (sums: ReadonlyMap<string, number>): [string, number][] =>
  [...sums].sort(([a], [b]) => (a < b ? -1 : 1));

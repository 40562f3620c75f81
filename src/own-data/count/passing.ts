import { yearOfMonth } from "../../model/by-month.ts";
import { NEAR_KM, NEARNESSES, type Nearness } from "../../model/filter.ts";
import { addMonths, type Month, type Period } from "../../model/period.ts";
import type { RegionId } from "../../model/region.ts";
import { DATE_GRAINS, type EventColumns, NO_DAY } from "../model/event-columns.ts";
import { firstDayOf } from "./calendar.ts";
import type { JoinedEvents } from "./joined-events.ts";

/** Which of their own events a reader wants to see. An empty list asks for nothing: all pass. */
export interface OwnFilter extends Period {
  /** At least so many people killed, by the highest figure; unknown does not pass. */
  readonly killed: number | null;
  /** By mapped points; what cannot be placed does not pass. */
  readonly band: readonly Nearness[];
  /** Regions in which the event may lie: some of its disc is inside one of them. */
  readonly within: readonly RegionId[];
  /** Categories as the file spells them; a file without one of them has no events of it. */
  readonly category: readonly string[];
}

export const NO_OWN_FILTER: OwnFilter = Object.freeze({
  from: null,
  to: null,
  killed: null,
  band: [],
  within: [],
  category: [],
});

export interface Passing {
  /** 1 for each event that passes, 0 for the others. */
  readonly mask: Uint8Array;
  readonly count: number;
  /**
   * Events that pass in all else, but whose date is not known finely enough to say whether they lie in the
   * period. They do not pass.
   */
  readonly undated: number;
}

const OUT = 0;
const IN = 1;
const UNDATED = 2;

/** The events that pass a filter. A mask of the same length is written anew, so that it can be kept. */
export function passing(
  { events, join, regions }: JoinedEvents,
  filter: OwnFilter,
  mask: Uint8Array = new Uint8Array(events.length),
): Passing {
  if (mask.length !== events.length)
    throw new RangeError(`mask: ${events.length} rows expected, got ${mask.length}`);
  maskPeriod(events, filter, mask);
  if (filter.killed !== null) maskKilled(events, filter.killed, mask);
  if (filter.category.length > 0) maskCategory(events, filter.category, mask);
  if (filter.band.length > 0) maskBand({ events, join, regions }, filter.band, mask);
  if (filter.within.length > 0) {
    const columns = join.membership.filter((_, i) => filter.within.includes(regions[i] as RegionId));
    maskWithin(columns, mask);
  }
  return settle(mask);
}

/** What is known only to a month lies in its month; what is known to a year, in a period that holds all of it. */
function maskPeriod({ day, dateGrain }: EventColumns, { from, to }: Period, mask: Uint8Array): void {
  if (from === null && to === null) {
    mask.fill(IN);
    return;
  }
  if (from !== null && to !== null && to < from) {
    mask.fill(OUT);
    return;
  }
  const first = from === null ? NO_DAY + 1 : firstDayOf(from);
  const last = to === null ? Number.MAX_SAFE_INTEGER : firstDayOf(addMonths(to, 1)) - 1;
  // The first days of the earliest year that reaches into the period, and of the last that ends within it.
  const firstYear = from === null ? first : firstDayOf(januaryOf(from));
  const lastYear = to === null ? last : firstDayOf(addMonths(januaryOf(addMonths(to, 1)), -12));
  for (let row = 0; row < mask.length; row++) {
    const start = day[row] as number;
    if (start === NO_DAY) mask[row] = UNDATED;
    else if (dateGrain[row] !== BY_YEAR) mask[row] = start >= first && start <= last ? IN : OUT;
    else if (start >= first && start <= lastYear) mask[row] = IN;
    else mask[row] = start >= firstYear && start <= last ? UNDATED : OUT;
  }
}

const BY_YEAR = DATE_GRAINS.indexOf("year");

const januaryOf = (month: Month): Month => `${yearOfMonth(month)}-01`;

function maskKilled({ killedMax }: EventColumns, atLeast: number, mask: Uint8Array): void {
  // Unknown is below every number of people.
  for (let row = 0; row < mask.length; row++) if ((killedMax[row] as number) < atLeast) mask[row] = OUT;
}

function maskCategory(
  { category, categories }: EventColumns,
  chosen: readonly string[],
  mask: Uint8Array,
): void {
  const wanted = Uint8Array.from(categories, (name) => (chosen.includes(name) ? IN : OUT));
  for (let row = 0; row < mask.length; row++) if (wanted[category[row] as number] !== IN) mask[row] = OUT;
}

function maskBand({ events, join }: JoinedEvents, chosen: readonly Nearness[], mask: Uint8Array): void {
  const [inside, near, outside] = NEARNESSES.map((nearness) => chosen.includes(nearness));
  for (let row = 0; row < mask.length; row++) {
    const km = join.bandKm[row] as number;
    const wanted = km === 0 ? inside : km <= NEAR_KM ? near : outside;
    if (!wanted || Number.isNaN(events.uncertaintyKm[row])) mask[row] = OUT;
  }
}

function maskWithin(columns: readonly Float32Array[], mask: Uint8Array): void {
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] !== OUT && !columns.some((shares) => (shares[row] as number) > 0)) mask[row] = OUT;
  }
}

function settle(mask: Uint8Array): Passing {
  let count = 0;
  let undated = 0;
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] === IN) count++;
    else if (mask[row] === UNDATED) {
      undated++;
      mask[row] = OUT;
    }
  }
  return { mask, count, undated };
}

import { LEAST_FOR_PERCENT, type NoSplit, type Span, splitAt } from "../../model/compare.ts";
import { type Month, monthFromNumber, monthNumber, monthsIn } from "../../model/period.ts";
import { type Rate, rangesOverlap, ratePer } from "../../model/rate.ts";
import { monthNumberOfDay } from "../count/calendar.ts";
import type { JoinedEvents, Mask } from "../count/joined-events.ts";
import { type LikelyCount, likelyCount } from "../count/likely-count.ts";
import { DATE_GRAINS, NO_DAY } from "../model/event-columns.ts";

/** The chances that an event of a file lies in the band, one month after the other. */
export interface BandMonths {
  /** From the first month of the file to the last, wherever its events lie; `null` without any date. */
  readonly span: Span | null;
  readonly chances: Float64Array;
  /** Where those of each month of the span begin; one more than it has months. */
  readonly starts: readonly number[];
  /** Events, wherever they lie, that are in no month: known to a year only, or undated. */
  readonly inNoMonth: number;
}

const BY_YEAR = DATE_GRAINS.indexOf("year");
/** So close to 1 a share is rounding of a disc that lies wholly inside. */
const CERTAIN = 1 - 1e-6;

/** One walk through the file, from which any cut can be counted. */
export function bandMonths({ events, join }: JoinedEvents, mask: Mask): BandMonths {
  const chances = new Map<number, number[]>();
  let [first, last, inNoMonth] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let row = 0; row < events.length; row++) {
    if (mask !== null && mask[row] === 0) continue;
    const day = events.day[row] as number;
    if (day === NO_DAY || events.dateGrain[row] === BY_YEAR) {
      inNoMonth++;
      continue;
    }
    const month = monthNumberOfDay(day);
    if (month < first) first = month;
    if (month > last) last = month;
    let chance = 0;
    for (const shares of join.membership) chance += shares[row] as number;
    if (chance === 0) continue;
    const ofMonth = chances.get(month);
    if (ofMonth) ofMonth.push(chance >= CERTAIN ? 1 : chance);
    else chances.set(month, [chance >= CERTAIN ? 1 : chance]);
  }
  const none = { span: null, chances: new Float64Array(0), starts: [0], inNoMonth };
  return first > last ? none : { ...laidOut(chances, first, last), inNoMonth };
}

/** One month after the other, so that each side of a cut is one piece. */
function laidOut(byMonth: ReadonlyMap<number, readonly number[]>, first: number, last: number) {
  const starts = [0];
  for (let month = first; month <= last; month++)
    starts.push((starts.at(-1) ?? 0) + (byMonth.get(month)?.length ?? 0));
  const chances = new Float64Array(starts.at(-1) ?? 0);
  for (const [month, of] of byMonth) chances.set(of, starts[month - first]);
  return { span: spanOf(monthFromNumber(first), monthFromNumber(last)), chances, starts };
}

const spanOf = (from: Month, to: Month): Span => ({ from, to, months: monthsIn(from, to) });

export interface OwnSide {
  readonly span: Span;
  readonly events: LikelyCount;
  readonly perMonth: Rate;
}

export interface OwnComparison {
  readonly before: OwnSide;
  readonly after: OwnSide;
  /** Change of the rate as a share of the earlier one; none where too few events are expected. */
  readonly change: number | null;
  readonly overlap: boolean;
}

/** The events in the band before a month and from it on, by the rules of `compare`; or why that cannot be told. */
export function ownBeforeAfter({ span, chances, starts }: BandMonths, cut: Month): OwnComparison | NoSplit {
  const split = splitAt(span, { from: null, to: null }, cut);
  if (typeof split === "string") return split;
  const side = (of: Span): OwnSide => {
    const from = monthNumber(of.from) - monthNumber(span?.from ?? of.from);
    const drawn = chances.subarray(starts[from], starts[from + of.months]);
    const events = likelyCount(drawn);
    return { span: of, events, perMonth: ratePer(events, of.months) ?? { expected: 0, low: 0, high: 0 } };
  };
  const [before, after] = [side(split.before), side(split.after)];
  const isEnough = [before, after].every(({ events }) => events.expected >= LEAST_FOR_PERCENT);
  return {
    before,
    after,
    change: isEnough ? after.perMonth.expected / before.perMonth.expected - 1 : null,
    overlap: rangesOverlap(before.perMonth, after.perMonth),
  };
}

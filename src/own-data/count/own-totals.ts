import { type Month, monthFromNumber } from "../../model/period.ts";
import { DATE_GRAINS, NO_DAY, UNKNOWN_COUNT } from "../model/event-columns.ts";
import { monthNumberOfDay } from "./calendar.ts";
import type { JoinedEvents, Mask } from "./joined-events.ts";
import { isPlaceable } from "./own-figures.ts";

/** The distances from the band within which points are counted, in kilometres. */
export const WITHIN_KM = [10, 20, 40] as const;

/** What a file holds, wherever it lies. */
export interface OwnTotals {
  readonly rows: number;
  /** Rows whose place is too coarse to be drawn as a point: they are in no figure of an area. */
  readonly notPlaceable: number;
  /** Points within each distance of the band, the nearer ones included. */
  readonly within: readonly { readonly km: number; readonly points: number }[];
  /** Every month from the first to the last that has any, the empty ones too. */
  readonly months: readonly OwnMonth[];
  /** Rows known only to a year, and rows without a date: they are in no month. */
  readonly yearOnly: number;
  readonly undated: number;
}

/** Rows of one month, and the people killed in them. */
export interface OwnMonth {
  readonly month: Month;
  readonly rows: number;
  /** Sums of the lowest and of the highest figures of the rows that give any. */
  readonly killedLeast: number;
  readonly killedMost: number;
  /** Rows without a figure: they are in no sum. */
  readonly notGiven: number;
}

/** Counts the rows of a mask, or all. */
export function ownTotals(joined: JoinedEvents, mask: Mask): OwnTotals {
  const { events, join } = joined;
  const within = WITHIN_KM.map((km) => ({ km, points: 0 }));
  const months = new Map<number, Counted>();
  let [rows, notPlaceable, yearOnly, undated] = [0, 0, 0, 0];
  for (let row = 0; row < events.length; row++) {
    if (mask !== null && mask[row] === 0) continue;
    rows++;
    if (isPlaceable(joined, row)) {
      const km = join.bandKm[row] as number;
      for (const count of within) if (km <= count.km) count.points++;
    } else notPlaceable++;
    const day = events.day[row] as number;
    if (day === NO_DAY) undated++;
    else if (events.dateGrain[row] === BY_YEAR) yearOnly++;
    else
      countIn(
        months,
        monthNumberOfDay(day),
        events.killedMin[row] as number,
        events.killedMax[row] as number,
      );
  }
  return { rows, notPlaceable, within, months: allMonths(months), yearOnly, undated };
}

const BY_YEAR = DATE_GRAINS.indexOf("year");

type Counted = { -readonly [Key in Exclude<keyof OwnMonth, "month">]: OwnMonth[Key] };

const nothing = (): Counted => ({ rows: 0, killedLeast: 0, killedMost: 0, notGiven: 0 });

function countIn(months: Map<number, Counted>, number: number, killedMin: number, killedMax: number): void {
  let month = months.get(number);
  if (!month) {
    month = nothing();
    months.set(number, month);
  }
  month.rows++;
  if (killedMax === UNKNOWN_COUNT) month.notGiven++;
  else {
    month.killedLeast += Math.max(0, killedMin);
    month.killedMost += killedMax;
  }
}

function allMonths(months: ReadonlyMap<number, Counted>): OwnMonth[] {
  if (months.size === 0) return [];
  const numbers = [...months.keys()];
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, i) => ({
    month: monthFromNumber(first + i),
    ...(months.get(first + i) ?? nothing()),
  }));
}

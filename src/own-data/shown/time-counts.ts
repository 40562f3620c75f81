import { isInPeriod, type Month, monthsBetween, type Period } from "../../model/period.ts";
import type { OwnMonth, OwnTotals } from "../count/own-totals.ts";

/** Rows of some time, and the people killed in them. */
export type TimeCount = Omit<OwnMonth, "month">;

const NOTHING: TimeCount = { rows: 0, killedLeast: 0, killedMost: 0, notGiven: 0 };

/** The months of a period taken together. */
export const countIn = (months: readonly OwnMonth[], period: Period): TimeCount =>
  months.filter(({ month }) => isInPeriod(month, period)).reduce<TimeCount>(addUp, NOTHING);

const addUp = (sum: TimeCount, one: TimeCount): TimeCount => ({
  rows: sum.rows + one.rows,
  killedLeast: sum.killedLeast + one.killedLeast,
  killedMost: sum.killedMost + one.killedMost,
  notGiven: sum.notGiven + one.notGiven,
});

/** The rows of each of some months, in their order. */
export function rowsByMonth(totals: OwnTotals, months: readonly Month[]): readonly number[] {
  const rows = new Map(totals.months.map((one) => [one.month, one.rows]));
  return months.map((month) => rows.get(month) ?? 0);
}

/** Every month from the first of any file to the last; `null` where none has a month. */
export function monthsOfAll(all: readonly OwnTotals[]): readonly Month[] | null {
  const months = all.flatMap((totals) =>
    [totals.months[0]?.month ?? [], totals.months.at(-1)?.month ?? []].flat(),
  );
  months.sort();
  const [first, last] = [months[0], months.at(-1)];
  return first && last ? monthsBetween(first, last) : null;
}

/** A calendar month, `YYYY-MM`. Months compare as texts do. */
export type Month = string;

/** From a month to another, both included; `null` leaves an end open. */
export interface Period {
  readonly from: Month | null;
  readonly to: Month | null;
}

/** The month of a date of any precision but a bare year. */
export const monthOf = (isoDate: string): Month => isoDate.slice(0, "YYYY-MM".length);

/** Whether a date lies in a period. What is known only to a month lies in its month, on no day of it. */
export function isInPeriod(isoDate: string, { from, to }: Period): boolean {
  const month = monthOf(isoDate);
  return (from === null || from <= month) && (to === null || month <= to);
}

/** Months since the year 0, so that they can be counted. */
export function monthNumber(month: Month): number {
  const [year = 0, ofYear = 1] = month.split("-").map(Number);
  return year * 12 + ofYear - 1;
}

export function monthFromNumber(number: number): Month {
  const year = String(Math.floor(number / 12)).padStart(4, "0");
  return `${year}-${String((number % 12) + 1).padStart(2, "0")}`;
}

export const addMonths = (month: Month, count: number): Month => monthFromNumber(monthNumber(month) + count);

/** How many months a closed period has, both ends counted; 0 where it ends before it begins. */
export const monthsIn = (from: Month, to: Month): number =>
  Math.max(0, monthNumber(to) - monthNumber(from) + 1);

/** Every month of a closed period, in order. */
export const monthsBetween = (from: Month, to: Month): Month[] =>
  Array.from({ length: monthsIn(from, to) }, (_, i) => addMonths(from, i));

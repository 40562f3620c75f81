import { type Month, monthNumber, type Period } from "../model/period.ts";

/*
 * A period as the strip draws it: from one of the months of the data to another, counted from 0, both
 * included. An end at the edge of the data is an open end of the period.
 */

export interface Span {
  readonly from: number;
  readonly to: number;
}

export type End = keyof Span;

/** What play moves through time where the reader has chosen no span. */
const USUAL_MONTHS = 12;

export const wholeOf = (months: readonly Month[]): Span => ({ from: 0, to: months.length - 1 });

export const isWhole = ({ from, to }: Span, months: readonly Month[]): boolean =>
  from === 0 && to === months.length - 1;

export const isSameSpan = (one: Span, other: Span): boolean => one.from === other.from && one.to === other.to;

/** Whether a period ends before it begins, so that nothing can lie in it. */
export const isInverted = ({ from, to }: Period): boolean => from !== null && to !== null && from > to;

/** Where a period lies on the strip; what lies beyond the data stands at its edge. */
export function spanOf({ from, to }: Period, months: readonly Month[]): Span {
  const { to: last } = wholeOf(months);
  const start = monthNumber(months[0] ?? "0000-01");
  const place = (month: Month | null, open: number) =>
    month === null ? open : clamp(monthNumber(month) - start, 0, last);
  return { from: place(from, 0), to: place(to, last) };
}

export function periodOf({ from, to }: Span, months: readonly Month[]): Period {
  const { to: last } = wholeOf(months);
  return { from: from <= 0 ? null : (months[from] ?? null), to: to >= last ? null : (months[to] ?? null) };
}

/** One end moved to a month, but never past the other end. */
export function moveEnd(span: Span, end: End, to: number, months: readonly Month[]): Span {
  const [least, most] = end === "from" ? [0, span.to] : [span.from, months.length - 1];
  return { ...span, [end]: clamp(to, least, most) };
}

/** Both ends moved alike, as far as there is room. */
export function moveSpan({ from, to }: Span, by: number, months: readonly Month[]): Span {
  const room = clamp(by, -from, months.length - 1 - to);
  return { from: from + room, to: to + room };
}

/** The end that is nearer to a month moved there. */
export function moveNearestEnd(span: Span, to: number, months: readonly Month[]): Span {
  const nearest = Math.abs(to - span.from) <= Math.abs(to - span.to) ? "from" : "to";
  return moveEnd(span, nearest, to, months);
}

/** The span between two months in whichever order. */
export function spanBetween(one: number, other: number, months: readonly Month[]): Span {
  const [from, to] = [one, other].map((month) => clamp(month, 0, months.length - 1)).sort((a, b) => a - b);
  return { from: from ?? 0, to: to ?? 0 };
}

/** The months of a year that the data has. */
export function spanOfYear(year: string, months: readonly Month[]): Span {
  return spanOf({ from: `${year}-01`, to: `${year}-12` }, months);
}

/** Where play begins: with what is chosen, or with the first months where that is everything or the end. */
export function firstWindow(span: Span, months: readonly Month[]): Span | null {
  if (span.from > span.to) return null;
  if (isWhole(span, months)) {
    return months.length > USUAL_MONTHS ? { from: 0, to: USUAL_MONTHS - 1 } : null;
  }
  return span.to === months.length - 1 ? { from: 0, to: span.to - span.from } : span;
}

/** The window a month later; `null` at the end of the data. */
export function nextWindow(span: Span, months: readonly Month[]): Span | null {
  const next = moveSpan(span, 1, months);
  return isSameSpan(next, span) ? null : next;
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

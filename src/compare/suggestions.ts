import type { Centre } from "../model/centre.ts";
import { monthsOfCentres, type Span } from "../model/compare.ts";
import { addMonths, type Month, monthOf } from "../model/period.ts";

export type Reason = "agreed" | "opened" | "article";

/** A month at which a cut would make sense, and what happened in it. */
export interface Suggestion {
  readonly month: Month;
  readonly reasons: readonly Reason[];
}

/** The months that are suggested, oldest first, each once. */
export function suggestionsOf(centres: readonly Centre[], articleDate: string | null): readonly Suggestion[] {
  const months = monthsOfCentres(centres);
  const events: [Reason, Month | undefined][] = [
    ["agreed", months?.agreed],
    ["opened", months?.opened],
    ["article", articleDate === null ? undefined : monthOf(articleDate)],
  ];
  const byMonth = new Map<Month, Reason[]>();
  for (const [reason, month] of events) {
    if (month !== undefined) byMonth.set(month, [...(byMonth.get(month) ?? []), reason]);
  }
  return [...byMonth]
    .map(([month, reasons]) => ({ month, reasons }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Where the cut is when no reader has chosen one: the opening of the first field centre, or the middle. */
export function usualCut(centres: readonly Centre[], data: Span): Month {
  return monthsOfCentres(centres)?.opened ?? addMonths(data.from, Math.floor(data.months / 2));
}

import type { NoSplit } from "../../model/compare.ts";
import type { Localized } from "../../model/localized.ts";
import type { Milestone } from "../../model/milestone.ts";
import { type Month, monthOf } from "../../model/period.ts";
import { type BandMonths, type OwnComparison, ownBeforeAfter } from "./before-after.ts";

/** All milestones of a month, which cut a file at the same place. */
export interface MilestoneCut {
  readonly month: Month;
  readonly titles: readonly Localized[];
  readonly found: OwnComparison | NoSplit;
}

/** A file cut at every month that has a milestone, oldest first; what is known only to a year cuts nowhere. */
export function milestoneCuts(months: BandMonths, milestones: readonly Milestone[]): readonly MilestoneCut[] {
  const byMonth = new Map<Month, Localized[]>();
  for (const { date, title } of milestones) {
    const month = monthOf(date);
    if (month.length < "YYYY-MM".length) continue;
    byMonth.set(month, [...(byMonth.get(month) ?? []), title]);
  }
  return [...byMonth]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, titles]) => ({ month, titles, found: ownBeforeAfter(months, month) }));
}

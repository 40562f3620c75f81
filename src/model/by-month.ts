import type { CountRange, Incident } from "./incident.ts";
import { isInPeriod, type Month, monthOf, monthsBetween, type Period } from "./period.ts";

/** Mapped attacks of some time, and the people killed in them. */
export interface AttackCount {
  readonly attacks: number;
  /** Sums of the lowest and of the highest figures; `null` where no source gives a figure for any attack. */
  readonly killed: CountRange | null;
  /** Attacks for which the sources give no figure: they are in no sum. */
  readonly unknown: number;
}

export interface MonthCount extends AttackCount {
  readonly month: Month;
}

/** Every month from the first to the last attack, the empty ones too; `incidents` are in order of time. */
export function monthsOf(incidents: readonly Incident[]): readonly Month[] {
  const first = incidents[0];
  const last = incidents.at(-1);
  return first && last ? monthsBetween(monthOf(first.date), monthOf(last.date)) : [];
}

/** The attacks of each month. What is known to a month counts there, as does what is known to a day. */
export function countByMonth(
  incidents: readonly Incident[],
  months: readonly Month[],
): readonly MonthCount[] {
  const byMonth = new Map<Month, Incident[]>(months.map((month) => [month, []]));
  for (const incident of incidents) byMonth.get(monthOf(incident.date))?.push(incident);
  return months.map((month) => ({ month, ...countOf(byMonth.get(month) ?? []) }));
}

/** The months of a period taken together. */
export function countInPeriod(months: readonly MonthCount[], period: Period): AttackCount {
  return months
    .filter(({ month }) => isInPeriod(month, period))
    .reduce<AttackCount>(
      (sum, { attacks, killed, unknown }) => ({
        attacks: sum.attacks + attacks,
        killed: addRanges(sum.killed, killed),
        unknown: sum.unknown + unknown,
      }),
      NOTHING,
    );
}

/** Years one by one, for those who ask for fewer numbers than there are months. */
export function countByYear(
  months: readonly MonthCount[],
): readonly (AttackCount & { readonly year: string })[] {
  const years = [...new Set(months.map(({ month }) => yearOfMonth(month)))];
  return years.map((year) => ({
    year,
    ...countInPeriod(months, { from: `${year}-01`, to: `${year}-12` }),
  }));
}

export const yearOfMonth = (month: Month): string => month.slice(0, "YYYY".length);

const NOTHING: AttackCount = { attacks: 0, killed: null, unknown: 0 };

function countOf(incidents: readonly Incident[]): AttackCount {
  return {
    attacks: incidents.length,
    killed: incidents.reduce<CountRange | null>((sum, { killed }) => addRanges(sum, killed), null),
    unknown: incidents.filter(({ killed }) => killed === null).length,
  };
}

function addRanges(one: CountRange | null, other: CountRange | null): CountRange | null {
  if (one === null || other === null) return one ?? other;
  return { min: one.min + other.min, max: one.max + other.max };
}

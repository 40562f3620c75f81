import type { Centre } from "./centre.ts";
import { datesOf } from "./dataset.ts";
import { countAttacks, type ExpectedCount } from "./figures.ts";
import type { Incident } from "./incident.ts";
import { addMonths, isInPeriod, type Month, monthOf, monthsIn, type Period } from "./period.ts";
import { type Rate, rangesOverlap, ratePer } from "./rate.ts";
import type { AreaId } from "./region.ts";

/** A closed run of months. */
export interface Span {
  readonly from: Month;
  readonly to: Month;
  readonly months: number;
}

export interface Split {
  readonly before: Span;
  /** Begins with the month of the cut. */
  readonly after: Span;
}

/** Why a period cannot be cut in two. */
export type NoSplit = "backwards" | "no-data" | "nothing-before" | "nothing-after";

/** The months that the data speak of: from the first attack of all to the last. */
export function spanOf(incidents: readonly Incident[]): Span | null {
  const dates = datesOf(incidents);
  if (!dates) return null;
  const [from, to] = [monthOf(dates.from), monthOf(dates.to)];
  return { from, to, months: monthsIn(from, to) };
}

/**
 * The months of a chosen period of which the data speak. The others are left out: to count them as
 * months without attacks would make the rates too low.
 */
export function spanWithin(data: Span | null, { from, to }: Period): Span | "backwards" | "no-data" {
  if (from !== null && to !== null && from > to) return "backwards";
  if (data === null) return "no-data";
  const first = from !== null && from > data.from ? from : data.from;
  const last = to !== null && to < data.to ? to : data.to;
  return first > last ? "no-data" : { from: first, to: last, months: monthsIn(first, last) };
}

/** The period that a reader chose, as far as the data go, cut in two. */
export function splitAt(data: Span | null, period: Period, cut: Month): Split | NoSplit {
  const span = spanWithin(data, period);
  if (typeof span === "string") return span;
  if (cut <= span.from) return "nothing-before";
  if (cut > span.to) return "nothing-after";
  return {
    before: { from: span.from, to: addMonths(cut, -1), months: monthsIn(span.from, cut) - 1 },
    after: { from: cut, to: span.to, months: monthsIn(cut, span.to) },
  };
}

/** One side of the cut: how many attacks lie in an area, and how many that is a month. */
export interface SideCount {
  readonly attacks: ExpectedCount;
  readonly perMonth: Rate;
}

export interface Comparison {
  readonly before: SideCount;
  readonly after: SideCount;
  /** Change of the rate as a share of the earlier one; none where too few attacks are expected. */
  readonly change: number | null;
  /** Whether the two rates may be the same, as far as doubt about the places goes. */
  readonly overlap: boolean;
}

/** Below so many expected attacks on either side a percentage would say more than is known. */
export const LEAST_FOR_PERCENT = 5;

/** The attacks of an area before and after a cut. */
export function compare(incidents: readonly Incident[], area: AreaId, { before, after }: Split): Comparison {
  const [earlier, later] = [before, after].map((span) => countSide(incidents, area, span)) as [
    SideCount,
    SideCount,
  ];
  const isEnough = [earlier, later].every(({ attacks }) => attacks.expected >= LEAST_FOR_PERCENT);
  return {
    before: earlier,
    after: later,
    change: isEnough ? later.perMonth.expected / earlier.perMonth.expected - 1 : null,
    overlap: rangesOverlap(earlier.perMonth, later.perMonth),
  };
}

function countSide(incidents: readonly Incident[], area: AreaId, span: Span): SideCount {
  const attacks = countAttacks(
    incidents.filter(({ date }) => isInPeriod(date, span)),
    area,
  );
  return { attacks, perMonth: ratePer(attacks, span.months) ?? { expected: 0, low: 0, high: 0 } };
}

/** The months in which the first of the field centres was agreed on, and opened. */
export function monthsOfCentres(
  centres: readonly Centre[],
): { readonly agreed: Month; readonly opened: Month } | null {
  const field = centres.filter(({ role }) => role === "field");
  const earliest = (dates: readonly string[]) => dates.map(monthOf).sort()[0];
  const agreed = earliest(field.map((centre) => centre.agreed));
  const opened = earliest(field.map((centre) => centre.opened));
  return agreed && opened ? { agreed, opened } : null;
}

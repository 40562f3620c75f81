import type { Incident } from "../model/incident.ts";
import type { Lang } from "../model/localized.ts";
import { localDigits } from "./digits.ts";
import { type IsoDate, parseIsoDate } from "./iso-date.ts";
import { isolateIn } from "./isolate.ts";
import { type MonthWidth, monthName } from "./months.ts";
import { writeRange } from "./range.ts";

/*
 * Dates as readers see them, each of the precision that is known: a month never looks like a day. In ar
 * and ckb each result is isolated as a whole. A text that is no ISO date is shown as it is.
 */

/** How a language joins the parts of a date, and says that something happened by night. */
interface Pattern {
  readonly dayOfMonth: (day: string, month: string) => string;
  readonly ofYear: (date: string, year: string) => string;
  readonly atNight: (date: string) => string;
}

const PATTERNS: Readonly<Record<Lang, Pattern>> = {
  en: {
    dayOfMonth: (day, month) => `${day} ${month}`,
    ofYear: (date, year) => `${date} ${year}`,
    atNight: (date) => `${date}, at night`,
  },
  ar: {
    dayOfMonth: (day, month) => `${day} ${month}`,
    ofYear: (date, year) => `${date} ${year}`,
    atNight: (date) => `${date}، ليلاً`,
  },
  // The ezafe ی ties a day to its month and a month to its year: ٣٠ی نیسانی ٢٠٢١.
  ckb: {
    dayOfMonth: (day, month) => `${day}ی ${month}`,
    ofYear: (date, year) => `${date}ی ${year}`,
    atNight: (date) => `${date}، بە شەو`,
  },
};

/** "30 April 2021", "April 2021", "2021". */
export function formatDate(lang: Lang, iso: string, width: MonthWidth = "long"): string {
  const date = parseIsoDate(iso);
  return isolateIn(lang, date ? writeDate(lang, date, width) : iso);
}

/**
 * A night of a day: "30 April 2021, at night". Sources rarely tell whether it was before or after
 * midnight, so no second day is named.
 */
export function formatNight(lang: Lang, iso: string, width: MonthWidth = "long"): string {
  const date = parseIsoDate(iso);
  if (date?.day === undefined) return formatDate(lang, iso, width);
  return isolateIn(lang, PATTERNS[lang].atNight(writeDate(lang, date, width)));
}

/** When an attack happened, as precisely as is known and no more. */
export function formatIncidentDate(
  lang: Lang,
  { date, date_precision }: Pick<Incident, "date" | "date_precision">,
  width: MonthWidth = "long",
): string {
  switch (date_precision) {
    case "day":
      return formatDate(lang, date, width);
    case "night":
      return formatNight(lang, date, width);
    case "month":
      return formatDate(lang, date.slice(0, "YYYY-MM".length), width);
  }
}

/** "March to May 2021", "November 2017 to April 2025"; one date where both are the same. */
export function formatPeriod(lang: Lang, from: string, to: string, width: MonthWidth = "long"): string {
  const first = parseIsoDate(from);
  const last = parseIsoDate(to);
  if (from === to) return formatDate(lang, from, width);
  if (!first || !last) return isolateIn(lang, writeRange(lang, from, to));
  const start = writeDate(lang, withoutShared(first, last), width);
  return isolateIn(lang, writeRange(lang, start, writeDate(lang, last, width)));
}

function writeDate(lang: Lang, { year, month, day }: Partial<IsoDate>, width: MonthWidth): string {
  const { dayOfMonth, ofYear } = PATTERNS[lang];
  const digits = (number: number) => localDigits(lang, String(number));
  const name = month === undefined ? "" : monthName(lang, month, width);
  const start = day === undefined ? name : name ? dayOfMonth(digits(day), name) : digits(day);
  if (year === undefined) return start;
  return start ? ofYear(start, digits(year)) : digits(year);
}

/** The first date without what the last one says again: "3" in "3 to 5 May 2021". */
function withoutShared(first: IsoDate, last: IsoDate): Partial<IsoDate> {
  const { year, month, day } = first;
  const isAsPrecise = (day === undefined) === (last.day === undefined);
  if (year !== last.year || month === undefined || last.month === undefined || !isAsPrecise) return first;
  if (day === undefined) return { month };
  return month === last.month ? { day } : { month, day };
}

import { type Month, monthNumber } from "../../model/period.ts";

const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of the first day of a month. */
export function firstDayOf(month: Month): number {
  const number = monthNumber(month);
  return Date.UTC(Math.floor(number / 12), number % 12) / DAY_MS;
}

/**
 * The month, as `monthNumber` of the model counts them, of a day since 1 January 1970. Source: H. Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms" (2013), civil_from_days: years begin in March, so that the
 * leap day ends them.
 */
export function monthNumberOfDay(day: number): number {
  const sinceMarch0 = day + 719_468;
  const era = Math.floor(sinceMarch0 / 146_097);
  const ofEra = sinceMarch0 - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const sinceMarch = Math.floor((5 * ofYear + 2) / 153);
  return (yearOfEra + era * 400) * 12 + sinceMarch + 2;
}

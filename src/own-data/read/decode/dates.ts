import type { DateGrain } from "../../model/event-columns.ts";
import type { DateOrder } from "../../model/finding.ts";
import { plainText, plainWord } from "./digits.ts";

/** The first day that a date may mean, as days since 1 January 1970, and how finely it is known. */
export interface ReadDate {
  readonly day: number;
  readonly grain: DateGrain;
}

const DAY_MS = 86_400_000;
const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** Names of months, in order; of each, all that mean it. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ["january", "jan", "janvier", "janv", "كانون الثاني", "يناير", "جانفي"],
  ["february", "feb", "février", "fevrier", "févr", "fév", "شباط", "فبراير", "فيفري"],
  ["march", "mar", "mars", "آذار", "مارس"],
  ["april", "apr", "avril", "avr", "نيسان", "أبريل", "إبريل", "أفريل"],
  ["may", "mai", "أيار", "مايو", "ماي"],
  ["june", "jun", "juin", "حزيران", "يونيو", "يونيه", "جوان"],
  ["july", "jul", "juillet", "juil", "تموز", "يوليو", "يوليه", "جويلية"],
  ["august", "aug", "août", "aout", "آب", "أغسطس", "أوت"],
  ["september", "sep", "sept", "septembre", "أيلول", "سبتمبر"],
  ["october", "oct", "octobre", "تشرين الأول", "أكتوبر"],
  ["november", "nov", "novembre", "تشرين الثاني", "نوفمبر"],
  ["december", "dec", "décembre", "decembre", "déc", "كانون الأول", "ديسمبر"],
];

const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, month) => names.map((name) => [plainWord(name), month + 1] as const)),
);

const ISO = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?:$|[T ])/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
const YEAR = /^(\d{4})$/;
const NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:$|[T ,])/;
const MONTH_AND_YEAR = /^(\d{1,2})[-/.](\d{4})$/;
const DAY_FIRST = /^(\d{1,2})(?:er|st|nd|rd|th)?[-\s/.]+(\D+?)[-\s/.,،]+(\d{4}|\d{2})(?:$|[T ,])/;
const MONTH_FIRST = /^(\D+?)[-\s/.]+(\d{1,2})(?:st|nd|rd|th)?[\s,،]+(\d{4})(?:$|[T ,])/;
const MONTH_ALONE = /^(\D+?)[-\s/.,]+(\d{4})$/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\s+/i;

/** A date as people and programs write it, in figures or with names of months; `null` for what is none. */
export function readDate(text: string, order: DateOrder): ReadDate | null {
  const plain = plainText(text).replace(WEEKDAY, "");
  const iso = ISO.exec(plain) ?? COMPACT.exec(plain.split(" ")[0] ?? "");
  if (iso) {
    const [, year, second, third, fourth] = iso;
    // ISO has a separator as its second part, the compact form has none.
    return /\d/.test(second ?? "") ? dateOf(year, second, third) : dateOf(year, third, fourth);
  }
  if (YEAR.test(plain)) return dateOf(plain);
  const numbers = NUMBERS.exec(plain);
  if (numbers) {
    const [, first, second, year] = numbers;
    if (order === "ymd") return year?.length === 2 ? dateOf(first, second, year) : null;
    return order === "mdy" ? dateOf(year, first, second) : dateOf(year, second, first);
  }
  const monthAndYear = MONTH_AND_YEAR.exec(plain);
  if (monthAndYear) return dateOf(monthAndYear[2], monthAndYear[1]);
  return withName(plain);
}

function withName(plain: string): ReadDate | null {
  const [, day, month, year] = DAY_FIRST.exec(plain) ?? [];
  if (day !== undefined) return dateOf(year, monthNumber(month), day);
  const [, leading, dayAfter, lastYear] = MONTH_FIRST.exec(plain) ?? [];
  if (leading !== undefined) return dateOf(lastYear, monthNumber(leading), dayAfter);
  const [, alone, ofYear] = MONTH_ALONE.exec(plain) ?? [];
  return alone === undefined ? null : dateOf(ofYear, monthNumber(alone));
}

/** Both names of a month may be given, as in `أيار / مايو`. */
function monthNumber(name = ""): string {
  for (const part of [name, ...name.split("/")]) {
    const month = MONTHS.get(plainWord(part).replace(/\.$/, ""));
    if (month) return String(month);
  }
  return "";
}

function dateOf(yearText = "", monthText?: string, dayText?: string): ReadDate | null {
  const year = yearText.length === 2 ? century(Number(yearText)) : Number(yearText);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  if (monthText === undefined) return { day: dayNumber(year, 1, 1), grain: "year" };
  const month = Number(monthText);
  if (!(month >= 1 && month <= 12)) return null;
  if (dayText === undefined) return { day: dayNumber(year, month, 1), grain: "month" };
  const day = Number(dayText);
  const isInMonth = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isInMonth ? { day: dayNumber(year, month, day), grain: "day" } : null;
}

/** Events of two figures' years lie between 1970 and 2069. */
const century = (year: number): number => (year < 70 ? 2000 : 1900) + year;

const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY_MS;

/** The same date, no finer than a grain: the first day of its month or year. */
export function coarsened({ day, grain }: ReadDate, to: DateGrain): ReadDate {
  if (to === "day" || grain === "year" || (grain === "month" && to === "month")) return { day, grain };
  const date = new Date(day * DAY_MS);
  return { day: dayNumber(date.getUTCFullYear(), to === "month" ? date.getUTCMonth() + 1 : 1, 1), grain: to };
}

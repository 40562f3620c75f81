import type { Lang } from "../model/localized.ts";

const ENGLISH = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The names used in Iraq, not those of Egypt (يناير) or of Algeria (جانفي). */
const ARABIC = [
  "كانون الثاني",
  "شباط",
  "آذار",
  "نيسان",
  "أيار",
  "حزيران",
  "تموز",
  "آب",
  "أيلول",
  "تشرين الأول",
  "تشرين الثاني",
  "كانون الأول",
];

const SORANI = [
  "کانوونی دووەم",
  "شوبات",
  "ئازار",
  "نیسان",
  "ئایار",
  "حوزەیران",
  "تەمووز",
  "ئاب",
  "ئەیلوول",
  "تشرینی یەکەم",
  "تشرینی دووەم",
  "کانوونی یەکەم",
];

export type MonthWidth = "long" | "short";

/** January first. Only English has short names in common use; the others repeat their long ones. */
export const MONTHS: Readonly<Record<MonthWidth, Readonly<Record<Lang, readonly string[]>>>> = {
  long: { en: ENGLISH, ar: ARABIC, ckb: SORANI },
  short: { en: ENGLISH.map((name) => name.slice(0, 3)), ar: ARABIC, ckb: SORANI },
};

/** The name of a month, 1 to 12. */
export const monthName = (lang: Lang, month: number, width: MonthWidth = "long"): string =>
  MONTHS[width][lang][month - 1] ?? "";

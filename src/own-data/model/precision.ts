import { CODED_SOURCES, type CodeReason, PLACE_CODES, type PlaceCode } from "../../model/place-codes.ts";
import type { DateGrain } from "./event-columns.ts";

/** Whose codes say how precisely a place or a date is known. */
export const PRECISION_SCHEMES = [...CODED_SOURCES, "words"] as const;
export type PrecisionScheme = (typeof PRECISION_SCHEMES)[number];

/** Why a code becomes the radius that it does; "as-ours" is our own radius for a place of this kind. */
export type PlaceReason = CodeReason | "as-ours";

export interface PlacePrecision extends Omit<PlaceCode, "scheme" | "reason"> {
  readonly scheme: PrecisionScheme;
  readonly reason: PlaceReason;
}

/**
 * Codes of a place's precision and what they become: those of public data sets, and the words of this map's
 * own table. Radii are those of our own attacks: town 3, village 8, subdistrict 12, district 25 km.
 */
export const PLACE_PRECISIONS: readonly PlacePrecision[] = [
  ...PLACE_CODES,
  ...words(["exact", "precise", "town", "city", "دقيق", "مدينة", "exacte", "précis", "ville"], 3, "as-ours"),
  ...words(["village", "قرية"], 8, "as-ours"),
  ...words(["subdistrict", "sub-district", "ناحية", "approximate", "تقريبي", "approximatif"], 12, "as-ours"),
  ...words(["district", "قضاء"], 25, "district"),
  ...words(
    ["governorate", "province", "country", "محافظة", "دولة", "gouvernorat", "pays"],
    null,
    "coarser-than-district",
  ),
];

function words(codes: readonly string[], km: number | null, reason: PlaceReason): PlacePrecision[] {
  return codes.map((code) => ({ scheme: "words", code, km, reason }));
}

export type DateReason =
  | "the-day"
  /** Some days or a week: a day would be false, and the week may lie in two months; it is put into the month of its first day. */
  | "within-a-week"
  /** A month, or some weeks that are put into the month of the first day. */
  | "within-a-month"
  | "within-a-year";

export interface DatePrecisionCode {
  readonly scheme: PrecisionScheme;
  readonly code: string;
  readonly grain: DateGrain;
  readonly reason: DateReason;
}

/** ACLED: `time_precision`; UCDP: `date_prec`. */
export const DATE_PRECISION_CODES: readonly DatePrecisionCode[] = [
  { scheme: "acled", code: "1", grain: "day", reason: "the-day" },
  { scheme: "acled", code: "2", grain: "month", reason: "within-a-week" },
  { scheme: "acled", code: "3", grain: "month", reason: "within-a-month" },
  { scheme: "ucdp", code: "1", grain: "day", reason: "the-day" },
  { scheme: "ucdp", code: "2", grain: "month", reason: "within-a-week" },
  { scheme: "ucdp", code: "3", grain: "month", reason: "within-a-week" },
  { scheme: "ucdp", code: "4", grain: "month", reason: "within-a-month" },
  { scheme: "ucdp", code: "5", grain: "year", reason: "within-a-year" },
];

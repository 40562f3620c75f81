import type { DateGrain } from "./event-columns.ts";

/** Whose codes say how precisely a place or a date is known. */
export const PRECISION_SCHEMES = ["acled", "ucdp", "words"] as const;
export type PrecisionScheme = (typeof PRECISION_SCHEMES)[number];

/** Why a code becomes the radius that it does; the method page has the sentence. */
export type PlaceReason =
  /** A named town or village: the radius of our own villages, the wider of the two. */
  | "named-place"
  /** Our own radius for a place of this kind. */
  | "as-ours"
  /** Within about 25 km of a named place, by the code's own definition. */
  | "within-25-km"
  /** Part of a region, with a nearby town standing for it: as a district. */
  | "part-of-region"
  /** A district, with its middle standing for it. */
  | "district"
  /** A line or an area without a border, of no told size. */
  | "line-or-area"
  /** Coarser than a district: a point would be false. */
  | "coarser-than-district";

export interface PlacePrecision {
  readonly scheme: PrecisionScheme;
  readonly code: string;
  /** Radius of the disc in which the event lies, or `null`: it is counted, but not placed. */
  readonly km: number | null;
  readonly reason: PlaceReason;
}

/**
 * Codes of a place's precision and what they become. ACLED: `geo_precision`; UCDP: `where_prec`; the words
 * are those of this map's own table. Radii are those of our own attacks: town 3, village 8, subdistrict 12,
 * district 25 km.
 */
export const PLACE_PRECISIONS: readonly PlacePrecision[] = [
  { scheme: "acled", code: "1", km: 8, reason: "named-place" },
  { scheme: "acled", code: "2", km: 25, reason: "part-of-region" },
  { scheme: "acled", code: "3", km: null, reason: "coarser-than-district" },
  { scheme: "ucdp", code: "1", km: 8, reason: "named-place" },
  { scheme: "ucdp", code: "2", km: 25, reason: "within-25-km" },
  { scheme: "ucdp", code: "3", km: 25, reason: "district" },
  { scheme: "ucdp", code: "4", km: null, reason: "coarser-than-district" },
  { scheme: "ucdp", code: "5", km: null, reason: "line-or-area" },
  { scheme: "ucdp", code: "6", km: null, reason: "coarser-than-district" },
  { scheme: "ucdp", code: "7", km: null, reason: "coarser-than-district" },
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

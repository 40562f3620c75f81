/** Public data sets whose codes say how precisely a place is known. */
export const CODED_SOURCES = ["acled", "ucdp"] as const;
export type CodedSource = (typeof CODED_SOURCES)[number];

/** The column of each that holds the code. */
export const CODE_COLUMNS: Readonly<Record<CodedSource, string>> = {
  acled: "geo_precision",
  ucdp: "where_prec",
};

/** Why a code becomes the radius that it does; the method page has the sentence. */
export const CODE_REASONS = [
  /** A named town or village: the radius of our own villages, the wider of the two. */
  "named-place",
  /** Within about 25 km of a named place, by the code's own definition. */
  "within-25-km",
  /** Part of a region, with a nearby town standing for it: as a district. */
  "part-of-region",
  /** A district, with its middle standing for it. */
  "district",
  /** A line or an area without a border, of no told size. */
  "line-or-area",
  /** Coarser than a district: a point would be false. */
  "coarser-than-district",
] as const;
export type CodeReason = (typeof CODE_REASONS)[number];

export interface PlaceCode {
  readonly scheme: CodedSource;
  readonly code: string;
  /** Radius of the disc in which the event lies, or `null`: it is counted, but not placed. */
  readonly km: number | null;
  readonly reason: CodeReason;
}

/** Codes of a place's precision and what they become: the radii are those of our own attacks. */
export const PLACE_CODES: readonly PlaceCode[] = [
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
];

import type { PrecisionScheme } from "./precision.ts";

/** Number of a column, from 0 on. */
export type Column = number;

/** Which columns of a file say what. Only the place is needed. */
export interface Mapping {
  readonly place: Coordinates | null;
  readonly date: Column | null;
  /** Codes that say how finely the date is known, by the rules of a known source. */
  readonly datePrecision: { readonly column: Column; readonly scheme: PrecisionScheme } | null;
  readonly killed: Killed | null;
  /** The name of the place. */
  readonly placeName: Column | null;
  readonly uncertainty: Uncertainty;
  readonly category: Column | null;
}

export type Coordinates =
  | { readonly kind: "two"; readonly latitude: Column; readonly longitude: Column }
  /** Both in one cell, as in `35.46, 44.39`; latitude first unless said otherwise. */
  | { readonly kind: "one"; readonly column: Column; readonly longitudeFirst: boolean };

export type Killed =
  | {
      readonly kind: "one";
      readonly column: Column;
      /** Where a source writes 0 both for none and for not known. */
      readonly zeroIsUnknown: boolean;
    }
  | { readonly kind: "range"; readonly min: Column; readonly max: Column };

export type Uncertainty =
  /** The same for every row, in kilometres, as the reader assumes. */
  | { readonly kind: "assumed"; readonly km: number }
  /** Kilometres, row by row. */
  | { readonly kind: "km"; readonly column: Column }
  /** A code or a word, row by row. */
  | { readonly kind: "code"; readonly column: Column; readonly scheme: PrecisionScheme };

/** Where a file says nothing about it, a point is taken for a village: the coarser kind of named place. */
export const ASSUMED_KM = 8;

export const NO_MAPPING: Mapping = Object.freeze({
  place: null,
  date: null,
  datePrecision: null,
  killed: null,
  placeName: null,
  uncertainty: Object.freeze({ kind: "assumed", km: ASSUMED_KM }),
  category: null,
});

/** The same mapping with latitude and longitude exchanged. */
export function swapCoordinates(mapping: Mapping): Mapping {
  const { place } = mapping;
  if (!place) return mapping;
  return {
    ...mapping,
    place:
      place.kind === "two"
        ? { kind: "two", latitude: place.longitude, longitude: place.latitude }
        : { ...place, longitudeFirst: !place.longitudeFirst },
  };
}

/** A guess at the column for one role, and how well it fits, from 0 to 1. */
export interface Guess {
  readonly role: "latitude" | "longitude" | "date" | "killed" | "place" | "precision" | "category";
  readonly column: Column;
  readonly score: number;
}

/**
 * The same for every file with the same columns, so that what a reader once said of them can be remembered.
 * It is a number in base 36 of 53 bits, in the manner of FNV-1a, and tells nothing of the names.
 */
export function headerSignature(columns: readonly string[]): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (const unit of columns.map((name) => name.trim().toLowerCase()).join("\u001f")) {
    const code = unit.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return ((high >>> 11) * 2 ** 32 + (low >>> 0)).toString(36);
}

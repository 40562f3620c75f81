import type { ExpectedCount } from "./figures.ts";

/** The ways in which the band could have been drawn around its middle line, for comparison. */
export const BAND_VARIANT_IDS = ["narrower", "wider", "width-10", "width-20", "width-40"] as const;
export type BandVariantId = (typeof BAND_VARIANT_IDS)[number];

/** A band drawn otherwise, and the attacks counted in it by the same rules. */
export interface BandVariant {
  readonly id: BandVariantId;
  /** Every point of the two edges at so many times its distance from the middle line; else none. */
  readonly times: number | null;
  /** All that lies within half of this width of the middle line; else none. */
  readonly width_km: number | null;
  readonly area_km2: number;
  readonly attacks: ExpectedCount;
}

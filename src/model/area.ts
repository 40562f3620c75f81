import type { Figures } from "./figures.ts";
import type { Localized } from "./localized.ts";

/** Width measured across the band every kilometre of its middle line, in kilometres. */
export interface MeasuredWidth {
  readonly least: number;
  readonly median: number;
  readonly greatest: number;
}

/** Ground of a governorate that is not one of the four, counted to the region it joins. */
export interface FoldedGround {
  readonly governorate: Localized;
  readonly area_km2: number;
  /** Share of the region's area, 0 to 1. */
  readonly share: number;
  readonly why: "only-neighbour" | "halfway" | "run-with";
}

/** What is known of the ground of one region, or of the whole band. */
export interface AreaProperties {
  readonly name: Localized;
  readonly area_km2: number;
  /** Length of the middle line inside the area. */
  readonly length_km: number;
  readonly width_km: MeasuredWidth;
  readonly folded: readonly FoldedGround[];
  readonly figures: Figures;
}

import type { Position } from "geojson";
import type { Localized } from "./localized.ts";
import type { RegionId } from "./region.ts";
import type { Source } from "./source.ts";

export const SIDES = ["federal", "peshmerga"] as const;
/** The line that bounds the band on the south-west (federal) or on the north-east (Peshmerga). */
export type Side = (typeof SIDES)[number];

/** `documented`: a source names the place as held by that side. `inferred`: interpolated, no source. */
export type Basis = "documented" | "inferred";

/** A place by which an edge of the band was drawn. */
export interface EdgePoint {
  readonly id: string;
  readonly side: Side;
  readonly position: Position;
  readonly basis: Basis;
  readonly place: Localized;
  readonly note: Localized;
  readonly source?: Source;
}

/** A stretch of an edge; documented only where the places at both of its ends are. */
export interface EdgeStretch {
  readonly id: string;
  readonly side: Side;
  readonly basis: Basis;
  readonly coordinates: readonly Position[];
}

/** The line that is everywhere as far from the one edge as from the other. */
export interface MiddleLine {
  readonly coordinates: readonly Position[];
  /** Width of the band at each of its points, in kilometres. */
  readonly width_km: readonly number[];
  /** The region in which each of its points lies; none where the border was drawn more coarsely. */
  readonly region: readonly (RegionId | null)[];
}

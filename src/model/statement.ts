import type { Localized } from "./localized.ts";
import type { AreaId } from "./region.ts";
import type { Source } from "./source.ts";

/** What an official or a reporter said of the length, the width or the course of the gap. */
export interface Statement {
  readonly id: string;
  readonly area: AreaId;
  /** `extent`: how long or wide the gap is. `line`: who held which place. `context`: of other ground, or unclear. */
  readonly about: "extent" | "line" | "context";
  readonly from: Localized;
  readonly to: Localized;
  readonly length_km: number | null;
  readonly width_km: { readonly min: number | null; readonly max: number } | null;
  readonly said_by: Localized;
  readonly note: Localized;
  readonly source: Source;
}

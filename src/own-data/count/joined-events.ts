import type { RegionId } from "../../model/region.ts";
import type { EventColumns, JoinColumns } from "../model/event-columns.ts";

/** A file of the reader's with what the join found out, and the regions in the order of its columns. */
export interface JoinedEvents {
  readonly events: EventColumns;
  readonly join: JoinColumns;
  readonly regions: readonly RegionId[];
}

/** Rows that are counted: 1 for each that is, or all of them. */
export type Mask = Uint8Array | null;

import type { RegionId } from "../../src/model/region.ts";
import type { JoinedEvents } from "../../src/own-data/count/joined-events.ts";
import { createJoiner } from "../../src/own-data/join/joiner.ts";
import { publishedCentres, publishedRegions } from "../support/published.ts";
import { columnsOf, type EventRow } from "./event-rows.ts";

/** The centres to which attacks are measured, in the order of the file. */
export const fieldCentres = publishedCentres.filter(({ role }) => role === "field");

const joiner = createJoiner({ regions: publishedRegions, centres: fieldCentres });

export function joinedRows(rows: readonly EventRow[]): JoinedEvents {
  const events = columnsOf(rows);
  return { events, join: joiner.join(events), regions: publishedRegions.map(({ id }) => id as RegionId) };
}

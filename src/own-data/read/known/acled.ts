import type { Mapping } from "../../model/mapping.ts";
import { finder } from "./column-finder.ts";

/** Columns of every ACLED file since 2017; those that come and go are not asked for. */
const ALWAYS = [
  "event_id_cnty",
  "event_date",
  "time_precision",
  "event_type",
  "actor1",
  "inter1",
  "interaction",
  "location",
  "latitude",
  "longitude",
  "geo_precision",
  "fatalities",
];

/** The mapping of an ACLED file, or `null` for others. */
export function acledMapping(columns: readonly string[]): Mapping | null {
  const find = finder(columns, ALWAYS);
  if (!find) return null;
  return {
    place: { kind: "two", latitude: find("latitude"), longitude: find("longitude") },
    date: find("event_date"),
    datePrecision: { column: find("time_precision"), scheme: "acled" },
    // ACLED's codebook: 0 where none died and where no report says how many.
    killed: { kind: "one", column: find("fatalities"), zeroIsUnknown: true },
    placeName: find("location"),
    uncertainty: { kind: "code", column: find("geo_precision"), scheme: "acled" },
    category: find("event_type"),
  };
}

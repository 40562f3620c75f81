import type { Position } from "geojson";
import { REGIONS_ALONG_BAND, type RegionId } from "../../src/model/region.ts";
import { oneOf, readTable } from "./read-table.ts";

/** Ground that the maps draw in one governorate and that has been run with one of the four regions. */
export interface RunWith {
  readonly governorate: string;
  /** Says which of the governorate's pieces of the band is meant. */
  readonly position: Position;
  readonly region: RegionId;
}

/** `administration.csv`. */
export function readAdministration(): RunWith[] {
  return readTable("administration.csv").map((row) => ({
    governorate: row.text("governorate"),
    position: [row.decimal("lon"), row.decimal("lat")],
    region: oneOf(row, "run_with", REGIONS_ALONG_BAND),
  }));
}

import type { Mapping } from "../../model/mapping.ts";
import { finder } from "./column-finder.ts";

/** Columns of every GED file; the number of deaths is told below. */
const ALWAYS = [
  "id",
  "type_of_violence",
  "where_prec",
  "where_coordinates",
  "latitude",
  "longitude",
  "date_prec",
  "date_start",
  "date_end",
  "deaths_civilians",
];

/** Names of the lowest and highest figure, in newer files and in those up to version 17. */
const RANGES = [
  ["low", "high"],
  ["low_est", "high_est"],
] as const;

/** The mapping of a UCDP GED or Candidate file, or `null` for others. */
export function ucdpMapping(columns: readonly string[]): Mapping | null {
  for (const [min, max] of RANGES) {
    const find = finder(columns, [...ALWAYS, min, max]);
    if (!find) continue;
    return {
      place: { kind: "two", latitude: find("latitude"), longitude: find("longitude") },
      date: find("date_start"),
      datePrecision: { column: find("date_prec"), scheme: "ucdp" },
      killed: { kind: "range", min: find(min), max: find(max) },
      placeName: find("where_coordinates"),
      uncertainty: { kind: "code", column: find("where_prec"), scheme: "ucdp" },
      category: find("type_of_violence"),
    };
  }
  return null;
}

/** The columns of GED since 21.1, in order; some Candidate files come without a row that names them. */
export const UCDP_COLUMNS: readonly string[] = (
  "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name " +
  "dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b " +
  "number_of_sources source_article source_office source_date source_headline source_original where_prec " +
  "where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id " +
  "region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best " +
  "high low gwnoa gwnob"
).split(" ");

/** Whether a first row is one of values in the columns of GED. */
export function isUcdpRow(cells: readonly string[]): boolean {
  if (cells.length !== UCDP_COLUMNS.length) return false;
  const value = (name: string): string => cells[UCDP_COLUMNS.indexOf(name)]?.trim() ?? "";
  return (
    /^\d+$/.test(value("id")) &&
    /^(19|20)\d\d$/.test(value("year")) &&
    /^[123]$/.test(value("type_of_violence")) &&
    /^[1-7]$/.test(value("where_prec")) &&
    /^[1-5]$/.test(value("date_prec"))
  );
}

import { ACLED_COLUMNS } from "../acled-like.ts";

export const ACLED_NEW = ACLED_COLUMNS;

/** Until 2022. */
export const ACLED_OLD = (
  "data_id iso event_id_cnty event_id_no_cnty event_date year time_precision event_type sub_event_type actor1 " +
  "assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction region country admin1 admin2 admin3 location " +
  "latitude longitude geo_precision source source_scale notes fatalities timestamp iso3"
).split(" ");

/** GED since 18.1. */
export const GED_49 = (
  "id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name " +
  "dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b " +
  "number_of_sources source_article source_office source_date source_headline source_original where_prec " +
  "where_coordinates where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id " +
  "region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best " +
  "high low gwnoa gwnob"
).split(" ");

/** GED 17. */
export const GED_42 = (
  "id year active_year type_of_violence conflict_new_id conflict_name dyad_new_id dyad_name side_a_new_id gwnoa " +
  "side_a side_b_new_id gwnob side_b number_of_sources source_article source_office source_date source_headline " +
  "source_original where_prec where_coordinates adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country " +
  "country_id region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians " +
  "deaths_unknown low best high"
).split(" ");

/** GED up to 5. */
export const GED_38 = (
  "id relid year active_year type_of_violence conflict_dset_id conflict_name dyad_dset_id dyad_name " +
  "side_a_dset_id side_a side_b_dset_id side_b source_article where_prec where_coordinates adm_1 adm_2 latitude " +
  "longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end " +
  "deaths_a deaths_b deaths_civilians deaths_unknown best_est low_est high_est gwnoa gwnob"
).split(" ");

/** Rows under columns: what is not told is empty. Quoted where it must be. */
export function tableOf(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string[][] {
  const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => columns.map((column) => quoted(row[column.toLowerCase()] ?? "")));
}

export const ACLED_ROW = {
  event_id_cnty: "IRQ1",
  event_date: "03 May 2021",
  year: "2021",
  time_precision: "1",
  event_type: "Battles",
  actor1: "Some men, armed",
  inter1: "3",
  inter2: "1",
  interaction: "13",
  location: "Daquq",
  latitude: "35.1400",
  longitude: "44.4500",
  geo_precision: "1",
  notes: 'They said: "no"',
  fatalities: "4",
};

export const GED_ROW = {
  id: "244657",
  year: "2019",
  active_year: "True",
  type_of_violence: "1",
  where_prec: "1",
  where_coordinates: "Hawija town",
  latitude: "35.325",
  longitude: "43.77",
  geom_wkt: "POINT (43.77 35.325)",
  country: "Iraq",
  country_id: "645",
  event_clarity: "1",
  date_prec: "1",
  date_start: "2019-03-02 00:00:00.000",
  date_end: "2019-03-02 00:00:00.000",
  deaths_civilians: "0",
  best: "2",
  best_est: "2",
  low: "1",
  low_est: "1",
  high: "5",
  high_est: "5",
};

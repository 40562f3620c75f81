import {
  ATTACK_TYPES,
  ATTRIBUTIONS,
  CONFIDENCES,
  type CountRange,
  DATE_PRECISIONS,
  type Incident,
  type IncidentReport,
  LOCATION_PRECISIONS,
  TARGETS,
} from "../../src/model/incident.ts";
import { LANGS, type Lang } from "../../src/model/localized.ts";
import type { Source } from "../../src/model/source.ts";
import { ownDigits } from "./own-digits.ts";
import type { Terms } from "./read-places.ts";
import { oneOf, type Row, readPosition, readTable } from "./read-table.ts";

/** What the sources say of an incident, before it is laid against the band. */
export type SourcedIncident = Omit<
  Incident,
  "membership" | "mapped_region" | "band_distance_km" | "nearest_centre" | "nearest_centre_km"
>;

export interface IncidentTables {
  readonly incidents: readonly SourcedIncident[];
  /** By incident id, in every language. */
  readonly reports: Readonly<Record<Lang, Readonly<Record<string, IncidentReport>>>>;
}

/** `incidents.csv` with the texts of `incidents-<lang>.csv`, oldest first. */
export function readIncidents(term: Terms): IncidentTables {
  const rows = readTable("incidents.csv");
  const texts = {
    en: textsById("incidents-en.csv"),
    ar: textsById("incidents-ar.csv"),
    ckb: textsById("incidents-ckb.csv"),
  };
  const textOf = (lang: Lang, row: Row, column: string): string => {
    const text = texts[lang].get(row.text("id"));
    if (!text) throw new Error(`incidents-${lang}.csv: no row for ${row.text("id")}`);
    return ownDigits(lang, text.text(column));
  };
  const reportsIn = (lang: Lang) =>
    Object.fromEntries(
      rows.map((row): [string, IncidentReport] => [
        asIncidentId(row),
        {
          summary: textOf(lang, row, "summary"),
          district: term("district", row.text("district"))[lang],
          governorate: term("governorate", row.text("governorate"))[lang],
          geo_basis: textOf(lang, row, "geo_basis"),
          ...(textOf(lang, row, "notes") === "" ? {} : { notes: textOf(lang, row, "notes") }),
          sources: sourcesOf(row),
        },
      ]),
    );
  return {
    incidents: rows
      .map((row) => asIncident(row, (lang) => textOf(lang, row, "place")))
      .sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1)),
    reports: { en: reportsIn("en"), ar: reportsIn("ar"), ckb: reportsIn("ckb") },
  };
}

const textsById = (table: string): Map<string, Row> =>
  new Map(readTable(table).map((row) => [row.text("id"), row]));

export function sourcesOf(row: Row): Source[] {
  return ["source1_", "source2_"].flatMap((prefix) => row.source(prefix) ?? []);
}

function asIncident(row: Row, placeIn: (lang: Lang) => string): SourcedIncident {
  const date_precision = oneOf(row, "date_precision", DATE_PRECISIONS);
  const [en, ar, ckb] = LANGS.map(placeIn) as [string, string, string];
  return {
    id: asIncidentId(row),
    position: readPosition(row),
    date: withoutPlaceholderDay(row, row.text("date")),
    date_precision,
    place: { en, ar, ckb },
    governorate: row.text("governorate"),
    district: row.text("district"),
    location_precision: oneOf(row, "location_precision", LOCATION_PRECISIONS),
    uncertainty_km: row.decimal("uncertainty_km"),
    target: oneOf(row, "target", TARGETS),
    attack_type: oneOf(row, "attack_type", ATTACK_TYPES),
    killed: rangeOf(row, "killed"),
    injured: rangeOf(row, "injured"),
    civilians_killed: row.count("civilians_killed"),
    attackers_killed: row.count("attackers_killed"),
    attribution: oneOf(row, "attribution", ATTRIBUTIONS),
    confidence: oneOf(row, "confidence", CONFIDENCES),
  };
}

/** `2021-05-04-zenana`, or `2021-05-zenana` where only the month is known. */
function asIncidentId(row: Row): string {
  const [, date = "", place = ""] = /^(\d{4}-\d\d-\d\d)(-.+)$/.exec(row.text("id")) ?? [];
  if (date !== row.text("date")) {
    throw new Error(`${row.table}, line ${row.number}: id "${row.text("id")}" does not begin with its date`);
  }
  return withoutPlaceholderDay(row, date) + place;
}

/** The day of a row known only to its month is a placeholder: it goes no further than here. */
const withoutPlaceholderDay = (row: Row, date: string): string =>
  row.text("date_precision") === "month" ? date.slice(0, 7) : date;

function rangeOf(row: Row, what: "killed" | "injured"): CountRange | null {
  const min = row.count(`${what}_min`);
  const max = row.count(`${what}_max`);
  if ((min === null) !== (max === null)) {
    throw new Error(`${row.table}, line ${row.number}: ${what} has only one end of its range`);
  }
  return min === null || max === null ? null : { min, max };
}

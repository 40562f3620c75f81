import type { Incident, IncidentReport } from "./incident.ts";
import { LANGS, type Lang } from "./localized.ts";
import { REGION_IDS } from "./region.ts";

/** A cell of a table; `null` where nothing is known. */
export type Cell = string | number | null;
/** Cells by column, in the order of the columns. */
export type Row = Readonly<Record<string, Cell>>;

/**
 * Everything on an attack flat, the texts in all languages: a row of `incidents.csv`. A report that could not
 * be had leaves its cells empty.
 */
export function incidentRow(
  incident: Incident,
  reportIn: (lang: Lang) => IncidentReport | undefined,
): Row & { readonly id: string } {
  const [first, second] = LANGS.map(reportIn).find((report) => report)?.sources ?? [];
  const { killed, injured, membership, position, place } = incident;
  return {
    id: incident.id,
    date: incident.date,
    date_precision: incident.date_precision,
    ...byLang("place", (lang) => place[lang]),
    governorate: incident.governorate,
    district: incident.district,
    lat: position[1] ?? null,
    lon: position[0] ?? null,
    location_precision: incident.location_precision,
    uncertainty_km: incident.uncertainty_km,
    target: incident.target,
    attack_type: incident.attack_type,
    killed_min: killed?.min ?? null,
    killed_max: killed?.max ?? null,
    injured_min: injured?.min ?? null,
    injured_max: injured?.max ?? null,
    civilians_killed: incident.civilians_killed,
    attackers_killed: incident.attackers_killed,
    attribution: incident.attribution,
    confidence: incident.confidence,
    ...Object.fromEntries(REGION_IDS.map((id) => [`membership_${id}`, membership[id] ?? 0])),
    mapped_region: incident.mapped_region,
    band_distance_km: incident.band_distance_km,
    nearest_centre: incident.nearest_centre,
    nearest_centre_km: incident.nearest_centre_km,
    ...byLang("summary", (lang) => reportIn(lang)?.summary),
    ...byLang("geo_basis", (lang) => reportIn(lang)?.geo_basis),
    ...byLang("notes", (lang) => reportIn(lang)?.notes),
    source1_publisher: first?.publisher ?? null,
    source1_date: first?.date ?? null,
    source1_url: first?.url ?? null,
    source2_publisher: second?.publisher ?? null,
    source2_date: second?.date ?? null,
    source2_url: second?.url ?? null,
  };
}

function byLang(column: string, text: (lang: Lang) => string | undefined): Record<string, Cell> {
  return Object.fromEntries(LANGS.map((lang) => [`${column}_${lang}`, text(lang) ?? null]));
}

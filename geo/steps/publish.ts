import { csvFormat } from "d3-dsv";
import type { Feature, Geometry } from "geojson";
import { DATA_FORMAT, type Dataset } from "../../src/model/dataset.ts";
import { LANGS, type Lang } from "../../src/model/localized.ts";
import type { Kitchen } from "../kitchen.ts";
import { datapackage } from "./datapackage.ts";

/** The files of `public/data/`, by name. Same kitchen, same bytes. */
export function publish(kitchen: Kitchen): Map<string, string> {
  const { dataset, reports } = kitchen;
  const head = { format: DATA_FORMAT, version: dataset.version };
  const files = new Map<string, string>([
    ["regions.geojson", collection(head, dataset.regions.map(areaFeature))],
    ["band.geojson", collection(head, bandFeatures(dataset))],
    ["incidents.geojson", collection(head, dataset.incidents.map(pointFeature))],
    ["centres.geojson", collection(head, dataset.centres.map(pointFeature))],
    ["places.json", list(head, "places", dataset.places)],
    ["article.json", json({ ...head, ...kitchen.article })],
    ["timeline.json", list(head, "milestones", kitchen.milestones)],
    ["statements.json", list(head, "statements", kitchen.statements)],
    ["findings.json", list(head, "variants", kitchen.variants)],
    ["incidents.csv", incidentsCsv(kitchen)],
    ["basemap.json", json({ ...head, ...kitchen.basemap })],
  ]);
  files.set("map.json", together(head, files));
  for (const lang of LANGS)
    files.set(`reports-${lang}.json`, json({ ...head, lang, reports: reports[lang] }));
  files.set("datapackage.json", datapackage(kitchen, files));
  return files;
}

/** What the map loads first, by its key in map.json. */
const OF_THE_MAP = {
  regions: "regions.geojson",
  band: "band.geojson",
  incidents: "incidents.geojson",
  centres: "centres.geojson",
  places: "places.json",
} as const;

/**
 * The files that the map cannot start without in one: a single request, and of a type that every host
 * compresses, which .geojson is not. The others stay for whoever cites one of them.
 */
function together(head: object, files: ReadonlyMap<string, string>): string {
  const parts = Object.entries(OF_THE_MAP).map(([key, name]) => `"${key}":${files.get(name)?.trimEnd()}`);
  return `{${JSON.stringify(head).slice(1, -1)},\n${parts.join(",\n")}}\n`;
}

/** One feature a line, so that a change of one is a change of one line. */
function collection(head: object, features: readonly Feature[]): string {
  const lines = features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection",${JSON.stringify(head).slice(1, -1)},"features":[\n${lines.join(",\n")}\n]}\n`;
}

function list(head: object, name: string, rows: readonly object[]): string {
  const lines = rows.map((row) => JSON.stringify(row));
  return `{${JSON.stringify(head).slice(1, -1)},"${name}":[\n${lines.join(",\n")}\n]}\n`;
}

const json = (value: object): string => `${JSON.stringify(value)}\n`;

function feature(id: string, geometry: Geometry, properties: object): Feature {
  return { type: "Feature", id, geometry, properties: { ...properties } };
}

const areaFeature = ({
  id,
  geometry,
  ...properties
}: Dataset["regions"][number] | Dataset["band"]): Feature => feature(id, geometry, properties);

const pointFeature = ({
  id,
  position,
  ...properties
}: Dataset["incidents"][number] | Dataset["centres"][number]) =>
  feature(id, { type: "Point", coordinates: [...position] }, properties);

function bandFeatures({ band, edges, edgePoints, middle }: Dataset): Feature[] {
  return [
    areaFeature(band),
    ...edges.map(({ id, coordinates, ...properties }) =>
      feature(id, { type: "LineString", coordinates: [...coordinates] }, { kind: "edge", ...properties }),
    ),
    ...edgePoints.map(({ id, position, ...properties }) =>
      feature(id, { type: "Point", coordinates: [...position] }, { kind: "edge-point", ...properties }),
    ),
    feature(
      "middle-line",
      { type: "LineString", coordinates: [...middle.coordinates] },
      { kind: "middle-line", width_km: middle.width_km, region: middle.region },
    ),
  ];
}

/** Every column of an incident flat, with the texts of all languages, for spreadsheets. */
function incidentsCsv({ dataset, reports }: Kitchen): string {
  return `${csvFormat(
    dataset.incidents.map(({ id, position, place, killed, injured, membership, ...incident }) => {
      const report = (lang: Lang) => reports[lang][id];
      const [first, second] = report("en")?.sources ?? [];
      return {
        id,
        date: incident.date,
        date_precision: incident.date_precision,
        ...byLang("place", (lang) => place[lang]),
        governorate: incident.governorate,
        district: incident.district,
        lat: position[1],
        lon: position[0],
        location_precision: incident.location_precision,
        uncertainty_km: incident.uncertainty_km,
        target: incident.target,
        attack_type: incident.attack_type,
        killed_min: killed?.min ?? "",
        killed_max: killed?.max ?? "",
        injured_min: injured?.min ?? "",
        injured_max: injured?.max ?? "",
        civilians_killed: incident.civilians_killed ?? "",
        attackers_killed: incident.attackers_killed ?? "",
        attribution: incident.attribution,
        confidence: incident.confidence,
        membership_nineveh: membership.nineveh ?? 0,
        membership_salahuddin: membership.salahuddin ?? 0,
        membership_kirkuk: membership.kirkuk ?? 0,
        membership_diyala: membership.diyala ?? 0,
        mapped_region: incident.mapped_region ?? "",
        band_distance_km: incident.band_distance_km,
        nearest_centre: incident.nearest_centre,
        nearest_centre_km: incident.nearest_centre_km,
        ...byLang("summary", (lang) => report(lang)?.summary),
        ...byLang("geo_basis", (lang) => report(lang)?.geo_basis),
        ...byLang("notes", (lang) => report(lang)?.notes),
        source1_publisher: first?.publisher ?? "",
        source1_date: first?.date ?? "",
        source1_url: first?.url ?? "",
        source2_publisher: second?.publisher ?? "",
        source2_date: second?.date ?? "",
        source2_url: second?.url ?? "",
      };
    }),
  )}\n`;
}

function byLang(column: string, text: (lang: Lang) => string | undefined): Record<string, string> {
  return Object.fromEntries(LANGS.map((lang) => [`${column}_${lang}`, text(lang) ?? ""]));
}

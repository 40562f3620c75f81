import { csvFormat } from "d3-dsv";
import type { Feature, Geometry } from "geojson";
import { DATA_FORMAT, type Dataset } from "../../src/model/dataset.ts";
import { incidentRow } from "../../src/model/incident-row.ts";
import { LANGS } from "../../src/model/localized.ts";
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
    ["changelog.json", list(head, "editions", kitchen.editions)],
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

/** Every attack as a row, for spreadsheets. */
function incidentsCsv({ dataset, reports }: Kitchen): string {
  const rows = dataset.incidents.map((incident) =>
    incidentRow(incident, (lang) => reports[lang][incident.id]),
  );
  return `${csvFormat(rows)}\n`;
}

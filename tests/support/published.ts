import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { FeatureCollection, Point, Polygon } from "geojson";
import { createLoader } from "../../src/data/loader.ts";
import type { AreaProperties } from "../../src/model/area.ts";
import type { Centre } from "../../src/model/centre.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Incident } from "../../src/model/incident.ts";
import type { Place } from "../../src/model/place.ts";
import { type AreaId, REGION_IDS } from "../../src/model/region.ts";
import { frozen } from "./frozen.ts";

const DATA = fileURLToPath(new URL("../../public/data/", import.meta.url));

export const publishedNames = (): string[] => readdirSync(DATA).sort();

export const publishedText = (name: string): string => readFileSync(`${DATA}${name}`, "utf8");

const collection = <Geometry extends Point | Polygon, Properties>(name: string) =>
  (JSON.parse(publishedText(name)) as FeatureCollection<Geometry, Properties>).features;

export interface PublishedArea extends AreaProperties {
  readonly id: AreaId;
  readonly geometry: Polygon;
}

const areasOf = (name: string): PublishedArea[] =>
  collection<Polygon, AreaProperties>(name).map(({ id, geometry, properties }) => ({
    id: id as AreaId,
    geometry,
    ...properties,
  }));

/** The regions as readers get them. */
export const publishedRegions = frozen(
  areasOf("regions.geojson").filter(({ id }) => REGION_IDS.some((region) => region === id)),
);

/** The whole band, without its edges and places. */
export const publishedBand = frozen(areasOf("band.geojson").find(({ id }) => id === "band") as PublishedArea);

/** The attacks as readers get them, oldest first. */
export const publishedIncidents = frozen(
  collection<Point, Omit<Incident, "id" | "position">>("incidents.geojson").map(
    ({ id, geometry, properties }): Incident => ({
      id: String(id),
      position: geometry.coordinates,
      ...properties,
    }),
  ),
);

/** All that the map shows at first, read as the page reads it. */
export async function publishedDataset(): Promise<Dataset> {
  const read = async (url: string) => ({ ok: true, text: async () => publishedText(basename(url)) });
  return (await createLoader(read).loadDataset()).dataset;
}

/** The coordination centres, the main ones too. */
export const publishedCentres = frozen(
  collection<Point, Omit<Centre, "id" | "position">>("centres.geojson").map(
    ({ id, geometry, properties }): Centre => ({
      id: String(id),
      position: geometry.coordinates,
      ...properties,
    }),
  ),
);

/** The names on the map. */
export const publishedPlaces = frozen(
  (JSON.parse(publishedText("places.json")) as { places: Place[] }).places,
);

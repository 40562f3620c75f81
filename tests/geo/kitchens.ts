import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import type { Kitchen } from "../../geo/kitchen.ts";
import { readStampedRows } from "../../geo/steps/fingerprint-rows.ts";
import type { EdgePoint, EdgeStretch } from "../../src/model/band.ts";
import type { Centre } from "../../src/model/centre.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { frozen } from "../support/frozen.ts";
import { publishedBand, publishedIncidents, publishedRegions, publishedText } from "../support/published.ts";

const json = (name: string) => JSON.parse(publishedText(name));

const features = (name: string, kind?: string): Feature[] =>
  (json(name) as FeatureCollection).features.filter(
    ({ properties }) => kind === undefined || properties?.kind === kind,
  );

const points = (name: string, kind?: string): unknown =>
  features(name, kind).map(({ id, geometry, properties }) => {
    const { kind: _, ...facts } = properties ?? {};
    return { id, position: (geometry as Point).coordinates, ...facts };
  });

const lines = (name: string, kind: string): unknown[] =>
  features(name, kind).map(({ id, geometry, properties }) => ({
    id,
    coordinates: (geometry as LineString).coordinates,
    ...properties,
  }));

/** The real kitchen, as it was published; its own test says that it is what the sources become today. */
export const goodKitchen: Kitchen = frozen({
  dataset: {
    version: json("regions.geojson").version,
    regions: publishedRegions as Dataset["regions"],
    band: publishedBand as Dataset["band"],
    edges: lines("band.geojson", "edge") as EdgeStretch[],
    edgePoints: points("band.geojson", "edge-point") as EdgePoint[],
    middle: lines("band.geojson", "middle-line")[0] as Dataset["middle"],
    incidents: publishedIncidents,
    centres: points("centres.geojson") as Centre[],
    places: json("places.json").places,
  },
  reports: {
    en: json("reports-en.json").reports,
    ar: json("reports-ar.json").reports,
    ckb: json("reports-ckb.json").reports,
  },
  article: json("article.json"),
  statements: json("statements.json").statements,
  variants: json("findings.json").variants,
  milestones: json("timeline.json").milestones,
  basemap: json("basemap.json"),
  editions: json("changelog.json").editions,
  stamped: readStampedRows(),
});

type Changeable<Thing> = { -readonly [Key in keyof Thing]: Changeable<Thing[Key]> };

/** The real kitchen with one thing changed. */
export function kitchenWhere(change: (kitchen: Changeable<Kitchen>) => void): Kitchen {
  const copy = structuredClone(goodKitchen) as Changeable<Kitchen>;
  change(copy);
  return copy;
}

/** The first thing of a list that is not empty. */
export function first<Thing>(things: readonly Thing[]): Thing {
  const [thing] = things;
  if (thing === undefined) throw new Error("an empty list has no first thing");
  return thing;
}

/** The thing of a list with an id. */
export function withId<Thing extends { id: string }>(things: readonly Thing[], id: string): Thing {
  return first(things.filter((thing) => thing.id === id));
}

import type { Polygon } from "geojson";
import type { AreaProperties } from "./area.ts";
import type { EdgePoint, EdgeStretch, MiddleLine } from "./band.ts";
import type { Centre } from "./centre.ts";
import { figuresFor } from "./figures.ts";
import { type Filter, incidentsPassing } from "./filter.ts";
import type { Incident } from "./incident.ts";
import type { Place } from "./place.ts";
import type { AreaId, RegionId } from "./region.ts";

/** The layout of the data files. A file of another layout is refused, not guessed at. */
export const DATA_FORMAT = 1;

/** A region, or the whole band: its ground and what is known of it. */
export interface Area<Id extends AreaId = AreaId> extends AreaProperties {
  readonly id: Id;
  readonly geometry: Polygon;
}

/** Everything that the map shows at first, frozen. Longer texts are loaded when they are opened. */
export interface Dataset {
  /** Version of the data, semantic. */
  readonly version: string;
  /** From north-west to south-east. */
  readonly regions: readonly Area<RegionId>[];
  readonly band: Area<"band">;
  readonly edges: readonly EdgeStretch[];
  readonly edgePoints: readonly EdgePoint[];
  readonly middle: MiddleLine;
  /** Oldest first. */
  readonly incidents: readonly Incident[];
  readonly centres: readonly Centre[];
  readonly places: readonly Place[];
}

/** The same ground with only the attacks that pass, and the figures of these; the same data where all do. */
export function narrowDataset(dataset: Dataset, filter: Filter): Dataset {
  const incidents = incidentsPassing(dataset.incidents, filter);
  if (incidents === dataset.incidents) return dataset;
  const narrow = <Id extends AreaId>(area: Area<Id>): Area<Id> => ({
    ...area,
    figures: figuresFor(incidents, area.id, area.area_km2),
  });
  return { ...dataset, incidents, regions: dataset.regions.map(narrow), band: narrow(dataset.band) };
}

/** First and last date of the incidents, each of the precision known. */
export function datesOf(incidents: readonly Incident[]): { from: string; to: string } | null {
  const [first] = incidents;
  const last = incidents.at(-1);
  return first && last ? { from: first.date, to: last.date } : null;
}

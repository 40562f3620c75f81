import { area, polygon } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";

/** The single polygons of an area, each as a feature of its own. */
export function partsOf(feature: Feature<Polygon | MultiPolygon>): Feature<Polygon>[] {
  const { geometry } = feature;
  const all = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return all.map((rings) => polygon(rings));
}

export const areaKm2 = (feature: Feature<Polygon | MultiPolygon>): number => area(feature) / 1e6;

export function largestPart(feature: Feature<Polygon | MultiPolygon>): Feature<Polygon> {
  return partsOf(feature).reduce((largest, part) => (areaKm2(part) > areaKm2(largest) ? part : largest));
}

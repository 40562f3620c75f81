import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from "geojson";
import { topology } from "topojson-server";
import { readSourceText } from "./read-table.ts";

export const readExtract = <G extends Geometry>(name: string): FeatureCollection<G, { name: string }> =>
  JSON.parse(readSourceText(`basemap/${name}.geojson`));

export const readGovernorates = (): Feature<Polygon | MultiPolygon, { name: string }>[] =>
  readExtract<Polygon | MultiPolygon>("governorates").features;

/** The layers of the basemap, from the ground up. */
export const BASEMAP_LAYERS = ["countries", "governorates", "lakes", "rivers", "ridges"] as const;

/** Steps of the grid on which the basemap lies: about 100 m, finer than a screen shows it. */
const QUANTIZATION = 1e4;

/** The basemap as one TopoJSON topology, with the box of the relief picture beside it. */
export function readBasemap() {
  const layers = Object.fromEntries(BASEMAP_LAYERS.map((name) => [name, readExtract(name)]));
  return {
    ...topology(layers, QUANTIZATION),
    relief: { href: "relief.webp", ...(JSON.parse(readSourceText("basemap/relief.json")) as object) },
  };
}

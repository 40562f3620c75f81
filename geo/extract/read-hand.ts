import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, FeatureCollection } from "geojson";
import { BASEMAP } from "./paths.ts";

/** The sketches of one kind. `hand: true` stays on them, so that the map can call them schematic. */
export function readHand(kind: "river" | "lake" | "ridge"): Feature[] {
  const { features } = JSON.parse(readFileSync(join(BASEMAP, "hand.geojson"), "utf8")) as FeatureCollection;
  return features
    .filter((feature) => feature.properties?.kind === kind)
    .map(({ properties, geometry }) => {
      const { kind: _kind, ...rest } = properties ?? {};
      return { type: "Feature", properties: rest, geometry };
    });
}

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature } from "geojson";
import { BASEMAP } from "./paths.ts";

/** Four decimals are about ten metres: finer than any of these sources. */
export function writeGeojson(name: string, features: Feature[]): void {
  const round = (_key: string, value: unknown) =>
    typeof value === "number" ? Number(value.toFixed(4)) : value;
  writeFileSync(join(BASEMAP, name), JSON.stringify({ type: "FeatureCollection", features }, round));
  console.log(`${name}: ${features.length} features`);
}

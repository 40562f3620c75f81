import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import type { About } from "../about.ts";
import type { Layer } from "../layer.ts";
import { aboutMembers, featureOf } from "./geojson.ts";

/** An object for each layer; borders that layers share are written once, and no coordinate is rounded. */
export function topojson(layers: readonly Layer[], about: About): string {
  const objects = Object.fromEntries(
    layers.map(({ id, things }): [string, FeatureCollection] => [
      id,
      { type: "FeatureCollection", features: things.map(featureOf) },
    ]),
  );
  return `${JSON.stringify({ ...aboutMembers(about), ...topology(objects) })}\n`;
}

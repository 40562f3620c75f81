import type { Feature, Geometry } from "geojson";
import type { Row } from "../../../model/incident-row.ts";
import type { About } from "../about.ts";
import type { Layer, Thing } from "../layer.ts";

/** RFC 7946, one feature a line; what goes along stands beside the features, where programs pass over it. */
export function geojson(name: string, layers: readonly Layer[], about: About): string {
  const head = { type: "FeatureCollection", name, ...aboutMembers(about) };
  const features = layers.flatMap(({ things }) => things.map((thing) => JSON.stringify(featureOf(thing))));
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.join(",\n")}\n]}\n`;
}

/** The id among the properties too: some programs show only these. */
export const featureOf = ({ id, geometry, row }: Thing): Feature<Geometry, Row> => ({
  type: "Feature",
  id,
  geometry,
  properties: row,
});

export const aboutMembers = (about: About): Record<string, string> =>
  Object.fromEntries(about.map(({ key, value }) => [key, value]));

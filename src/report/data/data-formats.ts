import type { ColumnMeaning } from "../../data/about-files.ts";
import { type About, aboutText } from "./about.ts";
import type { Layer } from "./layer.ts";

/** What a file is written from. */
export interface Content {
  /** ASCII, for programs that name a layer by it. */
  readonly name: string;
  readonly title: string;
  readonly layers: readonly Layer[];
  readonly about: About;
  /** Asked for by formats that explain their columns. */
  readonly columnMeanings: () => Promise<readonly ColumnMeaning[]>;
}

/** A format that a reader can take the data in; its writer comes when it is asked for. */
export interface DataFormat {
  /** The end of a file's name. */
  readonly id: "csv" | "xlsx" | "geojson" | "kml" | "topojson" | "txt";
  /** A proper name, the same in every language. */
  readonly name: string;
  readonly mediaType: string;
  /** Bytes for each byte of the published files with the same content: measured, for a forecast. */
  readonly weight: number;
  readonly write: (content: Content) => Promise<string | Blob>;
}

const csv: DataFormat = {
  id: "csv",
  name: "CSV",
  mediaType: "text/csv",
  weight: 1,
  write: async ({ layers }) => (await import("./formats/csv.ts")).csv(firstOf(layers)),
};

const xlsx: DataFormat = {
  id: "xlsx",
  name: "XLSX",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  weight: 0.4,
  write: async ({ layers, about, columnMeanings }) => {
    const [writer, meanings] = await Promise.all([import("./formats/xlsx.ts"), columnMeanings()]);
    return writer.xlsx(firstOf(layers), meanings, about);
  },
};

const geojson: DataFormat = {
  id: "geojson",
  name: "GeoJSON",
  mediaType: "application/geo+json",
  weight: 1.45,
  write: async ({ name, layers, about }) =>
    (await import("./formats/geojson.ts")).geojson(name, layers, about),
};

const kml: DataFormat = {
  id: "kml",
  name: "KML",
  mediaType: "application/vnd.google-earth.kml+xml",
  weight: 2.25,
  write: async ({ title, layers, about }) => (await import("./formats/kml.ts")).kml(title, layers, about),
};

const topojson: DataFormat = {
  id: "topojson",
  name: "TopoJSON",
  mediaType: "application/json",
  weight: 0.65,
  write: async ({ layers, about }) => (await import("./formats/topojson.ts")).topojson(layers, about),
};

/** A table has no place for what goes along with it: it comes in a file of its own. */
const txt: DataFormat = {
  id: "txt",
  name: "TXT",
  mediaType: "text/plain",
  weight: 0,
  write: async ({ about }) => `${aboutText(about)}\n`,
};

export const ATTACK_FORMATS: readonly DataFormat[] = [csv, txt, xlsx, geojson, kml];
export const GROUND_FORMATS: readonly DataFormat[] = [
  { ...geojson, weight: 0.95 },
  { ...kml, weight: 1.4 },
  topojson,
];

function firstOf(layers: readonly Layer[]): Layer {
  const [first] = layers;
  if (!first) throw new Error("data-formats: expected a layer, got none");
  return first;
}

import { readCitationFile } from "../report/cite/citation-file.ts";

/** What is told of `datapackage.json` here. */
interface Descriptor {
  readonly description: string;
  readonly version: string;
  readonly created: string;
  readonly keywords: readonly string[];
  readonly licenses: readonly { readonly path?: string }[];
  readonly temporal: { readonly start: string; readonly end: string };
  readonly spatial: { readonly bbox: readonly number[] };
  readonly resources: readonly { readonly path: string; readonly mediatype: string }[];
}

/** The files that a reader of the page's description may want; the others are the map's own. */
const OFFERED = ["incidents.csv", "incidents.geojson", "regions.geojson", "band.geojson"];

/**
 * The data as a schema.org Dataset in JSON-LD, for search engines of data: from `datapackage.json` and
 * `CITATION.cff`, so that nothing is said twice. Addresses are relative to the page where `site` is not known.
 */
export function datasetJsonLd(descriptor: string, citation: string, site: URL | null): string {
  const told = JSON.parse(descriptor) as Descriptor;
  const { title, authors } = readCitationFile(citation);
  const address = (path: string) => (site ? new URL(path, site).href : path);
  const [west, south, east, north] = told.spatial.bbox;
  const dataset = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description: told.description,
    ...(site ? { url: site.href } : {}),
    version: told.version,
    dateModified: told.created.slice(0, 10),
    license: told.licenses[0]?.path,
    inLanguage: ["en", "ar", "ckb"],
    keywords: told.keywords,
    creator: authors.map((name) => ({ "@type": "Organization", name })),
    temporalCoverage: `${told.temporal.start}/${told.temporal.end}`,
    spatialCoverage: {
      "@type": "Place",
      // Latitude first, as schema.org has it.
      geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` },
    },
    distribution: told.resources
      .filter(({ path }) => OFFERED.includes(path))
      .map(({ path, mediatype }) => ({
        "@type": "DataDownload",
        encodingFormat: mediatype,
        contentUrl: address(`data/${path}`),
      })),
  };
  return JSON.stringify(dataset);
}

/** As it goes into a page: a block of data, which no browser runs and no text in it can end. */
export const jsonLdBlock = (jsonLd: string): string =>
  `<script type="application/ld+json">${jsonLd.replaceAll("<", "\\u003c")}</script>`;

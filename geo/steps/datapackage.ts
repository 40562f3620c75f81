import { createHash } from "node:crypto";
import { bbox, bboxPolygon, multiPoint } from "@turf/turf";
import type { Position } from "geojson";
import { datesOf } from "../../src/model/dataset.ts";
import type { Source } from "../../src/model/source.ts";
import type { Kitchen } from "../kitchen.ts";
import { INCIDENT_FIELDS } from "./incident-fields.ts";

// The profiles and the meaning of each key: https://datapackage.org/standard/data-package/ (version 2.0).
// `temporal` and `spatial` are not part of it; they are written as Camtrap DP writes them.
const PACKAGE_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
const TABLE_PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

/** Of the two, one is needed; a name must be one of https://licenses.opendefinition.org/. */
interface License {
  readonly name?: string;
  readonly title: string;
  readonly path?: string;
}

interface Publisher {
  readonly title: string;
  readonly path?: string;
}

/** What is said of a published file; the rest is measured. */
interface About {
  readonly title: string;
  readonly description: string;
  readonly licenses: readonly License[];
  readonly sources: readonly Publisher[];
  readonly format?: "topojson";
}

const CC_BY: License = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 International",
  path: "https://creativecommons.org/licenses/by/4.0/",
};
const LGPL: License = {
  title: "GNU Lesser General Public License 3.0 or later: rivers and lakes",
  path: "https://www.gnu.org/licenses/lgpl-3.0.html",
};
const PUBLIC_DOMAIN: License = {
  name: "other-pd",
  title: "Public domain: boundaries of countries and governorates",
};
const QUOTED: License = {
  name: "other-closed",
  title: "The Arabic text is quoted and remains its publisher's; CC BY 4.0 is for the translations",
};

const NATURAL_EARTH = { title: "Natural Earth", path: "https://www.naturalearthdata.com/" };
const GEONAMES = { title: "GeoNames (CC BY 4.0)", path: "https://www.geonames.org/" };
const GSHHG = {
  title: "GSHHG, Wessel and Smith",
  path: "https://www.soest.hawaii.edu/pwessel/gshhg/",
};
const ETOPO5 = { title: "ETOPO5, NOAA National Geophysical Data Center" };
const SHAFAQ_NEWS = { title: "Shafaq News, 3 May 2021" };
const PROJECT = { title: "Security Gap Map contributors" };
const AS_IN_THE_TABLE = [
  { title: "The publishers that incidents.csv names row by row", path: "incidents.csv" },
] as const;

/** `datapackage.json`: what each of the published files is, whose it is, and what its bytes are. */
export function datapackage(kitchen: Kitchen, files: ReadonlyMap<string, string>): string {
  const { dataset, editions } = kitchen;
  const about = aboutFiles(kitchen);
  const dates = datesOf(dataset.incidents);
  const descriptor = {
    $schema: PACKAGE_PROFILE,
    name: "security-gap-map",
    title: "The Security Gap: attacks, edges and coordination centres in Iraq's disputed territories",
    description:
      "The belt between the federal line and the Peshmerga's in northern Iraq after October 2017, as published place names draw it, with the attacks in and around it, the joint coordination centres, and what officials said of it. The band is indicative; boundaries and names imply no endorsement. Exceptions to the licence are listed in geo/sources/LICENSE-DATA.md of the project.",
    version: dataset.version,
    created: `${editions[0]?.date}T00:00:00Z`,
    keywords: ["Iraq", "disputed territories", "Peshmerga", "Islamic State", "security gap", "GeoJSON"],
    licenses: [CC_BY],
    contributors: [{ ...PROJECT, roles: ["creator"] }],
    temporal: { start: dates?.from, end: dates?.to },
    spatial: boxAround([
      ...dataset.band.geometry.coordinates.flat(),
      ...dataset.incidents.map(({ position }) => position),
    ]),
    resources: [...files].map(([name, text]) => {
      const described = about[name];
      if (!described)
        throw new Error(`datapackage.ts: nothing is said of ${name}; describe it in aboutFiles`);
      return resource(name, text, described);
    }),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource(path: string, text: string, { title, description, licenses, sources, format }: About) {
  const extension = path.slice(path.lastIndexOf(".") + 1);
  return {
    name: path.replace(".", "-"),
    path,
    ...(extension === "csv" ? { type: "table" } : {}),
    title,
    description,
    format: format ?? extension,
    mediatype: MEDIA_TYPES[extension],
    encoding: "utf-8",
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
    licenses,
    sources,
    ...(extension === "csv" ? { schema: INCIDENT_SCHEMA } : {}),
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  geojson: "application/geo+json",
  json: "application/json",
};

const INCIDENT_SCHEMA = {
  $schema: TABLE_PROFILE,
  fields: INCIDENT_FIELDS,
  missingValues: [""],
  primaryKey: ["id"],
};

function aboutFiles({ dataset, reports, statements, milestones }: Kitchen): Readonly<Record<string, About>> {
  const linePublishers = publishersOf(dataset.edgePoints.flatMap(({ source }) => source ?? []));
  const reportOf = (language: string): About => ({
    title: `Reports on the attacks, in ${language}`,
    description: "By id: summary, how the point was found, what is in doubt, and the sources.",
    licenses: [CC_BY],
    sources: AS_IN_THE_TABLE,
  });
  return {
    "regions.geojson": {
      title: "The four regions of the band",
      description: "Each with its area, length, widths, ground counted in from elsewhere, and figures.",
      licenses: [CC_BY],
      sources: [NATURAL_EARTH, ...linePublishers],
    },
    "band.geojson": {
      title: "The whole band, its edges, their places and the middle line",
      description:
        "Told apart by the property kind: edge, edge-point or middle-line; the band has none. The middle line has for each of its points the width of the band and the region.",
      licenses: [CC_BY],
      sources: [NATURAL_EARTH, ...linePublishers],
    },
    "incidents.geojson": {
      title: "Attacks as points",
      description: "One point for each, with the share of its disc inside each region. No longer texts.",
      licenses: [CC_BY],
      sources: [...AS_IN_THE_TABLE, GEONAMES],
    },
    "centres.geojson": {
      title: "Joint coordination centres",
      description: "The four field centres and the two main ones, each at its town.",
      licenses: [CC_BY],
      sources: [GEONAMES, ...publishersOf(dataset.centres.flatMap(({ sources }) => sources))],
    },
    "places.json": {
      title: "Names on the map",
      description: "Towns, rivers, mountains and areas in three languages; points to label, no survey.",
      licenses: [CC_BY],
      sources: [GEONAMES, { title: "Wikipedia" }, PROJECT],
    },
    "article.json": {
      title: "The article that the map starts from",
      description: "Paragraph by paragraph: the Arabic original, English and Sorani translations, and tags.",
      licenses: [CC_BY, QUOTED],
      sources: [SHAFAQ_NEWS],
    },
    "timeline.json": {
      title: "Milestones",
      description: "From 1991 on, each with a date of the precision known and a source.",
      licenses: [CC_BY],
      sources: publishersOf(milestones.map(({ source }) => source)),
    },
    "statements.json": {
      title: "What was said of the gap",
      description: "Lengths, widths and who held which place, with who said it, when and where.",
      licenses: [CC_BY],
      sources: publishersOf(statements.map(({ source }) => source)),
    },
    "findings.json": {
      title: "How the counts change with the band's width",
      description:
        "Attacks in bands drawn otherwise around the same middle line, cut by the border of Iraq: each point of the edges at times its distance from the middle line, or all ground within half of width_km of it. With area_km2 and attacks: expected number, low and high end of its 95 % interval, mapped points inside, and how many attacks may have been inside or outside.",
      licenses: [CC_BY],
      sources: [...linePublishers, ...AS_IN_THE_TABLE],
    },
    "changelog.json": {
      title: "What each version of the data changed",
      description:
        "The newest version first. A change names its table in geo/sources/ and the ids of its rows; first and columns are on all rows of a table.",
      licenses: [CC_BY],
      sources: [PROJECT],
    },
    "incidents.csv": {
      title: "Attacks as a table",
      description: "Everything on each attack in one row, the texts in three languages.",
      licenses: [CC_BY],
      sources: [GEONAMES, ...publishersOf(Object.values(reports.en).flatMap(({ sources }) => sources))],
    },
    "basemap.json": {
      title: "The ground under the band",
      description:
        "TopoJSON: countries, governorates, lakes, rivers, ridges; and the box of relief.webp. Some lakes, a river and the ridges are sketches.",
      format: "topojson",
      licenses: [PUBLIC_DOMAIN, LGPL, CC_BY],
      sources: [NATURAL_EARTH, GSHHG, ETOPO5, PROJECT],
    },
    "map.json": {
      title: "What the map loads first",
      description: "regions, band, incidents, centres and places, as they are in the files of these names.",
      licenses: [CC_BY],
      sources: [NATURAL_EARTH, GEONAMES, ...AS_IN_THE_TABLE],
    },
    "reports-en.json": reportOf("English"),
    "reports-ar.json": reportOf("Arabic"),
    "reports-ckb.json": reportOf("Sorani"),
  };
}

/** Each publisher once, in an order that no locale changes. */
const publishersOf = (sources: readonly Source[]): Publisher[] =>
  [...new Set(sources.map(({ publisher }) => publisher))].sort().map((title) => ({ title }));

/** The box around positions as a GeoJSON polygon. */
function boxAround(positions: readonly Position[]) {
  const box = bbox(multiPoint([...positions]));
  return { ...bboxPolygon(box).geometry, bbox: box };
}

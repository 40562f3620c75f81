import type { Article } from "../model/article.ts";
import type { BandVariant } from "../model/band-variant.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Lang } from "../model/localized.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Problem } from "../model/problem.ts";
import type { Statement } from "../model/statement.ts";
import { decodeArticle } from "./decode-article.ts";
import { decodeFile, fileBroken } from "./decode-file.ts";
import { decodeFindings } from "./decode-findings.ts";
import { decodeMap } from "./decode-map.ts";
import { decodeMilestones } from "./decode-milestones.ts";
import { decodeReports, type Reports } from "./decode-reports.ts";
import { decodeStatements } from "./decode-statements.ts";
import type { Decode } from "./decoder.ts";
import { type FetchFile, fetchText } from "./fetch-text.ts";
import { once } from "./once.ts";

export type { FetchFile } from "./fetch-text.ts";

export interface LoadedDataset {
  readonly dataset: Dataset;
  /** Rows that had to be left out. */
  readonly problems: readonly Problem[];
}

/**
 * Each is loaded once and then always the same promise. One that failed rejects with a `DataError`
 * and is loaded anew when it is asked for again, which makes them unfit for a `use()` in a render.
 */
export interface Loader {
  readonly loadDataset: () => Promise<LoadedDataset>;
  readonly loadReports: (lang: Lang) => Promise<Reports>;
  /** Why reports had to be left out, whole or in part, by the id of their incident. */
  readonly loadReportProblems: (lang: Lang) => Promise<Readonly<Record<string, Problem>>>;
  readonly loadArticle: () => Promise<Article>;
  readonly loadStatements: () => Promise<readonly Statement[]>;
  /** The attacks counted in bands drawn otherwise. */
  readonly loadFindings: () => Promise<readonly BandVariant[]>;
  readonly loadMilestones: () => Promise<readonly Milestone[]>;
  /** The ground as TopoJSON; only its layout has been looked at. */
  readonly loadBasemap: () => Promise<unknown>;
}

const MAP_FILE = "map.json";

/** `base` is where the site lies, with its slash, or empty for the folder of the page. */
export function createLoader(fetchFile: FetchFile, base = ""): Loader {
  async function load<Model>(file: string, decode: Decode<Model>): Promise<Model> {
    return decodeFile(file, await fetchText(fetchFile, base, file), decode);
  }

  async function loadDataset(): Promise<LoadedDataset> {
    const { regions, band, incidents, centres, places } = await load(MAP_FILE, decodeMap);
    const dataset: Dataset = Object.freeze({
      version: regions.version,
      regions: regions.features,
      ...band.features,
      incidents: incidents.features.good,
      centres: centres.features,
      places: places.places,
    });
    const problems = incidents.features.broken.map((row) =>
      fileBroken(MAP_FILE, row.inside("features").inside("incidents")),
    );
    return { dataset, problems };
  }

  const reports: Record<Lang, ReportsLoader> = {
    en: reportsIn("en"),
    ar: reportsIn("ar"),
    ckb: reportsIn("ckb"),
  };

  function reportsIn(lang: Lang): ReportsLoader {
    const file = `reports-${lang}.json`;
    const read = once(async () => (await load(file, decodeReports)).reports);
    return {
      load: once(async () => tableOf(await read(), ({ report }) => report)),
      loadProblems: once(async () =>
        tableOf(
          await read(),
          ({ broken }, id) => broken && fileBroken(file, broken.inside(id).inside("reports")),
        ),
      ),
    };
  }

  return {
    loadDataset: once(loadDataset),
    loadReports: (lang) => reports[lang].load(),
    loadReportProblems: (lang) => reports[lang].loadProblems(),
    loadArticle: once(() => load("article.json", decodeArticle)),
    loadStatements: once(async () => (await load("statements.json", decodeStatements)).statements),
    loadFindings: once(async () => (await load("findings.json", decodeFindings)).variants),
    loadBasemap: once(() => load("basemap.json", (value) => value)),
    loadMilestones: once(async () => (await load("timeline.json", decodeMilestones)).milestones),
  };
}

interface ReportsLoader {
  readonly load: () => Promise<Reports>;
  readonly loadProblems: () => ReturnType<Loader["loadReportProblems"]>;
}

/** Another table with the same keys, without those that come to nothing. It inherits nothing either. */
function tableOf<Row, Value>(
  rows: Readonly<Record<string, Row>>,
  valueIn: (row: Row, key: string) => Value | null,
): Readonly<Record<string, Value>> {
  const table = Object.create(null);
  for (const [key, row] of Object.entries(rows)) {
    const value = valueIn(row, key);
    if (value !== null) table[key] = value;
  }
  return Object.freeze(table);
}

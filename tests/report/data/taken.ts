import { readFileSync } from "node:fs";
import { type Dataset, narrowDataset } from "../../../src/model/dataset.ts";
import { type Filter, NO_FILTER } from "../../../src/model/filter.ts";
import type { Lang } from "../../../src/model/localized.ts";
import { readCitationFile } from "../../../src/report/cite/citation-file.ts";
import { aboutFile } from "../../../src/report/data/about.ts";
import { type AllReports, attackLayer } from "../../../src/report/data/attacks.ts";
import type { Content } from "../../../src/report/data/data-formats.ts";
import { groundLayers } from "../../../src/report/data/ground.ts";
import { viewFacts } from "../../../src/report/facts.ts";
import { publishedDataset, publishedText } from "../../support/published.ts";
import { spoken } from "../spoken.ts";

export const LINK = "https://example.org/map/#region=kirkuk&lang=en";

const whole = await publishedDataset();

const reportsIn = (lang: Lang) => JSON.parse(publishedText(`reports-${lang}.json`)).reports;
export const reports: AllReports = { en: reportsIn("en"), ar: reportsIn("ar"), ckb: reportsIn("ckb") };

const citation = readCitationFile(readFileSync(new URL("../../../CITATION.cff", import.meta.url), "utf8"));

/** What the page hands to the writers, from the published data. */
export function taken(
  kind: "attacks" | "ground",
  {
    filter: part = {},
    lang = "en",
    dataset = whole,
    said = reports,
  }: { filter?: Partial<Filter>; lang?: Lang; dataset?: Dataset; said?: AllReports } = {},
): Content {
  const speech = spoken[lang];
  const filter = { ...NO_FILTER, ...part };
  const shown = narrowDataset(dataset, filter);
  const title = speech.words(`data.title.${kind}`);
  return {
    name: `security-gap-${kind}`,
    title,
    about: aboutFile(speech, title, viewFacts({ shown, whole: dataset, filter }, null, null), citation, LINK),
    layers:
      kind === "ground"
        ? groundLayers(speech, shown)
        : [attackLayer(speech, { shown: shown.incidents, all: dataset.incidents, reports: said })],
    columnMeanings: async () =>
      JSON.parse(publishedText("datapackage.json"))
        .resources.find(({ path }: { path: string }) => path === "incidents.csv")
        .schema.fields.map((field: object) => ({ values: [], ...field })),
  };
}

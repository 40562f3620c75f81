import { loadPackage } from "../../data/about-files.ts";
import { loadReports } from "../../data/load.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { Filter } from "../../model/filter.ts";
import type { CitationFile } from "../cite/citation-file.ts";
import { viewFacts } from "../facts.ts";
import type { Speech } from "../speech.ts";
import { aboutFile } from "./about.ts";
import { attackLayer } from "./attacks.ts";
import type { Content } from "./data-formats.ts";
import { groundLayers } from "./ground.ts";

/** What a reader takes: the attacks, or the ground that they lie on. */
export type Kind = "attacks" | "ground";

/** Which of the data, and how the file is to tell it. */
export interface Choice {
  readonly speech: Speech;
  readonly shown: Dataset;
  readonly whole: Dataset;
  /** By which `shown` was made from `whole`. */
  readonly filter: Filter;
  readonly citation: CitationFile;
  /** Leads to the same choice on the map. */
  readonly link: string;
}

/** Loads what a file is written from. Rejects with a `DataError` where it cannot be had. */
export async function gatherContent(kind: Kind, choice: Choice): Promise<Content> {
  const { speech, shown, whole, citation, link } = choice;
  const title = speech.words(`data.title.${kind}`);
  const about = aboutFile(speech, title, viewFacts(choice, null, null), citation, link);
  return {
    name: `security-gap-${kind}`,
    title,
    about,
    layers:
      kind === "ground"
        ? groundLayers(speech, shown)
        : [
            attackLayer(speech, {
              shown: shown.incidents,
              all: whole.incidents,
              reports: await allReports(),
            }),
          ],
    columnMeanings: async () => (await loadPackage()).columns,
  };
}

async function allReports() {
  const [en, ar, ckb] = await Promise.all([loadReports("en"), loadReports("ar"), loadReports("ckb")]);
  return { en, ar, ckb };
}

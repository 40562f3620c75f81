import { createLoader } from "../../src/data/loader.ts";
import type { Lang } from "../../src/model/localized.ts";
import { entriesOf } from "../../src/search/entries.ts";
import { publishedText } from "../support/published.ts";
import { speaks } from "../support/reader.ts";

const { loadDataset, loadArticle, loadMilestones } = createLoader(async (url) => ({
  ok: true,
  text: async () => publishedText(url.replace("data/", "")),
}));

/** The data as readers get it. */
export const { dataset } = await loadDataset();
export const article = await loadArticle();
export const milestones = await loadMilestones();

/** Everything that the search room can find. */
export const publishedEntries = (lang: Lang) => entriesOf(dataset, { milestones, article }, speaks[lang]);

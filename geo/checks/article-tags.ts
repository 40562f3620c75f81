import { REGION_IDS } from "../../src/model/region.ts";
import { type Check, eachOf } from "./check.ts";

const GENERAL_TAGS = ["band", "attack", "centre", "meeting", "withdrawal-2017"];

/** A paragraph of the article speaks of things that the map knows. */
export const articleTags: Check = ({ article, dataset }) => {
  const known = new Set<string>([
    ...REGION_IDS,
    ...GENERAL_TAGS,
    ...dataset.incidents.map(({ id }) => `incident:${id}`),
  ]);
  return eachOf(
    "article.md",
    article.paragraphs,
    ({ n }) => `paragraph ${n}`,
    ({ tags }) => {
      const unknown = tags.filter((tag) => !known.has(tag));
      return unknown.length > 0 && `unknown tags: ${unknown.join(", ")}`;
    },
  );
};

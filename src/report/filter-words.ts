import { CHOICE_PARTS, type ChoiceOf, type ChoicePart, type Filter, NEAR_KM } from "../model/filter.ts";
import type { ViewFacts } from "./facts.ts";
import type { Speech } from "./speech.ts";

/** Every part of the filter that is set, but the period: "target: federal army or Peshmerga". */
export function filterTexts(speech: Speech, { filter, regions }: Pick<ViewFacts, "filter" | "regions">) {
  const { words } = speech;
  const chosen = CHOICE_PARTS.filter((part) => filter[part].length > 0).map((part) =>
    words("filter.item", {
      name: words(`filter.${part}`),
      choices: either(
        speech,
        filter[part].map((choice) => choiceText(speech, regions, part, choice)),
      ),
    }),
  );
  if (filter.killed === null) return chosen;
  const least = words("filter.least", { number: filter.killed });
  return [...chosen, words("filter.item", { name: words("filter.killed"), choices: least })];
}

/** "a, b or c". */
function either({ words }: Speech, texts: readonly string[]): string {
  const last = texts.at(-1) ?? "";
  const others = texts.slice(0, -1);
  return others.length === 0 ? last : words("list.or", { first: listed({ words }, others), last });
}

/** "a, b, c". */
export const listed = ({ words }: Pick<Speech, "words">, texts: readonly string[]): string =>
  texts.slice(1).reduce((first, last) => words("list.comma", { first, last }), texts[0] ?? "");

function choiceText(
  { i18n: { t, n, local }, words }: Speech,
  regions: ViewFacts["regions"],
  part: ChoicePart,
  choice: ChoiceOf<ChoicePart>,
): string {
  switch (part) {
    case "within": {
      const region = regions.find(({ id }) => id === choice);
      return region ? local(region.name) : choice;
    }
    case "band":
      return words(`band.${choice as Filter["band"][number]}`, { km: n(NEAR_KM) });
    case "type":
      return t(`attack_type.${choice as Filter["type"][number]}`);
    case "target":
      return t(`target.${choice as Filter["target"][number]}`);
    case "attribution":
      return t(`attribution.${choice as Filter["attribution"][number]}`);
    case "confidence":
      return t(`confidence.${choice as Filter["confidence"][number]}`);
  }
}

import type { ViewFacts } from "./facts.ts";
import { filterTexts, listed } from "./filter-words.ts";
import type { Speech } from "./speech.ts";

/** A paragraph on a view, sentence by sentence; numbers are rounded as the page shows them. */
export function summarizeView(speech: Speech, facts: ViewFacts): string[] {
  const { i18n, words } = speech;
  const sentences = [
    countSentence(speech, facts),
    filterSentence(speech, facts),
    ...(facts.members > 0 ? [words("method"), ...killedSentences(speech, facts)] : []),
    sourceSentence(speech, facts),
    i18n.t("map.indicative"),
    dataSentence(speech, facts),
  ];
  return sentences.filter((sentence) => sentence !== "");
}

/** "Data version 1.0.0, with attacks up to 25 February 2025." */
export const dataSentence = (
  { i18n, words }: Speech,
  { version, until }: Pick<ViewFacts, "version" | "until">,
): string => words("data", { version, until: i18n.date(until) });

function countSentence({ i18n, words }: Speech, { region, figures, members, months }: ViewFacts): string {
  if (!months) return words("count.noMonths");
  const { expected, low, high, uncertain } = figures.attacks;
  const where = region ? words("where.region", { region: i18n.local(region) }) : words("where.band");
  const told = { where, period: i18n.period(months.from, months.to) };
  if (members === 0) return words("count.none", told);
  const count = Math.round(expected);
  if (uncertain === 0) return words("count.sure", { ...told, count });
  const likely = i18n.t("figure.likely", { range: i18n.range(low, high) });
  return count === 0
    ? words("count.hardly", { ...told, likely })
    : words("count.about", { ...told, likely, count });
}

function filterSentence(speech: Speech, facts: ViewFacts): string {
  const filters = filterTexts(speech, facts);
  const { words } = speech;
  if (filters.length === 0) return "";
  const all = filters.reduce((first, last) => words("list.semicolon", { first, last }));
  return words("filters", { count: facts.passing, all: facts.all, filters: all });
}

/** Attacks are counted with their chance, and so are the people killed in them; unknown is not zero. */
function killedSentences({ i18n, words }: Speech, { figures: { attacks, killed } }: ViewFacts): string[] {
  const isNoneKnown = killed.unknown > attacks.expected - 1e-9;
  if (isNoneKnown) return [words("killed.unknown")];
  const missing = Math.round(killed.unknown);
  return [killedSentence(), missing > 0 ? words("killed.missing", { count: missing }) : ""];

  function killedSentence(): string {
    if (killed.max === 0) return words("killed.none");
    const [low, high] = [Math.round(killed.min), Math.round(killed.max)];
    return high === 0 ? words("killed.hardly") : words("killed.range", { range: i18n.range(low, high) });
  }
}

function sourceSentence(speech: Speech, { reporters, members }: ViewFacts): string {
  const { words } = speech;
  if (members === 0) return "";
  if (!reporters || reporters.reports === 0) return words("sources.unnamed");
  const names = listed(speech, reporters.most);
  return words(reporters.isAll ? "sources.all" : "sources.most", { count: reporters.reports, names });
}

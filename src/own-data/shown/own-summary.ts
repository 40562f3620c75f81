import type { I18n } from "../../i18n/i18n.ts";
import type { TranslateOf } from "../../i18n/t.ts";
import type { Localized } from "../../model/localized.ts";
import type { Month } from "../../model/period.ts";
import type { OwnFigures } from "../count/own-figures.ts";
import type en from "./words/en.json";

/** What a paragraph on a layer is made of. */
export interface OwnFacts {
  readonly name: string;
  /** How the source of the events wants to be named; `null` where it is not known. */
  readonly credit: string | null;
  /** `null`: the whole band. */
  readonly region: Localized | null;
  readonly figures: OwnFigures;
  /** The months of the file that are set; `null` where there are none. */
  readonly months: { readonly from: Month; readonly to: Month } | null;
  /** Rows of the file that pass, out of how many with a place. */
  readonly passing: number;
  readonly all: number;
  /** Of those that pass: too coarse to be placed, and left out of a period for want of a finer date. */
  readonly notPlaceable: number;
  readonly undated: number;
  /** Filters besides the period that hold for these events, in words. */
  readonly filters: readonly string[];
  readonly version: string;
}

export interface OwnSpeech {
  readonly i18n: I18n;
  readonly words: TranslateOf<typeof en>;
}

/** A paragraph on a layer for a report, sentence by sentence; numbers are rounded as the page shows them. */
export function summarizeOwn(speech: OwnSpeech, facts: OwnFacts): string[] {
  const { i18n, words } = speech;
  const isAny = facts.figures.events.expected > 0;
  const sentences = [
    countSentence(speech, facts),
    filterSentence(speech, facts),
    ...(isAny ? [words("report.method"), killedSentence(speech, facts), missingSentence(speech, facts)] : []),
    facts.notPlaceable > 0 ? words("report.notPlaceable", { count: facts.notPlaceable }) : "",
    facts.undated > 0 ? words("report.undated", { count: facts.undated }) : "",
    facts.credit === null
      ? words("report.source", { name: facts.name })
      : words("report.source.credit", { name: facts.name, credit: facts.credit }),
    i18n.t("map.indicative"),
    words("report.ground", { version: facts.version }),
  ];
  return sentences.filter((sentence) => sentence !== "");
}

function countSentence({ i18n, words }: OwnSpeech, { name, region, figures, months }: OwnFacts): string {
  const where = region
    ? words("report.where.region", { region: i18n.local(region) })
    : words("report.where.band");
  if (!months) return words("report.noMonths", { name, where });
  const told = { name, where, period: i18n.period(months.from, months.to) };
  const { expected, low, high, unsure } = figures.events;
  if (expected === 0) return words("report.none", told);
  const count = Math.round(expected);
  if (unsure === 0) return words("report.sure", { ...told, count });
  const likely = i18n.t("figure.likely", { range: i18n.range(low, high) });
  return count === 0
    ? words("report.hardly", { ...told, likely })
    : words("report.about", { ...told, likely, count });
}

function filterSentence({ words }: OwnSpeech, { passing, all, filters }: OwnFacts): string {
  if (filters.length === 0) return "";
  const told = filters.reduce((first, last) => words("list.semicolon", { first, last }));
  return words("report.filters", { count: passing, all, filters: told });
}

/** Events are counted with their chance, and so are the people killed in them; unknown is not zero. */
function killedSentence({ i18n, words }: OwnSpeech, { figures: { events, killed } }: OwnFacts): string {
  if (isNoneKnown(events.expected, killed.notGiven)) return words("report.killed.unknown");
  if (killed.most === 0) return words("report.killed.none");
  const [low, high] = [Math.round(killed.least), Math.round(killed.most)];
  return high === 0
    ? words("report.killed.hardly")
    : words("report.killed.range", { range: i18n.range(low, high) });
}

function missingSentence({ words }: OwnSpeech, { figures: { events, killed } }: OwnFacts): string {
  const missing = Math.round(killed.notGiven);
  return missing > 0 && !isNoneKnown(events.expected, killed.notGiven)
    ? words("report.killed.missing", { count: missing })
    : "";
}

/** Whether the file gives no figure of people killed for any of the events. */
export const isNoneKnown = (expected: number, notGiven: number): boolean => notGiven > expected - 1e-6;

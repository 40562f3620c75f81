import type { I18n } from "../i18n/i18n.ts";
import { type Dataset, datesOf, narrowDataset } from "../model/dataset.ts";
import { CHOICE_PARTS, type Filter, isPartSet, NEAR_KM } from "../model/filter.ts";
import { monthOf } from "../model/period.ts";
import { REGIONS_ALONG_BAND, type RegionId } from "../model/region.ts";
import type { FigureT } from "./words.ts";

/** The voice of a figure: the page's words and its own, in its language. */
export interface Voice {
  readonly i18n: I18n;
  readonly figureT: FigureT;
}

/** The months that a filter leaves of those that the data covers. */
export function periodShown({ period }: I18n, { incidents }: Dataset, { from, to }: Filter): string {
  const dates = datesOf(incidents);
  return dates ? period(from ?? monthOf(dates.from), to ?? monthOf(dates.to)) : "";
}

/** Texts as one, each after the other with the marks of the language between. */
function joined({ figureT }: Voice, key: "list.and" | "list.filters", items: readonly string[]): string {
  return items.reduce((list, item) => (list === "" ? item : figureT(key, { list, item })), "");
}

/** The filters in force besides the period, in words; empty where there is none. */
export function filtersText(voice: Voice, dataset: Dataset, filter: Filter): string {
  const { i18n, figureT } = voice;
  const { t, local } = i18n;
  const regionName = (id: RegionId) => {
    const region = dataset.regions.find((one) => one.id === id);
    return region ? local(region.name) : id;
  };
  const names = {
    target: filter.target.map((choice) => t(`target.${choice}`)),
    type: filter.type.map((choice) => t(`attack_type.${choice}`)),
    attribution: filter.attribution.map((choice) => t(`attribution.${choice}`)),
    confidence: filter.confidence.map((choice) => t(`confidence.${choice}`)),
    band: filter.band.map((choice) => figureT(`band.${choice}`, { km: NEAR_KM })),
    within: filter.within.map(regionName),
  };
  const told = CHOICE_PARTS.filter((part) => isPartSet(filter, part)).map((part) =>
    figureT("list.item", { name: figureT(`part.${part}`), value: joined(voice, "list.and", names[part]) }),
  );
  if (filter.killed !== null) {
    const value = figureT("killed.least", { count: filter.killed });
    told.push(figureT("list.item", { name: figureT("part.killed"), value }));
  }
  return joined(voice, "list.filters", told);
}

/**
 * What no figure goes without besides credit and boundaries: its period, its n, its filters. The n is `null`
 * where the attacks are not on the map: none shown would sound as if there were none.
 */
export function notesOf(voice: Voice, dataset: Dataset, filter: Filter, shown: number | null): string[] {
  const { i18n, figureT } = voice;
  const filters = filtersText(voice, dataset, filter);
  const period = periodShown(i18n, dataset, filter);
  return [
    shown === null
      ? figureT("note.period", { period })
      : figureT("note.shown", { period, count: shown, all: dataset.incidents.length }),
    ...(filters ? [figureT("note.filters", { filters })] : []),
  ];
}

/** A figure in words, from its numbers, for those who do not see it. */
export function altText(
  voice: Voice,
  dataset: Dataset,
  { filter, region, shown }: { filter: Filter; region: RegionId | null; shown: number | null },
): string {
  const { figureT, i18n } = voice;
  const { t, local } = i18n;
  const narrowed = narrowDataset(dataset, filter);
  const area = narrowed.regions.find(({ id }) => id === region);
  const filters = filtersText(voice, dataset, filter);
  const title = area ? t("region.heading", { name: local(area.name) }) : t("app.title");
  const subtitle = t("app.subtitle", { period: periodShown(i18n, dataset, filter) });
  return [
    `${title}. ${subtitle}.`,
    ...(filters ? [figureT("note.filters", { filters })] : []),
    ...(shown === null ? [] : inNumbers(voice, { whole: dataset, narrowed, region, shown })),
    t("map.indicative"),
  ].join(" ");
}

/** What the attacks on the map are, where they are on it. */
function inNumbers(
  voice: Voice,
  given: { whole: Dataset; narrowed: Dataset; region: RegionId | null; shown: number },
): string[] {
  const { whole, narrowed, region, shown } = given;
  const { figureT, i18n } = voice;
  const attacks = i18n.t("shown.attacks", { count: shown, all: i18n.n(whole.incidents.length) });
  return [
    figureT("alt.shown", { attacks }),
    ...(narrowed.incidents.length === 0 ? [figureT("alt.none")] : numbersOf(voice, narrowed, region)),
  ];
}

/** The sentences on the numbers of a region, or of the band and its regions. */
function numbersOf(voice: Voice, dataset: Dataset, region: RegionId | null): string[] {
  const { figureT, i18n } = voice;
  const { t, n, range, local } = i18n;
  const area = dataset.regions.find(({ id }) => id === region) ?? dataset.band;
  const { attacks, killed, by_target, by_year } = area.figures;
  const about = (expected: number) => t("figure.about", { number: n(Math.round(expected)) });
  const likely = t("figure.likely", { range: range(attacks.low, attacks.high) });
  const regions = REGIONS_ALONG_BAND.flatMap((id) => dataset.regions.filter((one) => one.id === id)).map(
    ({ name, figures }) =>
      figureT("list.item", { name: local(name), value: about(figures.attacks.expected) }),
  );
  const target = mostOf(by_target);
  const year = mostOf(by_year);
  return [
    figureT("alt.inside", { about: about(attacks.expected), likely }),
    ...(region === null ? [figureT("alt.regions", { regions: joined(voice, "list.and", regions) })] : []),
    figureT("alt.killed", { range: range(Math.round(killed.min), Math.round(killed.max)) }),
    ...(target ? [figureT("alt.target", { target: t(`target.${target[0]}`), about: about(target[1]) })] : []),
    ...(year ? [figureT("alt.year", { year: i18n.date(year[0]), about: about(year[1]) })] : []),
  ];
}

/** The greatest of some expected numbers; none where that would be written as 0, or is shared. */
function mostOf<Key extends string>(numbers: Readonly<Partial<Record<Key, number>>>): [Key, number] | null {
  const sorted = (Object.entries(numbers) as [Key, number][]).sort((a, b) => b[1] - a[1]);
  const [first, second] = sorted;
  if (!first || Math.round(first[1]) === 0) return null;
  return second && Math.round(second[1]) === Math.round(first[1]) ? null : first;
}

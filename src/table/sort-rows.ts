import type { I18n } from "../i18n/i18n.ts";
import { membershipIn } from "../model/figures.ts";
import type { Incident } from "../model/incident.ts";
import type { Sort, SortColumn } from "../state/view.ts";
import { type CompareNames, compareNamesIn, compareTexts } from "./alphabet.ts";

/** What a row is put in order by, the first number first; `null` where it is not known. */
type Rank = readonly number[] | null;
type RankOf = (incident: Incident) => Rank;

export type SortWords = Pick<I18n, "lang" | "local" | "t">;

export function parseSort(sort: Sort): { column: SortColumn; isDown: boolean } {
  const isDown = sort.startsWith("-");
  return { column: (isDown ? sort.slice(1) : sort) as SortColumn, isDown };
}

/** What a reader asks for first of numbers and dates is the most and the latest. */
const DOWN_FIRST: readonly SortColumn[] = ["date", "killed", "injured", "band"];

/** The order that a press on a column's heading asks for. */
export function nextSort(sort: Sort, pressed: SortColumn): Sort {
  const { column, isDown } = parseSort(sort);
  const down = column === pressed ? !isDown : DOWN_FIRST.includes(pressed);
  return down ? `-${pressed}` : pressed;
}

/**
 * The incidents in the order of a column: names by the alphabet of the reader's language, unknown figures
 * last in both directions, equals as they came.
 */
export function sortRows(incidents: readonly Incident[], sort: Sort, words: SortWords): readonly Incident[] {
  const { column, isDown } = parseSort(sort);
  const rankOf = RANKS[column](incidents, words);
  return incidents
    .map((incident) => ({ incident, rank: rankOf(incident) }))
    .sort((a, b) => compareRanks(a.rank, b.rank, isDown))
    .map(({ incident }) => incident);
}

function compareRanks(a: Rank, b: Rank, isDown: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  for (const [i, rank] of a.entries()) {
    const difference = rank - (b[i] ?? 0);
    if (difference !== 0) return isDown ? -difference : difference;
  }
  return 0;
}

const RANKS: Readonly<Record<SortColumn, (incidents: readonly Incident[], words: SortWords) => RankOf>> = {
  date: (incidents) => byText(incidents, ({ date }) => date, compareTexts),
  place: (incidents, { lang, local }) => byText(incidents, ({ place }) => local(place), compareNamesIn(lang)),
  type: (incidents, { lang, t }) =>
    byText(incidents, ({ attack_type }) => t(`attack_type.${attack_type}`), compareNamesIn(lang)),
  target: (incidents, { lang, t }) =>
    byText(incidents, ({ target }) => t(`target.${target}`), compareNamesIn(lang)),
  killed:
    () =>
    ({ killed }) =>
      killed && [killed.max, killed.min],
  injured:
    () =>
    ({ injured }) =>
      injured && [injured.max, injured.min],
  // Where chances are the same, as they are outside, the nearer is the more likely.
  band: () => (incident) => [membershipIn(incident, "band"), -incident.band_distance_km],
};

/** Few texts differ, and comparing them in a language is slow: each gets its place among them once. */
function byText(
  incidents: readonly Incident[],
  textOf: (incident: Incident) => string,
  compare: CompareNames,
): RankOf {
  const texts = [...new Set(incidents.map(textOf))].sort(compare);
  const places = new Map<string, number>();
  let place = 0;
  texts.forEach((text, i) => {
    // Spelt differently, yet the same to the alphabet.
    if (i > 0 && compare(texts[i - 1] ?? "", text) !== 0) place = i;
    places.set(text, place);
  });
  return (incident) => [places.get(textOf(incident)) ?? 0];
}

import type { Dataset } from "../../model/dataset.ts";
import { type Filter, NEAR_KM } from "../../model/filter.ts";
import type { Month, Period } from "../../model/period.ts";
import type { RegionId } from "../../model/region.ts";
import { ownTotals } from "../count/own-totals.ts";
import { creditOf } from "./credit.ts";
import type { OwnFacts, OwnSpeech } from "./own-summary.ts";
import { figuresOf, ownFilterOf, type PassingLayer, totalsOf } from "./passing-layers.ts";

/** What there is to say of a layer in a region, or in the whole band. */
export function ownFacts(
  { layer, passing }: PassingLayer,
  { whole, filter, region }: { whole: Dataset; filter: Filter; region: RegionId | null },
  speech: OwnSpeech,
): OwnFacts {
  const area = whole.regions.find(({ id }) => id === region) ?? whole.band;
  const { joined } = layer;
  return {
    name: layer.name,
    credit: creditOf(layer),
    region: area.id === "band" ? null : area.name,
    figures: figuresOf(joined, passing, area),
    months: monthsSet(layer, filter),
    passing: passing.count,
    all: joined.events.length,
    notPlaceable: totalsOf(joined, passing).notPlaceable,
    undated: passing.undated,
    filters: ownFilterTexts(filter, whole, speech),
    version: whole.version,
  };
}

const spans = new WeakMap<PassingLayer["layer"]["joined"], { from: Month; to: Month } | null>();

/** The months of a file, whatever passes: a period beyond them promises no more than it holds. */
function monthsSet({ joined }: PassingLayer["layer"], { from, to }: Period): OwnFacts["months"] {
  let span = spans.get(joined);
  if (span === undefined) {
    const { months } = ownTotals(joined, null);
    const [first, last] = [months[0], months.at(-1)];
    span = first && last ? { from: first.month, to: last.month } : null;
    spans.set(joined, span);
  }
  if (!span) return null;
  const set = {
    from: from !== null && from > span.from ? from : span.from,
    to: to !== null && to < span.to ? to : span.to,
  };
  return set.from <= set.to ? set : null;
}

/** The filters that hold for events of a file, but the period, in words. */
export function ownFilterTexts(filter: Filter, { regions }: Dataset, { i18n, words }: OwnSpeech): string[] {
  const listed = (texts: readonly string[]) =>
    texts.reduce((first, last) => words("list.comma", { first, last }));
  const { band, within, killed } = ownFilterOf(filter);
  const names = within.map((id) => {
    const region = regions.find((one) => one.id === id);
    return region ? i18n.local(region.name) : id;
  });
  return [
    ...(band.length > 0
      ? [
          words("report.filter.band", {
            choices: listed(band.map((near) => words(`report.band.${near}`, { km: NEAR_KM }))),
          }),
        ]
      : []),
    ...(names.length > 0 ? [words("report.filter.within", { choices: listed(names) })] : []),
    ...(killed === null ? [] : [words("report.filter.killed", { number: killed })]),
  ];
}

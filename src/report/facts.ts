import type { Reports } from "../data/decode-reports.ts";
import { type Area, type Dataset, datesOf } from "../model/dataset.ts";
import { type Figures, incidentsIn } from "../model/figures.ts";
import type { Filter } from "../model/filter.ts";
import type { Localized } from "../model/localized.ts";
import { type Month, monthOf, type Period } from "../model/period.ts";
import type { RegionId } from "../model/region.ts";

/** Who reported the attacks that are counted. */
export interface Reporters {
  /** How many reports the attacks name. */
  readonly reports: number;
  /** Those who published most of them, the first of them first. */
  readonly most: readonly string[];
  /** Whether nobody else did. */
  readonly isAll: boolean;
}

/** What a paragraph on a view is made of. */
export interface ViewFacts {
  /** `null`: the whole band. */
  readonly region: Localized | null;
  readonly regions: readonly Area<RegionId>[];
  readonly figures: Figures;
  /** Attacks that may have been inside. */
  readonly members: number;
  /** The months of the data in the period that is set; `null` where there are none. */
  readonly months: { readonly from: Month; readonly to: Month } | null;
  readonly filter: Filter;
  /** How many attacks pass, out of how many. */
  readonly passing: number;
  readonly all: number;
  /** `null` where the reports could not be loaded. */
  readonly reporters: Reporters | null;
  readonly version: string;
  /** Date of the last attack in the data. */
  readonly until: string;
}

/** `shown` holds the attacks that pass the filter, `whole` all there are. */
export function viewFacts(
  { shown, whole, filter }: { shown: Dataset; whole: Dataset; filter: Filter },
  region: RegionId | null,
  reports: Reports | null,
): ViewFacts {
  const area = shown.regions.find(({ id }) => id === region) ?? shown.band;
  const members = incidentsIn(shown.incidents, area.id);
  return {
    region: area.id === "band" ? null : area.name,
    regions: whole.regions,
    figures: area.figures,
    members: members.length,
    months: monthsShown(whole, filter),
    filter,
    passing: shown.incidents.length,
    all: whole.incidents.length,
    reporters:
      reports &&
      reportersOf(
        members.map(({ incident }) => incident.id),
        reports,
      ),
    version: whole.version,
    until: datesOf(whole.incidents)?.to ?? "",
  };
}

/** A period that begins before the data or goes beyond them promises no more than they hold. */
function monthsShown({ incidents }: Dataset, { from, to }: Period): ViewFacts["months"] {
  const dates = datesOf(incidents);
  if (!dates) return null;
  const [first, last] = [monthOf(dates.from), monthOf(dates.to)];
  const months = {
    from: from !== null && from > first ? from : first,
    to: to !== null && to < last ? to : last,
  };
  return months.from <= months.to ? months : null;
}

const MOST = 3;

function reportersOf(incidents: readonly string[], reports: Reports): Reporters {
  const publishers = incidents.flatMap((id) => reports[id]?.sources ?? []).map(houseOf);
  const counts = new Map<string, number>();
  for (const publisher of publishers) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([publisher]) => publisher);
  return { reports: publishers.length, most: ranked.slice(0, MOST), isAll: ranked.length <= MOST };
}

/** "Rudaw (repost: …)" is Rudaw's. */
const houseOf = ({ publisher }: { publisher: string }): string => publisher.replace(/ \(.*$/, "");

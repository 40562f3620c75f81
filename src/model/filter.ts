import {
  ATTACK_TYPES,
  ATTRIBUTIONS,
  type AttackType,
  type Attribution,
  CONFIDENCES,
  type Confidence,
  type Incident,
  TARGETS,
  type Target,
} from "./incident.ts";
import { isInPeriod, type Period } from "./period.ts";
import { REGION_IDS, type RegionId } from "./region.ts";

/** A mapped point lies inside the band, at most `NEAR_KM` from it, or farther. */
export const NEARNESSES = ["inside", "near", "outside"] as const;
export type Nearness = (typeof NEARNESSES)[number];

export const NEAR_KM = 10;

/** Which attacks a reader wants to see. An empty list asks for nothing: all pass. */
export interface Filter extends Period {
  readonly target: readonly Target[];
  readonly type: readonly AttackType[];
  readonly attribution: readonly Attribution[];
  readonly confidence: readonly Confidence[];
  /** At least so many people killed, by the highest figure of the sources; unknown does not pass. */
  readonly killed: number | null;
  readonly band: readonly Nearness[];
  /** Regions in which the attack may lie: some of its disc is inside one of them. */
  readonly within: readonly RegionId[];
}

export const NO_FILTER: Filter = Object.freeze({
  from: null,
  to: null,
  target: [],
  type: [],
  attribution: [],
  confidence: [],
  killed: null,
  band: [],
  within: [],
});

/** The parts of a filter that a reader sets and clears as one. */
export const FILTER_PARTS = [
  "period",
  "target",
  "type",
  "attribution",
  "confidence",
  "killed",
  "band",
  "within",
] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];

/** The parts in which a reader chooses from a list, with what there is to choose. */
export const CHOICES = {
  target: TARGETS,
  type: ATTACK_TYPES,
  attribution: ATTRIBUTIONS,
  confidence: CONFIDENCES,
  band: NEARNESSES,
  within: REGION_IDS,
} as const;
export type ChoicePart = keyof typeof CHOICES;
export type ChoiceOf<Part extends ChoicePart> = (typeof CHOICES)[Part][number];

export const CHOICE_PARTS = Object.keys(CHOICES) as readonly ChoicePart[];

export function nearnessOf({ band_distance_km }: Incident): Nearness {
  if (band_distance_km === 0) return "inside";
  return band_distance_km <= NEAR_KM ? "near" : "outside";
}

/** What an incident has in each part from which a reader chooses; it may lie in several regions. */
const HAS: { readonly [Part in ChoicePart]: (incident: Incident) => readonly ChoiceOf<Part>[] } = {
  target: ({ target }) => [target],
  type: ({ attack_type }) => [attack_type],
  attribution: ({ attribution }) => [attribution],
  confidence: ({ confidence }) => [confidence],
  band: (incident) => [nearnessOf(incident)],
  within: ({ membership }) => REGION_IDS.filter((id) => (membership[id] ?? 0) > 0),
};

/** Whether an incident passes one part of a filter. */
function passes(incident: Incident, filter: Filter, part: FilterPart): boolean {
  if (part === "period") return isInPeriod(incident.date, filter);
  if (part === "killed") return filter.killed === null || (incident.killed?.max ?? -1) >= filter.killed;
  const chosen: readonly string[] = filter[part];
  return chosen.length === 0 || HAS[part](incident).some((choice) => chosen.includes(choice));
}

export function isPartSet(filter: Filter, part: FilterPart): boolean {
  if (part === "period") return filter.from !== null || filter.to !== null;
  if (part === "killed") return filter.killed !== null;
  return filter[part].length > 0;
}

/** The parts that a reader has set. */
export const partsSet = (filter: Filter): FilterPart[] =>
  FILTER_PARTS.filter((part) => isPartSet(filter, part));

/** The change of a filter that sets one part back. */
export const clearPart = (part: FilterPart): Partial<Filter> =>
  part === "period" ? { from: null, to: null } : { [part]: NO_FILTER[part] };

/** The incidents that pass, in their order; all of them, the same array, where nothing is set. */
export function incidentsPassing(incidents: readonly Incident[], filter: Filter): readonly Incident[] {
  const parts = partsSet(filter);
  if (parts.length === 0) return incidents;
  return incidents.filter((incident) => parts.every((part) => passes(incident, filter, part)));
}

/** For every choice how many incidents would remain if it alone were chosen in its part. */
export type ChoiceCounts = {
  readonly [Part in ChoicePart]: Readonly<Record<ChoiceOf<Part>, number>>;
};

export function countChoices(incidents: readonly Incident[], filter: Filter): ChoiceCounts {
  const counted = CHOICE_PARTS.map((part) => {
    const others = incidentsPassing(incidents, { ...filter, ...clearPart(part) });
    const counts: Record<string, number> = Object.fromEntries(CHOICES[part].map((choice) => [choice, 0]));
    for (const incident of others) {
      for (const choice of HAS[part](incident)) counts[choice] = (counts[choice] ?? 0) + 1;
    }
    return [part, counts];
  });
  return Object.fromEntries(counted);
}

/**
 * Where nothing passes: the parts without which something would, with how much. Several parts may only
 * together leave nothing; then there are none.
 */
export function whatEmptied(
  incidents: readonly Incident[],
  filter: Filter,
): readonly { readonly part: FilterPart; readonly without: number }[] {
  if (incidentsPassing(incidents, filter).length > 0) return [];
  return partsSet(filter)
    .map((part) => ({
      part,
      without: incidentsPassing(incidents, { ...filter, ...clearPart(part) }).length,
    }))
    .filter(({ without }) => without > 0);
}

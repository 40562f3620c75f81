import type { Position } from "geojson";
import type { I18n } from "../i18n/i18n.ts";
import type { Article } from "../model/article.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Incident, LocationPrecision } from "../model/incident.ts";
import { LANGS, type Lang, type Localized } from "../model/localized.ts";
import type { Milestone } from "../model/milestone.ts";
import type { Place, PlaceKind } from "../model/place.ts";
import type { RegionId } from "../model/region.ts";
import type { MapPosition, Selection } from "../state/view.ts";
import { wordsOf } from "./fold.ts";
import { OTHER_SPELLINGS } from "./spellings.ts";

/** In the order in which equally good hits are shown. */
export const ENTRY_KINDS = [
  "place",
  "region",
  "centre",
  "edge",
  "incident",
  "milestone",
  "paragraph",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A name or a text; `lang` is `null` where it is only one more way to write a name. */
export interface Spelling {
  readonly lang: Lang | null;
  readonly text: string;
  /** Whether it names only a part of what the thing is called by: Gulala, of "Near Jalawla". */
  readonly isPart?: boolean;
}

/** Where a hit leads. */
export type Goal =
  | { readonly kind: "thing"; readonly thing: Selection; readonly at: MapPosition }
  | { readonly kind: "place"; readonly place: Place; readonly at: MapPosition }
  | { readonly kind: "milestone"; readonly milestone: Milestone }
  | { readonly kind: "paragraph"; readonly n: number };

/** Something that can be found. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** Its names in every language, then other spellings of them. */
  readonly names: readonly Spelling[];
  /** What else is said of it. */
  readonly texts: readonly Spelling[];
  readonly goal: Goal;
}

/** The texts that come after the map. */
export interface LongTexts {
  readonly milestones: readonly Milestone[];
  readonly article: Article | null;
}

/** Everything that can be found, with what is said of attacks in the language of `i18n`. */
export function entriesOf(dataset: Dataset, { milestones, article }: LongTexts, i18n: I18n): Entry[] {
  const thing = (selection: Selection, at: MapPosition): Goal => ({ kind: "thing", thing: selection, at });
  return [
    ...dataset.places.map((place, i): Entry => {
      const at = positionAt(place.position, PLACE_ZOOMS[place.kind]);
      return entry("place", String(i), place.name, [], { kind: "place", place, at });
    }),
    ...dataset.regions.map(({ id, name }) =>
      entry("region", id, name, [], thing({ kind: "region", id }, positionAt(middleOf(dataset, id), 8))),
    ),
    ...dataset.centres.map(({ id, name, town, position }) =>
      entry("centre", id, name, inEvery(town), thing({ kind: "centre", id }, positionAt(position, 9.5))),
    ),
    ...dataset.edgePoints.map(({ id, place, position }) =>
      entry("edge", id, place, [], thing({ kind: "edge", id }, positionAt(position, 9.5))),
    ),
    ...dataset.incidents.map((incident) => {
      const at = positionAt(incident.position, INCIDENT_ZOOMS[incident.location_precision]);
      const selection: Selection = { kind: "incident", id: incident.id };
      return entry("incident", incident.id, incident.place, saidOf(incident, i18n), thing(selection, at));
    }),
    ...milestones.map((milestone, i) => {
      const texts = [...inEvery(milestone.summary), { lang: null, text: milestone.date }];
      return entry("milestone", String(i), milestone.title, texts, { kind: "milestone", milestone });
    }),
    ...(article?.paragraphs ?? []).map(
      ({ n, text }): Entry => ({
        id: `paragraph/${n}`,
        kind: "paragraph",
        names: [],
        texts: inEvery(text),
        goal: { kind: "paragraph", n },
      }),
    ),
  ];
}

function entry(kind: EntryKind, id: string, name: Localized, texts: readonly Spelling[], goal: Goal): Entry {
  return { id: `${kind}/${id}`, kind, names: [...inEvery(name), ...otherSpellings(name.en)], texts, goal };
}

const inEvery = (text: Localized): Spelling[] => LANGS.map((lang) => ({ lang, text: text[lang] }));

/** Every word of the known name in a row: "Near Jalawla" is also near Gulala, but Kirkuk is no Kirkukli. */
const KNOWN = Object.entries(OTHER_SPELLINGS).map(([name, others]) => ({
  words: ` ${wordsOf(name).join(" ")} `,
  others,
}));

function otherSpellings(name: string): Spelling[] {
  const words = ` ${wordsOf(name).join(" ")} `;
  return KNOWN.filter((known) => words.includes(known.words)).flatMap((known) =>
    known.others.map((text) => ({ lang: null, text, isPart: words !== known.words })),
  );
}

function saidOf(incident: Incident, { lang, t, incidentDate }: I18n): Spelling[] {
  const { attack_type, target, governorate, district, date } = incident;
  return [
    { lang, text: `${t(`attack_type.${attack_type}`)}, ${t(`target.${target}`)}, ${incidentDate(incident)}` },
    { lang: "en", text: `${district}, ${governorate}` },
    { lang: null, text: date },
  ];
}

/** What is known only roughly is seen from farther off. */
const INCIDENT_ZOOMS: Readonly<Record<LocationPrecision, number>> = {
  village: 9.5,
  town: 9.5,
  subdistrict: 9.25,
  district: 9,
};

const PLACE_ZOOMS: Readonly<Record<PlaceKind, number>> = {
  country: 6,
  governorate: 8,
  river: 8.5,
  mountain: 9,
  lake: 9,
  capital: 9,
  city: 9,
  town: 9.5,
  village: 9.5,
  "border-crossing": 9.5,
  "road-junction": 9.5,
};

const positionAt = ([lng = 0, lat = 0]: Position, zoom: number): MapPosition => ({ zoom, lat, lng });

/** Half way along the region's stretch of the middle line. */
function middleOf({ middle }: Dataset, id: RegionId): Position {
  const inside = middle.coordinates.filter((_, i) => middle.region[i] === id);
  return inside[Math.floor(inside.length / 2)] ?? [];
}

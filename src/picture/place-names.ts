import type { Dataset } from "../model/dataset.ts";
import type { Lang } from "../model/localized.ts";
import type { Place } from "../model/place.ts";
import { type Box, boxAround, TakenSpace } from "./boxes.ts";
import { scaleAt, toBase } from "./frame.ts";
import { LABEL_STYLES, type LabelStyle, settingFor, sizeFor } from "./label-styles.ts";
import { placeRegionNames, type RegionName } from "./place-region-names.ts";
import { attackRadius, FIELD_CENTRE_RADIUS, killedShown, MAIN_CENTRE_RADIUS } from "./symbols.ts";
import { estimateWidth } from "./text-width.ts";

/** A name and where it stands, in pixels from its place. */
export interface PlacedName {
  readonly place: Place;
  readonly text: string;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface PlacedNames {
  readonly regions: readonly RegionName[];
  readonly places: readonly PlacedName[];
}

/**
 * Names that touch neither one another nor a symbol, the more important ones first. The same at
 * every point of a zoom class, and wherever the map is moved, so that no name jumps.
 */
export function placeNames(dataset: Dataset, lang: Lang, zoomClass: number): PlacedNames {
  const scale = scaleAt(zoomClass);
  const at = (position: Place["position"]): [number, number] => {
    const [x, y] = toBase(position);
    return [x * scale, y * scale];
  };
  const taken = new TakenSpace();
  for (const centre of dataset.centres) {
    taken.add(
      boxAround(...at(centre.position), centre.role === "field" ? FIELD_CENTRE_RADIUS : MAIN_CENTRE_RADIUS),
    );
  }
  const shown = dataset.places
    .map((place) => ({ place, style: LABEL_STYLES[place.kind] }))
    .filter(({ style }) => style.from <= zoomClass && zoomClass <= (style.to ?? Number.POSITIVE_INFINITY))
    .sort((a, b) => a.style.rank - b.style.rank);
  // A region's name may cover attacks in its own ground, but not the dot of a town.
  for (const { place, style } of shown)
    if (style.dot) taken.add(boxAround(...at(place.position), style.dot + 1));
  const regions = placeRegionNames(dataset, lang, zoomClass, taken);

  const attacks = new TakenSpace();
  for (const incident of dataset.incidents) {
    attacks.add(boxAround(...at(incident.position), attackRadius(killedShown(incident)) - 0.5));
  }
  const places: PlacedName[] = [];
  const place = (name: (typeof shown)[number], avoidsAttacks: boolean): boolean => {
    const around = at(name.place.position);
    const spot = candidates(name.place.name[lang], name.style, lang).find(({ box }) => {
      const moved = shift(box, around);
      return taken.isFree(moved) && !(avoidsAttacks && !attacks.isFree(moved));
    });
    if (!spot) return false;
    taken.add(shift(spot.box, around));
    const { dx, dy, anchor } = spot;
    places.push({ place: name.place, text: name.place.name[lang], dx, dy, anchor });
    return true;
  };
  const crowded = shown.filter((name) => !place(name, true));
  // Towns that attacks stand around are those that a reader looks for: better over a circle than not at all.
  for (const name of crowded) if (name.style.rank <= TOWN_RANK) place(name, false);
  return { regions, places };
}

const TOWN_RANK = LABEL_STYLES.town.rank;

type Candidate = Pick<PlacedName, "dx" | "dy" | "anchor"> & { box: Box };

/** Where a name may stand around its place, the best first. */
function candidates(text: string, style: LabelStyle, lang: Lang): Candidate[] {
  const { spacing = 0 } = settingFor(style, lang);
  const size = sizeFor(style.size, lang);
  const width = estimateWidth(style.capitals && lang === "en" ? text.toUpperCase() : text, size, spacing);
  const half = size * 0.5;
  const baseline = size * 0.34;
  if (!style.dot) {
    return [0, -14, 14, -28, 28].map((lift) => ({
      dx: 0,
      dy: lift + baseline,
      anchor: "middle",
      box: boxAround(0, lift, width / 2 + 2, half),
    }));
  }
  const side = (direction: 1 | -1, gap: number, lift: number): Candidate => ({
    dx: direction * gap,
    dy: round(lift + baseline),
    anchor: direction === 1 ? "start" : "end",
    box: boxAround(direction * (gap + width / 2), lift, width / 2 + 1, half),
  });
  const above = (lift: number): Candidate => ({
    dx: 0,
    dy: round(lift + baseline),
    anchor: "middle",
    box: boxAround(0, lift, width / 2 + 1, half),
  });
  const gap = style.dot + 4;
  const near = [side(1, gap, 0), side(-1, gap, 0), side(1, gap, -size * 0.6), side(1, gap, size * 0.6)];
  const left = [side(-1, gap, -size * 0.6), side(-1, gap, size * 0.6), above(-size), above(size)];
  const far = [side(1, gap + 8, 0), side(-1, gap + 8, 0), above(-size - 6), above(size + 6)];
  return [...near, ...left, ...far, side(1, gap + 14, 0), side(-1, gap + 14, 0)];
}

const shift = (box: Box, [x, y]: [number, number]): Box => ({
  left: box.left + x,
  top: box.top + y,
  right: box.right + x,
  bottom: box.bottom + y,
});

const round = (value: number): number => Math.round(value * 10) / 10;

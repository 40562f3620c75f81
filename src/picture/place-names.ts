import type { Position } from "geojson";
import type { Dataset } from "../model/dataset.ts";
import type { Lang } from "../model/localized.ts";
import type { Place } from "../model/place.ts";
import { type Box, boxAround, isWithin, shift, TakenSpace } from "./boxes.ts";
import { scaleAt, toBase } from "./frame.ts";
import { CENTRE_LABEL, LABEL_STYLES, type LabelStyle } from "./label-styles.ts";
import { type NameSpot, spotsAround } from "./name-spots.ts";
import { placeRegionNames, type RegionName } from "./place-region-names.ts";
import { attackRadius, centreRadius, killedShown } from "./symbols.ts";

/** A name and where it stands, in pixels from its place. */
export interface PlacedName {
  readonly place: Place;
  readonly style: LabelStyle;
  readonly text: string;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
  /** What it takes up, in pixels from its place. */
  readonly box: Box;
}

export interface PlacedNames {
  readonly regions: readonly RegionName[];
  readonly places: readonly PlacedName[];
}

/** A map of a known size. Boxes are in pixels of its zoom, from the corner of the ground. */
export interface Sheet {
  /** No name goes beyond it. */
  readonly window: Box;
  /** What lies over the map: a legend, a scale bar. */
  readonly covered: readonly Box[];
}

/** What a spot for a name costs, in steps of preference. */
const COST = { attack: 3, attackUnderArea: 8, edge: 2.5 } as const;
/** A name that would cost more is left out; towns are what a reader looks for and may cost more. */
const DEAREST = { centre: Number.POSITIVE_INFINITY, town: 11, other: 7 } as const;

/**
 * Names that touch neither one another nor the symbol of a centre, the more important ones first; attacks
 * and the edges of the band are avoided as far as can be. Without a sheet they are the same wherever
 * the map is moved, so that no name jumps.
 */
export function placeNames(dataset: Dataset, lang: Lang, zoom: number, sheet?: Sheet): PlacedNames {
  const at = pixelsAt(zoom);
  const { symbols, attacks, edges } = obstacles(dataset, zoom);
  for (const box of sheet?.covered ?? []) symbols.add(box);
  const shown = namesByImportance(dataset, zoom);

  const dots = new TakenSpace();
  for (const { place, style } of shown) {
    if (style.dot && style.rank <= LABEL_STYLES.town.rank) {
      dots.add(boxAround(...at(place.position), style.dot + 1));
    }
  }
  const isInWindow = (box: Box) => !sheet || isWithin(box, sheet.window);
  const regions = placeRegionNames(dataset, lang, zoom, {
    symbols,
    dots,
    attacks: attacks.space,
    isInWindow,
  });
  const taken = symbols;
  for (const { boxes } of regions) for (const box of boxes) taken.add(box);

  const places = shown.flatMap(({ place, style, centre }): PlacedName[] => {
    const [x, y] = at(place.position);
    const dot = style.dot ? boxAround(x, y, style.dot) : undefined;
    if (dot && !centre && !taken.isFree(dot)) return [];
    const text = place.name[lang];
    const room = centre || roomFor(style, attacks.around(x, y));
    let best: { spot: NameSpot; cost: number } | undefined;
    for (const spot of spotsAround(text, style, lang, room)) {
      const box = shift(spot.box, x, y);
      if (!taken.isFree(box) || !isInWindow(box)) continue;
      const cost =
        spot.cost +
        (dot ? COST.attack : COST.attackUnderArea) * Math.min(3, attacks.space.count(box)) +
        COST.edge * Math.min(3, edges.count(box));
      if (!best || cost < best.cost) best = { spot, cost };
    }
    const isTown = style.rank <= LABEL_STYLES.town.rank && style.dot !== undefined;
    const dearest = centre ? DEAREST.centre : isTown ? DEAREST.town : DEAREST.other;
    if (!best || best.cost > dearest) return [];
    const { dx, dy, anchor, box } = best.spot;
    taken.add(shift(box, x, y));
    if (dot) taken.add(dot);
    return [{ place, style, text, dx, dy, anchor, box }];
  });
  return { regions, places };
}

const pixelsAt =
  (zoom: number) =>
  (position: Position): [number, number] => {
    const [x, y] = toBase(position);
    return [x * scaleAt(zoom), y * scaleAt(zoom)];
  };

interface Shown {
  readonly place: Place;
  readonly style: LabelStyle;
  /** Radius of the symbol of the centre in this place, or 0. */
  readonly centre: number;
}

/** The names of a zoom: by kind, a town with a centre before other towns, then those nearest to the band. */
function namesByImportance(dataset: Dataset, zoom: number): Shown[] {
  const middle = dataset.middle.coordinates.map(toBase);
  const fromBand = (place: Place): number => {
    const [x, y] = toBase(place.position);
    return Math.min(...middle.map(([toX, toY]) => (x - toX) ** 2 + (y - toY) ** 2));
  };
  return dataset.places
    .map((place) => {
      const kind = LABEL_STYLES[place.kind];
      const centre = kind.dot ? centreIn(dataset, place) : 0;
      const style = centre
        ? { ...kind, ...CENTRE_LABEL, rank: Math.min(kind.rank, CENTRE_LABEL.rank) }
        : kind;
      return { place, style, centre };
    })
    .filter(({ style }) => style.from <= zoom && zoom < (style.until ?? Number.POSITIVE_INFINITY))
    .map((shown) => ({ ...shown, fromBand: fromBand(shown.place) }))
    .sort((a, b) => a.style.rank - b.style.rank || a.fromBand - b.fromBand);
}

/** A centre is shown at its town, cut to two decimals; a place nearer than this, in degrees, is that town. */
const SAME_PLACE = 0.012;

function centreIn({ centres }: Dataset, { position }: Place): number {
  const found = centres.find(
    (centre) =>
      Math.hypot(
        (centre.position[0] ?? 0) - (position[0] ?? 0),
        (centre.position[1] ?? 0) - (position[1] ?? 0),
      ) < SAME_PLACE,
  );
  return found ? centreRadius(found.role) : 0;
}

/** From the place to the beginning of its name, around its dot and the attacks that stand on it. */
const roomFor = (style: LabelStyle, attack: number): number => Math.max(style.dot ?? 0, Math.min(attack, 9));

function obstacles(dataset: Dataset, zoom: number) {
  const at = pixelsAt(zoom);
  const symbols = new TakenSpace();
  for (const { position, role } of dataset.centres)
    symbols.add(boxAround(...at(position), centreRadius(role)));

  const space = new TakenSpace();
  const circles = dataset.incidents.map((incident) => {
    const [x, y] = at(incident.position);
    const radius = attackRadius(killedShown(incident));
    space.add(boxAround(x, y, radius - 0.5));
    return { x, y, radius };
  });
  /** Radius of the largest circle whose centre is on a point, or nearly. */
  const around = (x: number, y: number): number =>
    circles.reduce(
      (most, circle) => (Math.hypot(circle.x - x, circle.y - y) < 3 ? Math.max(most, circle.radius) : most),
      0,
    );

  const edges = new TakenSpace();
  for (const { coordinates } of dataset.edges) {
    for (const [x, y] of stepsAlong(coordinates.map(at))) edges.add(boxAround(x, y, EDGE_STEP / 2));
  }
  return { symbols, attacks: { space, around }, edges };
}

const EDGE_STEP = 6;

/** Points of a line, one every few pixels. */
function stepsAlong(line: readonly (readonly [number, number])[]): [number, number][] {
  const steps: [number, number][] = [];
  let left = 0;
  for (const [i, [x, y]] of line.entries()) {
    const [fromX, fromY] = line[i - 1] ?? [x, y];
    const length = Math.hypot(x - fromX, y - fromY);
    for (; left <= length; left += EDGE_STEP) {
      const share = length === 0 ? 0 : left / length;
      steps.push([fromX + (x - fromX) * share, fromY + (y - fromY) * share]);
    }
    left -= length;
  }
  return steps;
}

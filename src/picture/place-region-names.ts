import type { Position } from "geojson";
import type { Dataset } from "../model/dataset.ts";
import type { Lang } from "../model/localized.ts";
import type { RegionId } from "../model/region.ts";
import { type Box, boxAround, TakenSpace } from "./boxes.ts";
import { fromBase, pixelsPerKm, scaleAt, toBase } from "./frame.ts";
import { type RegionLabel, regionLabelsAt, settingFor, sizeFor } from "./label-styles.ts";
import { estimateWidth } from "./text-width.ts";

/** A region's name along the band. */
export interface RegionName {
  readonly id: RegionId;
  readonly text: string;
  readonly position: Position;
  /** In degrees, clockwise, so that the text reads along the band and never upside down. */
  readonly angle: number;
  readonly style: RegionLabel;
  /** What it takes up, letter by letter, in pixels from the corner of the ground. */
  readonly boxes: readonly Box[];
}

interface Obstacles {
  /** A name must not touch these. */
  readonly symbols: TakenSpace;
  /** It should not touch the dots of towns either, but may where there is no other way. */
  readonly dots: TakenSpace;
  readonly attacks: TakenSpace;
  readonly isInWindow: (box: Box) => boolean;
}

/** A spot that costs no more than this is good: no smaller letters are tried. */
const GOOD = 4;
const COST = {
  overflow: 5,
  foreign: 24,
  dot: 3,
  attack: 1,
  symbol: 40,
  name: 60,
  outside: 100,
  offMiddle: 5,
} as const;

/**
 * Sets each region's name along the middle line, where the band is straightest, widest and freest, in
 * the largest letters that fit. Where even the smallest do not fit it still stands at its best place, but
 * not on another region's name.
 */
export function placeRegionNames(
  dataset: Dataset,
  lang: Lang,
  zoom: number,
  { symbols, dots, attacks, isInWindow }: Obstacles,
): RegionName[] {
  const scale = scaleAt(zoom);
  const line = dataset.middle.coordinates.map((position): Point => {
    const [x, y] = toBase(position);
    return [x * scale, y * scale];
  });
  const halfWidth = dataset.middle.width_km.map((km) => (km * pixelsPerKm(zoom)) / 2);
  const lengths = lengthsAlong(line);
  const named = new TakenSpace();
  // The shorter a region, the less choice there is: it goes first.
  const shortestFirst = [...dataset.regions].sort((a, b) => a.length_km - b.length_km);
  return shortestFirst.flatMap(({ id, name }): RegionName[] => {
    const text = name[lang];
    const own = dataset.middle.region.map((region) => region === id);
    const [first, last] = [own.indexOf(true), own.lastIndexOf(true)];

    /** What a spot costs wherever everything else stands. */
    const costOnBand = (spot: Spot, size: number, i: number): number => {
      const beyond = spot.along.reduce((sum, { index, off }) => {
        return sum + Math.min(8, Math.max(0, off + size * 0.42 - (halfWidth[index] ?? 0)));
      }, 0);
      // Cuts run aslant: a letter near one may stand on the neighbour's ground.
      const fromCut = (index: number) => {
        const at = lengths[index] ?? 0;
        return Math.min(at - (lengths[first] ?? 0), (lengths[last] ?? 0) - at);
      };
      const foreign = spot.along.filter(
        ({ index }) => !own[index] || fromCut(index) < Math.min(2 * size, (halfWidth[index] ?? 0) * 0.6),
      ).length;
      return (
        (COST.overflow * beyond) / spot.along.length +
        (COST.foreign * foreign) / spot.along.length +
        COST.offMiddle * Math.abs((2 * (i - first)) / Math.max(1, last - first) - 1) -
        Math.min(3, (halfWidth[i] ?? 0) / 8)
      );
    };
    /** What it costs more for what it would stand on. */
    const costOfTouching = (boxes: readonly Box[]): number => {
      const touching = (taken: TakenSpace) => boxes.filter((box) => !taken.isFree(box)).length;
      return (
        COST.dot * touching(dots) +
        COST.attack * touching(attacks) +
        COST.symbol * touching(symbols) +
        COST.name * touching(named) +
        COST.outside * boxes.filter((box) => !isInWindow(box)).length
      );
    };

    let best: { cost: number; name: RegionName } | undefined;
    for (const style of regionLabelsAt(zoom)) {
      const { spacing = 0 } = settingFor(style, lang);
      const size = sizeFor(style.size, lang);
      const width = estimateWidth(lang === "en" ? text.toUpperCase() : text, size, spacing);
      for (let i = first; i <= last && first >= 0; i++) {
        const spot = own[i] ? spotAt(line, i, width, size) : undefined;
        if (!spot) continue;
        const onBand = costOnBand(spot, size, i);
        if (best && onBand >= best.cost) continue;
        const boxes = spot.along.map(({ at: [x, y] }) => boxAround(x, y, size * 0.55));
        const cost = onBand + costOfTouching(boxes);
        if (best && cost >= best.cost) continue;
        const position = fromBase([spot.x / scale, spot.y / scale]);
        best = { cost, name: { id, text, position, angle: Math.round(spot.angle), style, boxes } };
      }
      if (best && best.cost < GOOD) break;
    }
    if (!best || best.cost >= COST.name) return [];
    for (const box of best.name.boxes) named.add(box);
    return [best.name];
  });
}

type Point = readonly [x: number, y: number];

/** How far along the line each of its points is, in pixels. */
function lengthsAlong(line: readonly Point[]): number[] {
  let length = 0;
  return line.map(([x, y], i) => {
    const [fromX, fromY] = line[i - 1] ?? [x, y];
    length += Math.hypot(x - fromX, y - fromY);
    return length;
  });
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  /** Points of the text, with the point of the middle line beside each and how far off it is. */
  readonly along: readonly { at: Point; index: number; off: number }[];
}

/** The text centred on a point of the line, or nothing where the line ends before the text does. */
function spotAt(line: readonly Point[], i: number, width: number, size: number): Spot | undefined {
  const from = walk(line, i, -1, width / 2);
  const to = walk(line, i, 1, width / 2);
  const middle = line[i];
  if (!from || !to || !middle) return undefined;
  const [x, y] = [(from.at[0] + to.at[0] + middle[0] * 2) / 4, (from.at[1] + to.at[1] + middle[1] * 2) / 4];
  let angle = (Math.atan2(to.at[1] - from.at[1], to.at[0] - from.at[0]) * 180) / Math.PI;
  if (angle > 90) angle -= 180;
  if (angle < -90) angle += 180;
  const [east, south] = unit(to.at[0] - from.at[0], to.at[1] - from.at[1]);
  const count = Math.max(2, Math.ceil(width / size));
  const along = Array.from({ length: count + 1 }, (_, k) => {
    const distance = (k / count - 0.5) * width;
    const beside = walk(line, i, distance < 0 ? -1 : 1, Math.abs(distance)) ?? { at: middle, index: i };
    const at: Point = [x + east * distance, y + south * distance];
    return { at, index: beside.index, off: Math.hypot(at[0] - beside.at[0], at[1] - beside.at[1]) };
  });
  return { x, y, angle, along };
}

const unit = (x: number, y: number): Point => {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
};

/** The point of the line at a distance along it, or nothing beyond its ends. */
function walk(line: readonly Point[], i: number, step: 1 | -1, distance: number) {
  let left = distance;
  let at = line[i];
  for (let next = i + step; at; next += step) {
    const to = line[next];
    if (!to) return undefined;
    const length = Math.hypot(to[0] - at[0], to[1] - at[1]);
    if (length >= left) {
      const f = length === 0 ? 0 : left / length;
      const point: Point = [at[0] + (to[0] - at[0]) * f, at[1] + (to[1] - at[1]) * f];
      return { at: point, index: next - step };
    }
    left -= length;
    at = to;
  }
  return undefined;
}

import type { Position } from "geojson";
import type { Dataset } from "../model/dataset.ts";
import type { Lang } from "../model/localized.ts";
import type { RegionId } from "../model/region.ts";
import { isInside } from "../model/rings.ts";
import { boxAround, TakenSpace } from "./boxes.ts";
import { fromBase, scaleAt, toBase } from "./frame.ts";
import { regionLabelAt, settingFor, sizeFor } from "./label-styles.ts";
import { estimateWidth } from "./text-width.ts";

/** A region's name along the band. */
export interface RegionName {
  readonly id: RegionId;
  readonly text: string;
  readonly position: Position;
  /** In degrees, clockwise, so that the text reads along the band and never upside down. */
  readonly angle: number;
}

/**
 * Sets each region's name along the middle line, where the band is straightest, widest and freest.
 * Where a name is too long for its region at this zoom it still stands at its best place.
 */
export function placeRegionNames(
  dataset: Dataset,
  lang: Lang,
  zoomClass: number,
  taken: TakenSpace,
): RegionName[] {
  const scale = scaleAt(zoomClass);
  const line = dataset.middle.coordinates.map((position) => {
    const [x, y] = toBase(position);
    return [x * scale, y * scale] as const;
  });
  const style = regionLabelAt(zoomClass);
  const { spacing = 0 } = settingFor(style, lang);
  const size = sizeFor(style.size, lang);
  const named = new TakenSpace();
  // The shorter a region, the less choice there is: it goes first.
  const shortestFirst = [...dataset.regions].sort((a, b) => a.length_km - b.length_km);
  return shortestFirst.flatMap(({ id, name, geometry }) => {
    const text = name[lang];
    const width = estimateWidth(lang === "en" ? text.toUpperCase() : text, size, spacing);
    const spots = dataset.middle.coordinates.flatMap((position, i) =>
      isInside(geometry, position) ? (spotAt(line, i, width, dataset.middle.width_km[i] ?? 0) ?? []) : [],
    );
    const scored = spots.map((spot) => {
      const boxes = lettersOf(spot, width, size);
      return {
        spot,
        boxes,
        score:
          spot.bend -
          spot.room * 0.4 +
          boxes.filter((box) => !taken.isFree(box)).length * 12 +
          boxes.filter((box) => !named.isFree(box)).length * 100,
      };
    });
    const best = scored.reduce<(typeof scored)[number] | undefined>(
      (least, next) => (least && least.score <= next.score ? least : next),
      undefined,
    );
    if (!best) return [];
    for (const box of best.boxes) {
      taken.add(box);
      named.add(box);
    }
    const { x, y, angle } = best.spot;
    return [{ id, text, position: fromBase([x / scale, y / scale]), angle: Math.round(angle) }];
  });
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  /** How far the middle line strays from the text, in pixels. */
  readonly bend: number;
  /** Width of the band, in kilometres. */
  readonly room: number;
}

/** The text centred on a point of the line, or nothing where the line ends before the text does. */
function spotAt(
  line: readonly (readonly [number, number])[],
  i: number,
  width: number,
  room: number,
): Spot | undefined {
  const from = walk(line, i, -1, width / 2);
  const to = walk(line, i, 1, width / 2);
  const middle = line[i];
  if (!from || !to || !middle) return undefined;
  const [x, y] = [(from[0] + to[0] + middle[0] * 2) / 4, (from[1] + to[1] + middle[1] * 2) / 4];
  const bend = Math.hypot(middle[0] - (from[0] + to[0]) / 2, middle[1] - (from[1] + to[1]) / 2);
  let angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
  if (angle > 90) angle -= 180;
  if (angle < -90) angle += 180;
  return { x, y, angle, bend, room };
}

/** The point of the line at a distance along it, or nothing beyond its ends. */
function walk(line: readonly (readonly [number, number])[], i: number, step: 1 | -1, distance: number) {
  let left = distance;
  let at = line[i];
  for (let next = i + step; at; next += step) {
    const to = line[next];
    if (!to) return undefined;
    const length = Math.hypot(to[0] - at[0], to[1] - at[1]);
    if (length >= left) {
      const f = left / length;
      return [at[0] + (to[0] - at[0]) * f, at[1] + (to[1] - at[1]) * f] as const;
    }
    left -= length;
    at = to;
  }
  return undefined;
}

/** Boxes that follow a slanted text, letter by letter. */
function lettersOf({ x, y, angle }: Spot, width: number, size: number) {
  const radians = (angle * Math.PI) / 180;
  const count = Math.max(1, Math.ceil(width / size));
  return Array.from({ length: count + 1 }, (_, i) => {
    const along = (i / count - 0.5) * width;
    return boxAround(x + along * Math.cos(radians), y + along * Math.sin(radians), size * 0.6);
  });
}

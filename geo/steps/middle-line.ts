import type { Position } from "geojson";
import type { MiddleLine } from "../../src/model/band.ts";
import type { Area } from "../../src/model/dataset.ts";
import { distanceKm } from "../../src/model/earth.ts";
import type { RegionId } from "../../src/model/region.ts";
import { isInside } from "../../src/model/rings.ts";
import { round } from "./round.ts";

/** A point of the middle line, and how wide the band is there. */
export interface MiddlePoint {
  readonly position: Position;
  /** From the nearest point of one line over the middle to the nearest point of the other. */
  readonly width_km: number;
}

const ROUNDS = 40;
const START_POINTS = 600;

/**
 * The line that is everywhere as far from the one edge as from the other, with a point every
 * `stepKm` kilometres.
 *
 * It starts halfway between points that lie at the same fraction of the two lines, and each point
 * then moves again and again halfway between the nearest points of the two lines. Where the lines
 * converge that also draws it along towards the narrow end, so both of its ends are held.
 */
export function middleLine(one: readonly Position[], other: readonly Position[], stepKm = 1): MiddlePoint[] {
  const others = evenly(other, START_POINTS);
  let middle = evenly(one, START_POINTS).map((position, i) => halfway(position, others[i] ?? position));
  const [start, end] = [middle[0] as Position, middle.at(-1) as Position];
  for (let round = 0; round < ROUNDS; round++) {
    const moved = middle
      .slice(1, -1)
      .map((position) => halfway(nearestOnLine(one, position), nearestOnLine(other, position)));
    middle = evenly([start, ...moved, end], START_POINTS);
  }
  const count = Math.round(lengthKm(middle) / stepKm) + 1;
  return evenly(middle, count).map((position) => ({
    position,
    width_km:
      distanceKm(position, nearestOnLine(one, position)) +
      distanceKm(position, nearestOnLine(other, position)),
  }));
}

/** The middle line as it is published: a point every four kilometres is enough to draw and to label it. */
export function thinMiddleLine(
  middle: readonly MiddlePoint[],
  regions: readonly Pick<Area<RegionId>, "id" | "geometry">[],
): MiddleLine {
  const kept = middle.filter((_, i) => i % 4 === 0 || i === middle.length - 1);
  const coordinates = kept.map(({ position }) => position.map((value) => round(value, 3)));
  const regionAt = (position: Position) =>
    regions.find(({ geometry }) => isInside(geometry, position))?.id ?? null;
  return {
    coordinates,
    width_km: kept.map(({ width_km }) => round(width_km, 1)),
    region: coordinates.map(regionAt),
  };
}

/** Length of a line in kilometres. */
export function lengthKm(line: readonly Position[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++) length += distanceKm(line[i - 1] as Position, line[i] as Position);
  return length;
}

/** `count` points at equal distances along a line, its ends included. */
function evenly(line: readonly Position[], count: number): Position[] {
  const total = lengthKm(line);
  const points: Position[] = [];
  let before = 0;
  let i = 1;
  for (let n = 0; n < count; n++) {
    const wanted = (total * n) / (count - 1);
    let step = distanceKm(line[i - 1] as Position, line[i] as Position);
    while (before + step < wanted && i + 1 < line.length) {
      before += step;
      i += 1;
      step = distanceKm(line[i - 1] as Position, line[i] as Position);
    }
    const f = step === 0 ? 0 : Math.min(1, (wanted - before) / step);
    points.push(along(line[i - 1] as Position, line[i] as Position, f));
  }
  return points;
}

/** The point of a line that is nearest to a position, on a plane true around that position. */
export function nearestOnLine(line: readonly Position[], [x = 0, y = 0]: Position): Position {
  const shorten = Math.cos((y * Math.PI) / 180);
  let nearest: Position = line[0] as Position;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i++) {
    const [ax = 0, ay = 0] = line[i - 1] as Position;
    const [bx = 0, by = 0] = line[i] as Position;
    const dx = (bx - ax) * shorten;
    const dy = by - ay;
    const length2 = dx * dx + dy * dy;
    const wanted = length2 === 0 ? 0 : ((x - ax) * shorten * dx + (y - ay) * dy) / length2;
    const f = Math.min(1, Math.max(0, wanted));
    const gap = ((x - ax) * shorten - f * dx) ** 2 + (y - ay - f * dy) ** 2;
    if (gap < least) {
      least = gap;
      nearest = [ax + f * (bx - ax), ay + f * (by - ay)];
    }
  }
  return nearest;
}

const halfway = (a: Position, b: Position): Position => along(a, b, 0.5);

function along([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, f: number): Position {
  return [ax + (bx - ax) * f, ay + (by - ay) * f];
}

import type { Position } from "geojson";
import type { Topology } from "topojson-specification";
import { HOME_BOX, toBase } from "./frame.ts";

/** How far a line may stray, in base units of about half a kilometre: less where readers look first. */
const STRAY = { home: 0.25, around: 0.8 };

type Point = readonly [x: number, y: number];

/**
 * The same map with fewer corners. Arcs and not areas are simplified, so that neighbours still share
 * their border; their ends stay, as other arcs begin there.
 */
export function simplifyArcs<Map extends Topology>({ transform, ...topology }: Map) {
  const { scale = [1, 1], translate = [0, 0] } = transform ?? {};
  const arcs = topology.arcs.map((arc) => {
    // Where there is a transform, each position is told as a step from the one before it.
    let [x, y] = [0, 0];
    const positions = arc.map(([dx = 0, dy = 0]): Position => {
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
    return simplifyLine(positions);
  });
  return { ...topology, arcs };
}

/** Ramer, Douglas and Peucker: keeps a point only if the line without it would stray too far from it. */
function simplifyLine(line: readonly Position[]): Position[] {
  const points = line.map(toBase);
  const keep = new Set([0, line.length - 1]);
  const open: [from: number, to: number][] = [[0, line.length - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    const farthest = farthestBetween(points, from, to);
    if (farthest === undefined) continue;
    keep.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => keep.has(i));
}

/** The point that strays most from the straight line between two others, if any strays too far. */
function farthestBetween(points: readonly Point[], from: number, to: number): number | undefined {
  const [start, end] = [points[from] as Point, points[to] as Point];
  let [farthest, most]: [number | undefined, number] = [undefined, 1];
  for (let i = from + 1; i < to; i++) {
    const point = points[i] as Point;
    const stray = distanceTo(start, end, point) / strayAt(point);
    if (stray > most) [farthest, most] = [i, stray];
  }
  return farthest;
}

function distanceTo([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / length2;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

function strayAt([x, y]: Point): number {
  const { x: left, y: top, width, height } = HOME_BOX;
  const isHome = x >= left && x <= left + width && y >= top && y <= top + height;
  return isHome ? STRAY.home : STRAY.around;
}

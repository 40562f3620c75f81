import type { Box } from "../boxes.ts";
import { outlinePath } from "./outline-path.ts";
import { isShapePath, type Point, readShapePath, type Stroke } from "./shape-path.ts";
import type { Step } from "./typesetter.ts";

/**
 * What of a path lies in a box. Ground that reaches far beyond its frame is what layout programs show
 * beside the page; and where nothing sticks out, nothing has to be clipped, which is slow.
 */
export function clipShape(d: string, box: Box): string {
  if (!isShapePath(d)) return d;
  const strokes = readShapePath(d);
  if (strokes.every(({ points }) => points.every((point) => isIn(point, box)))) return d;
  const clipped = strokes.flatMap((stroke) =>
    stroke.closed ? clipRing(stroke.points, box) : clipLine(stroke.points, box),
  );
  return outlinePath(clipped.flatMap(stepsOf), 0, 0);
}

const isIn = ([x, y]: Point, { left, top, right, bottom }: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

function stepsOf({ points, closed }: Stroke): Step[] {
  const steps = points.map((values, i): Step => ({ type: i === 0 ? "M" : "L", values }));
  return closed ? [...steps, { type: "Z", values: [] }] : steps;
}

/** Sutherland and Hodgman: one side of the box after the other. */
function clipRing(ring: readonly Point[], box: Box): Stroke[] {
  const points = SIDES.reduce<readonly Point[]>((left, side) => {
    const kept: Point[] = [];
    left.forEach((to, i) => {
      const from = left.at(i - 1) as Point;
      if (side.isIn(from, box) !== side.isIn(to, box)) kept.push(side.cross(from, to, box));
      if (side.isIn(to, box)) kept.push(to);
    });
    return kept;
  }, ring);
  return points.length < 3 ? [] : [{ points, closed: true }];
}

interface SideOfBox {
  readonly isIn: (point: Point, box: Box) => boolean;
  readonly cross: (from: Point, to: Point, box: Box) => Point;
}

const atX = ([ax, ay]: Point, [bx, by]: Point, x: number): Point => [
  x,
  ay + ((x - ax) / (bx - ax)) * (by - ay),
];
const atY = ([ax, ay]: Point, [bx, by]: Point, y: number): Point => [
  ax + ((y - ay) / (by - ay)) * (bx - ax),
  y,
];

const SIDES: readonly SideOfBox[] = [
  { isIn: ([x], { left }) => x >= left, cross: (a, b, { left }) => atX(a, b, left) },
  { isIn: ([x], { right }) => x <= right, cross: (a, b, { right }) => atX(a, b, right) },
  { isIn: ([, y], { top }) => y >= top, cross: (a, b, { top }) => atY(a, b, top) },
  { isIn: ([, y], { bottom }) => y <= bottom, cross: (a, b, { bottom }) => atY(a, b, bottom) },
];

/** The stretches of a line inside a box: Liang and Barsky, segment by segment. */
function clipLine(line: readonly Point[], box: Box): Stroke[] {
  const stretches: Point[][] = [];
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1] as Point, line[i] as Point];
    const part = clipSegment(from, to, box);
    if (!part) continue;
    const [start, end] = part;
    const last = stretches.at(-1);
    const end0 = last?.at(-1);
    if (last && end0 && end0[0] === start[0] && end0[1] === start[1]) last.push(end);
    else stretches.push([start, end]);
  }
  return stretches.map((points) => ({ points, closed: false }));
}

function clipSegment(from: Point, to: Point, { left, top, right, bottom }: Box): [Point, Point] | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from[0] - left],
    [dx, right - from[0]],
    [-dy, from[1] - top],
    [dy, bottom - from[1]],
  ] as const) {
    if (step === 0 && room < 0) return null;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  if (enter > leave) return null;
  const at = (share: number): Point => [from[0] + share * dx, from[1] + share * dy];
  return [enter === 0 ? from : at(enter), leave === 1 ? to : at(leave)];
}

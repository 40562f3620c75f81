import type { Position } from "geojson";

/** Points per stretch between two places; at the band's scale a point every kilometre or so. */
const STEPS = 12;

/**
 * A smooth curve through every one of the given positions, as one list of points per stretch between
 * two of them (its first point included, its last one left to the next stretch).
 *
 * Centripetal Catmull–Rom: it passes through the points that the sources name, and makes no loop
 * and no overshoot of note between them. Source of the formula: P. J. Barry and R. N. Goldman,
 * "A recursive evaluation algorithm for a class of Catmull–Rom splines", SIGGRAPH 1988, 199–204;
 * C. Yuksel, S. Schaefer, J. Keyser, "Parameterization and applications of Catmull–Rom curves",
 * Computer-Aided Design 43 (2011), 747–755 (exponent 1/2).
 */
export function smoothLine(points: readonly Position[]): Position[][] {
  const at = (index: number): Position => {
    const point = points[index];
    if (point) return point;
    // Beyond the ends the line goes on as it came.
    const [end, before] = index < 0 ? [points[0], points[1]] : [points.at(-1), points.at(-2)];
    if (!end || !before) throw new Error(`a line needs two points or more, got ${points.length}`);
    return [2 * x(end) - x(before), 2 * y(end) - y(before)];
  };
  const stretches: Position[][] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const around = [at(i - 1), at(i), at(i + 1), at(i + 2)] as const;
    stretches.push(Array.from({ length: STEPS }, (_, step) => curvePoint(around, step / STEPS)));
  }
  return stretches;
}

const x = (position: Position): number => position[0] ?? 0;
const y = (position: Position): number => position[1] ?? 0;

type Four = readonly [Position, Position, Position, Position];

/** The point at the fraction `f` of the way from the second to the third of four positions. */
function curvePoint([p0, p1, p2, p3]: Four, f: number): Position {
  const t1 = knotGap(p0, p1);
  const t2 = t1 + knotGap(p1, p2);
  const t3 = t2 + knotGap(p2, p3);
  const t = t1 + f * (t2 - t1);
  const a1 = between(p0, p1, 0, t1, t);
  const a2 = between(p1, p2, t1, t2, t);
  const a3 = between(p2, p3, t2, t3, t);
  return between(between(a1, a2, 0, t2, t), between(a2, a3, t1, t3, t), t1, t2, t);
}

/** Square root of the distance, longitudes shortened as at the middle of the belt. */
function knotGap(a: Position, b: Position): number {
  const shorten = Math.cos((35.6 * Math.PI) / 180);
  return Math.sqrt(Math.hypot((x(b) - x(a)) * shorten, y(b) - y(a)));
}

function between(a: Position, b: Position, ta: number, tb: number, t: number): Position {
  const f = (t - ta) / (tb - ta);
  return [x(a) + (x(b) - x(a)) * f, y(a) + (y(b) - y(a)) * f];
}

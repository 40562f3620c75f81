export type Point = readonly [x: number, y: number];

/** A line of a path, or a ring, whose last point is joined to its first. */
export interface Stroke {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Whether a path is spelled as `linePath` and `ringPath` spell theirs: a move, then steps. */
export const isShapePath = (d: string): boolean => /^[Mlz\d\s.-]+$/.test(d);

/** The lines and rings of such a path. */
export function readShapePath(d: string): Stroke[] {
  return [...d.matchAll(/M([^Mz]*)(z?)/g)].map(([, steps = "", end]) => {
    const numbers = steps.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    const points: Point[] = [];
    let [x, y] = [0, 0];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      [x, y] = [x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)];
      points.push([x, y]);
    }
    return { points, closed: end === "z" };
  });
}

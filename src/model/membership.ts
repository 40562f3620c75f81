import type { MultiPolygon, Polygon, Position } from "geojson";
import { planeAround } from "./earth.ts";
import { ringsOf } from "./rings.ts";

/**
 * The share, 0 to 1, of the disc of `radiusKm` around `centre` that lies inside `area`.
 *
 * Exact for straight edges in the plane around the centre: the overlap of a disc and a polygon is
 * the signed sum, over the polygon's edges, of the overlap of the disc and the triangle that the edge
 * spans with the disc's centre. Rings must wind as in RFC 7946 (outer counter-clockwise, holes
 * clockwise), so that holes subtract.
 */
export function discShare(area: Polygon | MultiPolygon, centre: Position, radiusKm: number): number {
  const project = planeAround(centre);
  let overlap = 0;
  for (const ring of ringsOf(area)) {
    let [ax, ay] = project(ring[0] ?? centre);
    for (const vertex of ring.slice(1)) {
      const [bx, by] = project(vertex);
      overlap += sectorOverlap(ax, ay, bx, by, radiusKm);
      [ax, ay] = [bx, by];
    }
  }
  return Math.min(1, Math.max(0, overlap / (Math.PI * radiusKm * radiusKm)));
}

/** Signed area common to the disc of radius r around the origin O and the triangle O, a, b. */
export function sectorOverlap(ax: number, ay: number, bx: number, by: number, r: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  // Where the line a + t (b - a) meets the circle: t² |d|² + 2 t a·d + |a|² - r² = 0.
  const length2 = dx * dx + dy * dy;
  if (length2 === 0) return 0;
  const half = ax * dx + ay * dy;
  const discriminant = half * half - length2 * (ax * ax + ay * ay - r * r);
  if (discriminant <= 0) return slice(ax, ay, bx, by, r);
  const root = Math.sqrt(discriminant);
  const enter = (-half - root) / length2;
  const leave = (-half + root) / length2;
  if (leave <= 0 || enter >= 1) return slice(ax, ay, bx, by, r);
  // Outside, inside, outside again: a slice, a triangle, a slice.
  const t1 = Math.max(0, enter);
  const t2 = Math.min(1, leave);
  const [px, py] = [ax + t1 * dx, ay + t1 * dy];
  const [qx, qy] = [ax + t2 * dx, ay + t2 * dy];
  // No slice to an end that lies inside: so near to the centre, rounding would make an angle of its own.
  const before = enter > 0 ? slice(ax, ay, px, py, r) : 0;
  const after = leave < 1 ? slice(qx, qy, bx, by, r) : 0;
  return before + (px * qy - py * qx) / 2 + after;
}

/** Signed area of the slice of the disc between the directions of a and b. */
export function slice(ax: number, ay: number, bx: number, by: number, r: number): number {
  return (r * r * Math.atan2(ax * by - ay * bx, ax * bx + ay * by)) / 2;
}

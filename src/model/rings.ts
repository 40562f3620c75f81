import type { MultiPolygon, Polygon, Position } from "geojson";
import { planeAround } from "./earth.ts";

/** All rings of an area, outer ones and holes alike. */
export function ringsOf(area: Polygon | MultiPolygon): readonly (readonly Position[])[] {
  return area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
}

/** Even-odd point in polygon over all rings; a point on an edge may fall on either side. */
export function isInside(area: Polygon | MultiPolygon, position: Position): boolean {
  const [x = 0, y = 0] = position;
  let inside = false;
  for (const ring of ringsOf(area)) {
    let from: Position | undefined;
    let y1 = 0;
    for (const to of ring) {
      // Looked up one by one: a phone places names with this, and taking pairs apart costs it four times as much.
      const y2 = to[1] ?? 0;
      if (from && y1 > y !== y2 > y) {
        const x1 = from[0] ?? 0;
        const x2 = to[0] ?? 0;
        if (x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
      }
      from = to;
      y1 = y2;
    }
  }
  return inside;
}

/** Distance in kilometres from a position to an area, 0 inside. */
export function distanceToAreaKm(area: Polygon | MultiPolygon, position: Position): number {
  if (isInside(area, position)) return 0;
  const project = planeAround(position);
  let least = Number.POSITIVE_INFINITY;
  for (const ring of ringsOf(area)) {
    let from = project(ring[0] ?? position);
    for (const vertex of ring.slice(1)) {
      const to = project(vertex);
      least = Math.min(least, originToSegment(from, to));
      from = to;
    }
  }
  return least;
}

/** Distance from the origin of the plane to the segment a–b. */
function originToSegment([ax, ay]: [number, number], [bx, by]: [number, number]): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length2));
  return Math.hypot(ax + t * dx, ay + t * dy);
}

import { distance, lineString, nearestPointOnLine } from "@turf/turf";
import type { Position } from "geojson";

function findNearest(ring: Position[], point: Position): number {
  const far = ring.map((vertex) => distance(vertex, point));
  return far.indexOf(Math.min(...far));
}

/** The line midway between the banks of a long thin ring, from the vertex nearest `from` to that nearest `to`. */
export function findMiddle(ring: Position[], from: Position, to: Position): Position[] {
  const open = ring.slice(0, -1);
  const start = findNearest(open, from);
  const turned = [...open.slice(start), ...open.slice(0, start + 1)];
  const end = findNearest(turned.slice(0, -1), to);
  const oneBank = turned.slice(0, end + 1);
  const otherBank = lineString(turned.slice(end));
  return oneBank.map((point) => {
    const across = nearestPointOnLine(otherBank, point).geometry.coordinates;
    return point.map((value, axis) => (value + (across[axis] ?? value)) / 2);
  });
}

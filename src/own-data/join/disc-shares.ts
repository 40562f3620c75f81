import type { Polygon, Position } from "geojson";
import { EARTH_RADIUS_KM } from "../../model/earth.ts";
import { discShare, sectorOverlap, slice } from "../../model/membership.ts";
import type { Ground, Stretch } from "./ground.ts";
import { chordToBall } from "./near-border.ts";
import type { UnitVector } from "./unit-vector.ts";

/** So near to none or all of a disc, rounding alone cannot tell the one from the other. */
const HAIR = 1e-9;

/** A disc: its middle, the region in which that lies, or -1, and its radius in kilometres. */
export interface Disc {
  readonly at: UnitVector;
  readonly position: Position;
  readonly region: number;
  readonly radiusKm: number;
}

/** The share, 0 to 1, of a disc that lies inside a region. */
export type DiscShareIn = (region: number, disc: Disc) => number;

/**
 * `discShare` of the model, edge by edge only where the border comes near the disc. Elsewhere the edges
 * cut slices out of it that add up to the one slice between their ends, but for whole turns around the
 * disc; these change the share by whole numbers, and it lies between 0 and 1.
 */
export function discShares(regions: readonly Polygon[], ground: Ground): DiscShareIn {
  const from: Point = { x: 0, y: 0 };
  const to: Point = { x: 0, y: 0 };

  return (region, { at, position, region: home, radiusKm }) => {
    const reach = reachOf(radiusKm);
    let overlap = 0;
    let near = false;
    let runFrom = -1;
    let runTo = -1;
    for (const stretch of ground.regions[region] as readonly Stretch[]) {
      const { first, last } = stretch;
      if (first !== runTo) {
        overlap += sliceOfRun(at, runFrom, runTo, radiusKm);
        runFrom = first;
      }
      runTo = last;
      if (chordToBall(stretch, at) > reach) continue;
      near = true;
      overlap += sliceOfRun(at, runFrom, first, radiusKm);
      runFrom = last;
      project(ground, at, first, from);
      for (let vertex = first + 1; vertex <= last; vertex++) {
        project(ground, at, vertex, to);
        overlap += sectorOverlap(from.x, from.y, to.x, to.y, radiusKm);
        [from.x, from.y] = [to.x, to.y];
      }
    }
    if (!near) return region === home ? 1 : 0;
    overlap += sliceOfRun(at, runFrom, runTo, radiusKm);
    const turns = overlap / (Math.PI * radiusKm * radiusKm);
    const share = turns - Math.floor(turns);
    if (share > HAIR && share < 1 - HAIR) return share;
    return Math.round(discShare(regions[region] as Polygon, position, radiusKm) / HAIR) * HAIR;
  };

  /** The slice between the ends of a run of edges that stay clear of the disc. */
  function sliceOfRun(at: UnitVector, first: number, last: number, radiusKm: number): number {
    if (first === last) return 0;
    project(ground, at, first, from);
    project(ground, at, last, to);
    return slice(from.x, from.y, to.x, to.y, radiusKm);
  }
}

/**
 * How near, as a chord, a border must come to have a say in a disc, and a little more: edges are straight
 * in the plane around the disc, and arcs where distances are measured.
 */
export const reachOf = (radiusKm: number): number => (radiusKm * 1.001 + 0.01) / EARTH_RADIUS_KM;

interface Point {
  x: number;
  y: number;
}

/** A vertex in the plane of `planeAround` a place, in kilometres: distance and direction from there are true. */
function project(ground: Ground, at: UnitVector, vertex: number, into: Point): void {
  const vx = ground.x[vertex] as number;
  const vy = ground.y[vertex] as number;
  const vz = ground.z[vertex] as number;
  const outward = at.cosLng * vx + at.sinLng * vy;
  const east = at.cosLng * vy - at.sinLng * vx;
  const north = at.cosLat * vz - at.z * outward;
  const sine = Math.sqrt(east * east + north * north);
  const cosine = at.x * vx + at.y * vy + at.z * vz;
  const scale = sine === 0 ? 0 : (EARTH_RADIUS_KM * Math.atan2(sine, cosine)) / sine;
  into.x = scale * east;
  into.y = scale * north;
}

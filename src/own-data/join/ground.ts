import type { Polygon } from "geojson";
import { UnitVector } from "./unit-vector.ts";

/** Edges in a stretch: few enough to look at one by one, enough to pass over most of a border at once. */
const EDGES_IN_STRETCH = 8;

/**
 * The borders of all regions as columns of vertices, ring after ring, each ring closed. Edge i leads from
 * vertex i to vertex i + 1.
 */
export interface Ground {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** The vertices on the sphere of radius 1. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** For each region the stretches of its rings, in order. */
  readonly regions: readonly (readonly Stretch[])[];
  readonly stretches: readonly Stretch[];
}

/** Edges that follow one another, and a ball around them: centre on the sphere of radius 1, radius as a chord. */
export interface Stretch {
  readonly first: number;
  /** The vertex at which it ends, and the next stretch of the ring begins. */
  readonly last: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radius: number;
}

/** Lays out the borders of regions for the join. Rings as in RFC 7946: closed, holes clockwise. */
export function layGround(regions: readonly Polygon[]): Ground {
  const rings = regions.flatMap(({ coordinates }) => coordinates);
  const vertices = rings.flat();
  const [lng, lat, x, y, z] = Array.from({ length: 5 }, () => new Float64Array(vertices.length)) as Columns;
  const at = new UnitVector();
  vertices.forEach(([east = 0, north = 0], i) => {
    at.moveTo(east, north);
    [lng[i], lat[i], x[i], y[i], z[i]] = [east, north, at.x, at.y, at.z];
  });

  let start = 0;
  const stretched = regions.map(({ coordinates }) =>
    coordinates.flatMap((ring) => {
      const stretches: Stretch[] = [];
      const end = start + ring.length - 1;
      for (let first = start; first < end; first += EDGES_IN_STRETCH) {
        const last = Math.min(end, first + EDGES_IN_STRETCH);
        stretches.push({ first, last, ...ballAround(x, y, z, first, last) });
      }
      start = end + 1;
      return stretches;
    }),
  );
  return { lng, lat, x, y, z, regions: stretched, stretches: stretched.flat() };
}

type Columns = [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];

function ballAround(x: Float64Array, y: Float64Array, z: Float64Array, first: number, last: number) {
  const middle = [x, y, z].map((axis) => {
    const part = axis.subarray(first, last + 1);
    return (Math.min(...part) + Math.max(...part)) / 2;
  });
  const length = Math.hypot(...middle) || 1;
  const [cx = 0, cy = 0, cz = 0] = middle.map((value) => value / length);
  let [radius, bow] = [0, 0];
  for (let i = first; i <= last; i++) {
    const [vx = 0, vy = 0, vz = 0] = [x[i], y[i], z[i]];
    radius = Math.max(radius, Math.hypot(vx - cx, vy - cy, vz - cz));
    if (i === last) break;
    const [wx = 0, wy = 0, wz = 0] = [x[i + 1], y[i + 1], z[i + 1]];
    // The arc between two vertices stands out over their chord by so much.
    bow = Math.max(bow, (wx - vx) ** 2 + (wy - vy) ** 2 + (wz - vz) ** 2);
  }
  return { x: cx, y: cy, z: cz, radius: radius + bow / 6 };
}

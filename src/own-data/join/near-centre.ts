import type { Position } from "geojson";
import { CELL_DIAMETER, type CellGrid } from "./cell-grid.ts";

const RADIANS = Math.PI / 180;

/** In the column of cells: no centre is nearest to all points of the cell. */
const UNSURE = 255;

/** Numbers that a centre takes: longitude and latitude in degrees, sine and cosine of the latitude. */
const STRIDE = 4;

/** Up to so many degrees a short series is as exact as a sine, and takes a third of the time. */
const SHORT = 20;

/** Finds the nearest of at most 255 centres. Most cells of the grid have one that is nearest to all of them. */
export class NearCentre {
  private readonly placed: Float64Array;
  private readonly sure: Uint8Array;

  constructor(positions: readonly Position[], grid: CellGrid) {
    this.placed = Float64Array.from(
      positions.flatMap(([lng = 0, lat = 0]) => [lng, lat, Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)]),
    );
    this.sure = new Uint8Array(grid.size);
    for (let cell = 0; cell < grid.size; cell++) {
      const [lng, lat] = grid.middleOf(cell);
      const nearest = this.search(lng, lat);
      const reach = this.chordTo(nearest, lng, lat) + CELL_DIAMETER;
      const rivals = positions.some(
        (_, other) => other !== nearest && this.chordTo(other, lng, lat) <= reach,
      );
      this.sure[cell] = rivals ? UNSURE : nearest;
    }
  }

  /** The index of the centre nearest to a place in a cell, or in none (-1); the first of several equally near. */
  nearest(cell: number, lng: number, lat: number): number {
    const sure = cell === -1 ? UNSURE : (this.sure[cell] as number);
    return sure === UNSURE ? this.search(lng, lat) : sure;
  }

  /** The chord from a place to a centre, on the sphere of radius 1. */
  chordTo(centre: number, lng: number, lat: number): number {
    const i = STRIDE * centre;
    const east = lng - (this.placed[i] as number);
    const north = lat - (this.placed[i + 1] as number);
    const sinLat = this.placed[i + 2] as number;
    const cosLat = this.placed[i + 3] as number;
    if (!(east < SHORT && east > -SHORT && north < SHORT && north > -SHORT)) {
      const across = 4 * Math.sin((east * RADIANS) / 2) ** 2;
      const up = 4 * Math.sin((north * RADIANS) / 2) ** 2;
      return Math.sqrt(up + cosLat * Math.cos(lat * RADIANS) * across);
    }
    const a2 = (east * RADIANS) ** 2;
    const b = north * RADIANS;
    const b2 = b * b;
    // The squares of the chords along the parallel and the meridian: 2 - 2 cos.
    const across = a2 * (1 - a2 * (1 / 12) * (1 - a2 * (1 / 30) * (1 - a2 * (1 / 56))));
    const up = b2 * (1 - b2 * (1 / 12) * (1 - b2 * (1 / 30) * (1 - b2 * (1 / 56))));
    const sinUp = b * (1 - b2 * (1 / 6) * (1 - b2 * (1 / 20) * (1 - b2 * (1 / 42))));
    const cosThere = cosLat * (1 - 0.5 * up) - sinLat * sinUp;
    return Math.sqrt(up + cosLat * cosThere * across);
  }

  private search(lng: number, lat: number): number {
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let centre = 0; STRIDE * centre < this.placed.length; centre++) {
      const chord = this.chordTo(centre, lng, lat);
      if (chord < least) {
        least = chord;
        nearest = centre;
      }
    }
    return nearest;
  }
}

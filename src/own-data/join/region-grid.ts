import type { Polygon, Position } from "geojson";
import { CROSSED, crossing, ON_EDGE } from "./crossing.ts";

/** Cells along each side. More are hardly faster, and take longer to lay out. */
const CELLS = 512;

/** A cell that a border runs through; the others hold the region of all of their ground, or -1. */
const UNSURE = -2;

const NONE = -1;

const WIDTH = CELLS + 1;

/** Cells are marked a hair wider than an edge, so that rounding cannot put a point beside its cell. */
const HAIR = 1e-6;

/** Finds the region of a point, degrees: its index, or -1. On a border that regions share the first has it. */
export type FindRegion = (lng: number, lat: number) => number;

/**
 * A grid over the regions whose cells know their region where no border runs through them. In the other
 * cells the edges that lie at the height of the point decide, by the rule of `crossing`.
 */
export function gridRegions(regions: readonly Polygon[]): FindRegion {
  const positions = regions.flatMap(({ coordinates }) => coordinates.flat());
  const [west, east] = ends(positions, 0);
  const [south, north] = ends(positions, 1);
  const perLng = CELLS / (east - west || 1);
  const perLat = CELLS / (north - south || 1);
  const areas = regions.map((region) => new BandedEdges(region, south, perLat));

  const decide: FindRegion = (lng, lat) => areas.findIndex((area) => area.covers(lng, lat));
  const onEnds = (cell: number): number => Math.min(CELLS, Math.max(0, Math.floor(cell)));
  // A row and a column more than there are cells, for points on the eastern and the northern end.
  const cells = new Int8Array(WIDTH * WIDTH);
  markEdges();
  fillRuns();

  return (lng, lat) => {
    if (!(lng >= west && lng <= east && lat >= south && lat <= north)) return NONE;
    const region = cells[(((lat - south) * perLat) | 0) * WIDTH + (((lng - west) * perLng) | 0)] as number;
    return region === UNSURE ? decide(lng, lat) : region;
  };

  /** Marks every cell that an edge touches. */
  function markEdges(): void {
    for (const ring of regions.flatMap(({ coordinates }) => coordinates)) {
      for (let i = 1; i < ring.length; i++) {
        const [x1, y1] = onGrid(ring[i - 1] as Position);
        const [x2, y2] = onGrid(ring[i] as Position);
        const [low, high] = [Math.min(y1, y2), Math.max(y1, y2)];
        for (let row = onEnds(low - HAIR); row <= onEnds(high + HAIR); row++) {
          // What of the edge lies in this row.
          const at = (y: number): number => (y1 === y2 ? x1 : x1 + ((x2 - x1) * (y - y1)) / (y2 - y1));
          const from = y1 === y2 ? x1 : at(Math.min(high, Math.max(low, row - HAIR)));
          const to = y1 === y2 ? x2 : at(Math.min(high, Math.max(low, row + 1 + HAIR)));
          const first = row * WIDTH + onEnds(Math.min(from, to) - HAIR);
          const last = row * WIDTH + onEnds(Math.max(from, to) + HAIR);
          cells.fill(UNSURE, first, last + 1);
        }
      }
    }
  }

  /** Cells beside one another with no border between them lie in the same region. */
  function fillRuns(): void {
    for (let row = 0; row < WIDTH; row++) {
      const lat = south + (row + 0.5) / perLat;
      let start = 0;
      while (start < WIDTH) {
        const from = row * WIDTH + start;
        if (cells[from] === UNSURE) {
          start++;
          continue;
        }
        const border = cells.subarray(0, (row + 1) * WIDTH).indexOf(UNSURE, from);
        const to = border === -1 ? (row + 1) * WIDTH : border;
        cells.fill(decide(west + (start + 0.5) / perLng, lat), from, to);
        start += to - from;
      }
    }
  }

  function onGrid([lng = 0, lat = 0]: Position): readonly [number, number] {
    return [(lng - west) * perLng, (lat - south) * perLat];
  }
}

/** The edges of one region by the rows of the grid that they reach. */
class BandedEdges {
  /** Four numbers an edge: lng and lat of its two ends. */
  private readonly bands: readonly Float64Array[];
  private readonly south: number;
  private readonly perLat: number;

  constructor({ coordinates }: Polygon, south: number, perLat: number) {
    this.south = south;
    this.perLat = perLat;
    const bands: number[][] = Array.from({ length: CELLS }, () => []);
    for (const ring of coordinates) {
      for (let i = 1; i < ring.length; i++) {
        const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[i - 1] as Position, ring[i] as Position];
        const first = this.band(Math.min(y1, y2));
        const last = this.band(Math.max(y1, y2));
        for (let band = first; band <= last; band++) bands[band]?.push(x1, y1, x2, y2);
      }
    }
    this.bands = bands.map((edges) => Float64Array.from(edges));
  }

  covers(lng: number, lat: number): boolean {
    const edges = this.bands[this.band(lat)] as Float64Array;
    let inside = false;
    for (let i = 0; i < edges.length; i += 4) {
      const met = crossing(
        (edges[i] as number) - lng,
        (edges[i + 1] as number) - lat,
        (edges[i + 2] as number) - lng,
        (edges[i + 3] as number) - lat,
      );
      if (met === ON_EDGE) return true;
      if (met === CROSSED) inside = !inside;
    }
    return inside;
  }

  private band(lat: number): number {
    return Math.min(CELLS - 1, Math.max(0, Math.floor((lat - this.south) * this.perLat)));
  }
}

function ends(positions: readonly Position[], axis: 0 | 1): readonly [number, number] {
  const values = positions.map((position) => position[axis] ?? 0);
  return [Math.min(...values), Math.max(...values)];
}

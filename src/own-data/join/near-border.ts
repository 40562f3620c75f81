import { CELL_DIAMETER, type CellGrid } from "./cell-grid.ts";
import type { Ground, Stretch } from "./ground.ts";
import { UnitVector } from "./unit-vector.ts";

/** Numbers that an edge takes: its first vertex, the step to its second, the square of that and its inverse. */
const STRIDE = 8;

/** Measures to the nearest border of any region. */
export class NearBorder {
  private readonly stretches: readonly Stretch[];
  /** The chord to the ball around each stretch, while a search runs. */
  private readonly toBalls: Float64Array;
  private readonly edges: Float64Array;
  private readonly grid: CellGrid;
  /** For each cell where its edges begin in `pool`; 0 for a cell into which no point has fallen yet. */
  private readonly begins: Uint32Array;
  /** Cell after cell the number of edges that can be nearest to anything in it, and these edges. */
  private pool = new Uint32Array(1024);
  /** For each edge in `pool` the square of a chord than which it is nowhere nearer to the cell; in order. */
  private leasts = new Float32Array(1024);
  private used = 1;

  constructor({ stretches, x, y, z }: Ground, grid: CellGrid) {
    this.stretches = stretches;
    this.toBalls = new Float64Array(stretches.length);
    this.grid = grid;
    this.begins = new Uint32Array(grid.size);
    this.edges = new Float64Array(x.length * STRIDE);
    for (let i = 0; i + 1 < x.length; i++) {
      const from = [x[i], y[i], z[i]] as number[];
      const step = [x[i + 1], y[i + 1], z[i + 1]].map((end = 0, axis) => end - (from[axis] ?? 0));
      const length2 = step.reduce((sum, d) => sum + d * d, 0);
      this.edges.set([...from, ...step, length2, length2 === 0 ? 0 : 1 / length2], i * STRIDE);
    }
  }

  /** The chord, on the sphere of radius 1, from a place in a cell, or in none (-1), to the nearest border. */
  chordFrom(cell: number, at: UnitVector): number {
    if (cell === -1) return this.search(at);
    const begin = this.begins[cell] || this.keep(cell);
    const { pool, leasts } = this;
    const end = begin + (pool[begin] as number);
    let least = Number.POSITIVE_INFINITY;
    for (let i = begin + 1; i <= end && (leasts[i] as number) < least; i++) {
      const chord2 = this.chord2ToEdge(at, pool[i] as number);
      if (chord2 < least) least = chord2;
    }
    return Math.sqrt(Math.max(0, least));
  }

  private keep(cell: number): number {
    const middle = new UnitVector();
    middle.moveTo(...this.grid.middleOf(cell));
    const reach = this.search(middle) + CELL_DIAMETER;
    const edges: { edge: number; chord: number }[] = [];
    for (const stretch of this.stretches) {
      if (chordToBall(stretch, middle) > reach) continue;
      for (let edge = stretch.first; edge < stretch.last; edge++) {
        const chord = Math.sqrt(Math.max(0, this.chord2ToEdge(middle, edge)));
        if (chord <= reach) edges.push({ edge, chord });
      }
    }
    edges.sort((a, b) => a.chord - b.chord);

    const begin = this.used;
    this.used += edges.length + 1;
    if (this.used > this.pool.length) {
      this.pool = enlarged(this.pool, new Uint32Array(2 * this.used));
      this.leasts = enlarged(this.leasts, new Float32Array(2 * this.used));
    }
    this.pool[begin] = edges.length;
    edges.forEach(({ edge, chord }, i) => {
      this.pool[begin + 1 + i] = edge;
      // A hair less, as a Float32 may be rounded up.
      this.leasts[begin + 1 + i] = 0.999_999 * Math.max(0, chord - CELL_DIAMETER / 2) ** 2;
    });
    this.begins[cell] = begin;
    return begin;
  }

  private search(at: UnitVector): number {
    const { stretches, toBalls } = this;
    let nearest = 0;
    for (let i = 0; i < stretches.length; i++) {
      toBalls[i] = chordToBall(stretches[i] as Stretch, at);
      if ((toBalls[i] as number) < (toBalls[nearest] as number)) nearest = i;
    }
    let least = this.chordToStretch(at, stretches[nearest] as Stretch);
    for (let i = 0; i < stretches.length; i++) {
      if ((toBalls[i] as number) < least && i !== nearest)
        least = Math.min(least, this.chordToStretch(at, stretches[i] as Stretch));
    }
    return least;
  }

  private chordToStretch(at: UnitVector, { first, last }: Stretch): number {
    let least = Number.POSITIVE_INFINITY;
    for (let edge = first; edge < last; edge++) least = Math.min(least, this.chord2ToEdge(at, edge));
    return Math.sqrt(Math.max(0, least));
  }

  /** The square of the chord from a place to the nearest point of the arc between two vertices. */
  private chord2ToEdge(at: UnitVector, edge: number): number {
    const { edges } = this;
    const i = edge * STRIDE;
    const dx = edges[i + 3] as number;
    const dy = edges[i + 4] as number;
    const dz = edges[i + 5] as number;
    const ax = at.x - (edges[i] as number);
    const ay = at.y - (edges[i + 1] as number);
    const az = at.z - (edges[i + 2] as number);
    const along = (ax * dx + ay * dy + az * dz) * (edges[i + 7] as number);
    const t = Math.min(1, Math.max(0, along));
    const ex = ax - t * dx;
    const ey = ay - t * dy;
    const ez = az - t * dz;
    // The foot lies on the chord of the edge, below the ground by the height of the arc. Lifting it:
    const twiceHeight = t * (1 - t) * (edges[i + 6] as number);
    return (ex * ex + ey * ey + ez * ez - twiceHeight * twiceHeight * 0.25) * (1 + twiceHeight * 0.5);
  }
}

function enlarged<Column extends Uint32Array | Float32Array>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}

/** The chord from a place to the ball around a stretch; nothing of the stretch is nearer. */
export function chordToBall(stretch: Stretch, at: UnitVector): number {
  const dx = at.x - stretch.x;
  const dy = at.y - stretch.y;
  const dz = at.z - stretch.z;
  return Math.sqrt(dx * dx + dy * dy + dz * dz) - stretch.radius;
}

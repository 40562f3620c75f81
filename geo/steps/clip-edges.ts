import type { MultiPolygon, Polygon, Position } from "geojson";
import type { EdgePoint, EdgeStretch, Side } from "../../src/model/band.ts";
import { isInside } from "../../src/model/rings.ts";
import { roundLine } from "./round.ts";
import type { TracedLine } from "./trace-lines.ts";

/**
 * The places by which the edges were drawn. Run-outs are left out, and so is what the border cuts off;
 * a crossing that a source names stands on the border itself and stays.
 */
export function edgePointsOf(lines: Record<Side, TracedLine>, country: Polygon | MultiPolygon): EdgePoint[] {
  return [...lines.federal.points, ...lines.peshmerga.points].flatMap(({ basis, position, ...point }) =>
    basis === "run-out" || (basis === "inferred" && !isInside(country, position))
      ? []
      : [{ ...point, basis, position: roundLine([position], 3)[0] as Position }],
  );
}

/** The edges inside the country, in stretches of one basis: documented between two documented places. */
export function clipEdges(
  lines: Record<Side, TracedLine>,
  country: Polygon | MultiPolygon,
  decimals: number,
): EdgeStretch[] {
  return [lines.federal, lines.peshmerga].flatMap((line) =>
    stretchesOfOneBasis(line).map(({ basis, coordinates }, index) => ({
      id: `${line.side}-edge-${index + 1}`,
      side: line.side,
      basis,
      coordinates: roundLine(clip(coordinates, country), decimals),
    })),
  );
}

type Stretch = { basis: EdgeStretch["basis"]; coordinates: Position[] };

function stretchesOfOneBasis({ points, stretches }: TracedLine): Stretch[] {
  const joined: Stretch[] = [];
  stretches.forEach((curve, i) => {
    const [from, to] = [points[i], points[i + 1]];
    if (!from || !to) return;
    const basis = from.basis === "documented" && to.basis === "documented" ? "documented" : "inferred";
    const coordinates = [...curve, to.position];
    const last = joined.at(-1);
    if (last?.basis === basis) last.coordinates.push(...coordinates.slice(1));
    else joined.push({ basis, coordinates });
  });
  return joined;
}

/** The part of a line inside the country; an end beyond the border is cut where it crosses it. */
function clip(line: readonly Position[], country: Polygon | MultiPolygon): Position[] {
  const inside = line.map((position) => isInside(country, position));
  return line.flatMap((position, i) => {
    if (inside[i]) return [position];
    const neighbour = inside[i - 1] ? line[i - 1] : inside[i + 1] ? line[i + 1] : undefined;
    return neighbour ? [crossing(neighbour, position, country)] : [];
  });
}

/** Where the way from a point inside to a point outside leaves the country, to a metre or so. */
function crossing(inside: Position, outside: Position, country: Polygon | MultiPolygon): Position {
  let [near, far] = [inside, outside];
  for (let halving = 0; halving < 16; halving++) {
    const middle = near.map((value, axis) => (value + (far[axis] ?? value)) / 2);
    if (isInside(country, middle)) near = middle;
    else far = middle;
  }
  return near;
}

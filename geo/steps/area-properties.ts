import type { Position } from "geojson";
import type { AreaProperties } from "../../src/model/area.ts";
import { figuresFor } from "../../src/model/figures.ts";
import type { Incident } from "../../src/model/incident.ts";
import type { Localized } from "../../src/model/localized.ts";
import type { AreaId } from "../../src/model/region.ts";
import type { MiddlePoint } from "./middle-line.ts";
import { lengthKm } from "./middle-line.ts";
import { round } from "./round.ts";

/** What was measured on the ground of an area. */
interface Measured {
  readonly id: AreaId;
  readonly name: Localized;
  readonly area_km2: number;
  readonly middle: readonly MiddlePoint[];
  readonly folded: AreaProperties["folded"];
}

/** The properties of an area as they are published: measured, counted, rounded. */
export function areaProperties(measured: Measured, incidents: readonly Incident[]): AreaProperties {
  const { id, name, area_km2, middle, folded } = measured;
  const widths = middle.map(({ width_km }) => width_km).sort((a, b) => a - b);
  const [least = 0] = widths;
  const line: Position[] = middle.map(({ position }) => position);
  return {
    name,
    area_km2: round(area_km2, 0),
    length_km: round(lengthKm(line), 0),
    width_km: {
      least: round(least, 0),
      median: round(median(widths), 0),
      greatest: round(widths.at(-1) ?? least, 0),
    },
    folded,
    figures: roundFigures(figuresFor(incidents, id, area_km2)),
  };
}

const median = (sorted: readonly number[]): number => {
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
};

/** Two decimals are enough to add expected numbers up again. */
function roundFigures<Tree>(tree: Tree): Tree {
  if (typeof tree === "number") return round(tree, 2) as Tree;
  if (typeof tree !== "object" || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, roundFigures(value)])) as Tree;
}

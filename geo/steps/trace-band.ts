import { featureCollection, intersect, kinks, polygon, rewind, union } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import type { Side } from "../../src/model/band.ts";
import { largestPart } from "./polygons.ts";
import { type TracedLine, wholeLine } from "./trace-lines.ts";

/** The ground between the two lines, cut by the border of Iraq: one polygon, wound as in RFC 7946. */
export function traceBand(
  lines: Record<Side, TracedLine>,
  iraq: Feature<Polygon | MultiPolygon>,
): Feature<Polygon> {
  const there = wholeLine(lines.federal);
  const back = wholeLine(lines.peshmerga).reverse();
  const between = polygon([[...there, ...back, there[0] as Position]]);
  // Turf's booleanValid accepts a bow-tie; kinks does not.
  const crossings = kinks(between).features.length;
  if (crossings > 0) throw new Error(`lines.csv: the two lines cross ${crossings} times`);
  return insideCountry(between, iraq);
}

/** The part of a ground on this side of the border, wound as in RFC 7946. */
export function insideCountry(
  ground: Feature<Polygon>,
  country: Feature<Polygon | MultiPolygon>,
): Feature<Polygon> {
  const inside = intersect(featureCollection<Polygon | MultiPolygon>([ground, country]));
  if (!inside) throw new Error("lines.csv: the band does not touch Iraq");
  // Slivers of a few hectares stay where the border zigzags at the band's ends.
  return rewind(largestPart(inside)) as Feature<Polygon>;
}

/** The outline of the country, from the governorates that it is made of. */
export function outlineOf(
  governorates: readonly Feature<Polygon | MultiPolygon>[],
): Feature<Polygon | MultiPolygon> {
  const outline = union(featureCollection([...governorates]));
  if (!outline) throw new Error("governorates.geojson: no outline");
  return outline;
}

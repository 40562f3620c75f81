import { buffer, kinks, lineString, polygon } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { nearestOnLine } from "./middle-line.ts";
import { insideCountry } from "./trace-band.ts";

/** What the band is drawn from, beyond the border too. */
export interface BandLines {
  readonly federal: readonly Position[];
  readonly peshmerga: readonly Position[];
  readonly middle: readonly Position[];
}

/** Points to a quarter of a circle: at 20 km the chord is at most 24 m inside the arc. */
const BUFFER_STEPS = 32;

/**
 * The band with each point of its two edges moved along the shortest way to the middle line, to
 * `times` its distance from there: 1 is the band itself, 0.8 a band one fifth narrower. The edges keep
 * their shape, so that what is near a documented place stays near it.
 *
 * The shortest ways from two points never cross, so a narrower band cannot get a kink. A wider one can,
 * where an edge bends sharply around the middle line; then it is refused.
 */
export function scaleBand(
  { federal, peshmerga, middle }: BandLines,
  times: number,
  country: Feature<Polygon | MultiPolygon>,
): Feature<Polygon> {
  const move = (edge: readonly Position[]) =>
    edge.map((position) => moveFrom(nearestOnLine(middle, position), position, times));
  const ring = [...move(federal), ...move(peshmerga).reverse()];
  const ground = polygon([[...ring, ring[0] as Position]]);
  const crossings = kinks(ground).features.length;
  if (crossings > 0)
    throw new Error(`the band at ${times} times its width crosses itself ${crossings} times`);
  return insideCountry(ground, country);
}

/** All ground within half of a width of the middle line. */
export function bandOfWidth(
  { middle }: Pick<BandLines, "middle">,
  widthKm: number,
  country: Feature<Polygon | MultiPolygon>,
): Feature<Polygon> {
  const ground = buffer(lineString([...middle]), widthKm / 2, { units: "kilometers", steps: BUFFER_STEPS });
  if (ground?.geometry.type !== "Polygon") throw new Error(`no band of ${widthKm} km around the middle line`);
  return insideCountry(ground as Feature<Polygon>, country);
}

/** The point at `times` the way from one position to another, and beyond it. */
function moveFrom([fromX = 0, fromY = 0]: Position, [toX = 0, toY = 0]: Position, times: number): Position {
  return [fromX + times * (toX - fromX), fromY + times * (toY - fromY)];
}

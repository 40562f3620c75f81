import type { Incident } from "../model/incident.ts";

/** Radius of an attack in which nobody was killed, in pixels. */
const LEAST_RADIUS = 2.8;
/** Square pixels of a circle's r² for each person killed, so that the area grows with the number. */
const RADIUS2_PER_KILLED = 5.5;

/** The radius of an attack's circle: its area grows evenly with the people killed. */
export function attackRadius(killed: number): number {
  return Math.round(10 * Math.sqrt(LEAST_RADIUS ** 2 + RADIUS2_PER_KILLED * killed)) / 10;
}

/** The same on a map whose symbols are smaller. */
export const scaledRadius = (killed: number, scale: number): number =>
  Math.round(10 * attackRadius(killed) * scale) / 10;

/** The number that the circle shows: the middle of the range that the sources give. */
export const killedShown = ({ killed }: Incident): number => (killed ? (killed.min + killed.max) / 2 : 0);

export const PALEST = 0.22;
export const DARKEST = 0.72;

/** How dark an attack is drawn: older ones paler. Years outside the given ones count as the nearest. */
export function attackOpacity(year: number, first: number, last: number): number {
  const age = last === first ? 0 : Math.min(1, Math.max(0, (last - year) / (last - first)));
  return Math.round(100 * (DARKEST - (DARKEST - PALEST) * age)) / 100;
}

/** A square on its corner, half as wide as `radius` says, as an SVG path around the origin. */
export const diamondPath = (radius: number): string => `M0-${radius}L${radius} 0 0 ${radius}-${radius} 0z`;

export const FIELD_CENTRE_RADIUS = 7;
export const MAIN_CENTRE_RADIUS = 5;
/** From the main centres' symbol to the ring around it. */
export const MAIN_CENTRE_RING = 3;

/** How far a centre's symbol reaches from its place, with the ring that the main ones have. */
export const centreRadius = (role: "field" | "main"): number =>
  role === "field" ? FIELD_CENTRE_RADIUS : MAIN_CENTRE_RADIUS + MAIN_CENTRE_RING;

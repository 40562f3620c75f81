import type { Position } from "geojson";
import { toBase } from "./frame.ts";

/** Tenths of a base unit are about 50 m: finer than anything on the map is known. */
const PRECISION = 10;

/** The SVG path of lines in base units, relative steps in the shortest spelling. */
export function linePath(lines: readonly (readonly Position[])[]): string {
  return lines.map((line) => strokePath(line.map(toBase))).join("");
}

/** The SVG path of rings, each closed. */
export function ringPath(rings: readonly (readonly Position[])[]): string {
  return rings.map((ring) => `${strokePath(ring.slice(0, -1).map(toBase))}z`).join("");
}

function strokePath(points: readonly [number, number][]): string {
  let path = "";
  let [atX, atY] = [0, 0];
  points.forEach(([x, y], i) => {
    const [toX, toY] = [Math.round(x * PRECISION), Math.round(y * PRECISION)];
    const [dx, dy] = [toX - atX, toY - atY];
    if (i > 0 && dx === 0 && dy === 0) return;
    path += `${i === 0 ? "M" : i === 1 ? "l" : separator(dx)}${spell(dx)}${separator(dy)}${spell(dy)}`;
    [atX, atY] = [toX, toY];
  });
  return path;
}

/** A minus sign parts two numbers by itself. */
const separator = (tenths: number): string => (tenths < 0 ? "" : " ");

/** A number of tenths as SVG spells it: no leading zero. */
const spell = (tenths: number): string => String(tenths / PRECISION).replace(/^(-?)0\./, "$1.");

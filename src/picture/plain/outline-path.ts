import type { Step } from "./typesetter.ts";

/** Hundredths of a pixel: at 600 dpi less than a tenth of a dot. */
const PRECISION = 100;

/** The SVG path of an outline moved to a place and slanted, in relative steps and the shortest spelling. */
export function outlinePath(steps: readonly Step[], x: number, y: number, slant = 0): string {
  let path = "";
  let [atX, atY] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const { type, values } of steps) {
    if (type === "Z") {
      path += "z";
      [atX, atY] = [startX, startY];
      continue;
    }
    const points: number[] = [];
    for (let i = 0; i < values.length; i += 2) {
      const [dx = 0, dy = 0] = [values[i], values[i + 1]];
      points.push(Math.round((x + dx - slant * dy) * PRECISION), Math.round((y + dy) * PRECISION));
    }
    path += type.toLowerCase();
    points.forEach((value, i) => {
      const step = value - (i % 2 === 0 ? atX : atY);
      path += `${i === 0 || step < 0 ? "" : " "}${spell(step)}`;
    });
    [atX, atY] = points.slice(-2) as [number, number];
    if (type === "M") [startX, startY] = [atX, atY];
  }
  // A relative first move is one from the origin.
  return path.replace(/^m/, "M");
}

/** A number of hundredths as SVG spells it: no leading zero. */
const spell = (hundredths: number): string => String(hundredths / PRECISION).replace(/^(-?)0\./, "$1.");

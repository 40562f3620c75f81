import { kinks, lineString } from "@turf/turf";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { smoothLine } from "../../../geo/steps/smooth-line.ts";
import { traceLines, wholeLine } from "../../../geo/steps/trace-lines.ts";
import { inAndOut, positionsOf } from "../in-and-out.ts";

inAndOut("smooth-line", ({ features }) =>
  features.map((feature) => {
    const places = positionsOf(feature);
    const end = places.at(-1) as Position;
    return lineString([...smoothLine(places).flat(), end]);
  }),
);

const lines = Object.values(traceLines());

describe.each(lines)("the smoothed $side line", (line) => {
  it("passes exactly through every place that it is drawn by", () => {
    for (const [i, { id, position }] of line.points.slice(0, -1).entries()) {
      expect(line.stretches[i]?.[0], id).toEqual(position);
    }
    expect(wholeLine(line).at(-1)).toEqual(line.points.at(-1)?.position);
  });

  it("never crosses itself", () => {
    expect(kinks(lineString(wholeLine(line))).features).toEqual([]);
  });

  it("turns by less than a third of a right angle from one piece to the next, save at a sharp place", () => {
    const curve = wholeLine(line);
    const turns = curve.slice(1, -1).map((at, i) => turn(curve[i] as Position, at, curve[i + 2] as Position));
    const between = turns.filter((_, i) => (i + 1) % 12 !== 0);
    expect(Math.max(...between)).toBeLessThan(Math.PI / 6);
  });
});

/** By how much a line changes its direction at b, in radians, on a plane of the belt's latitude. */
function turn([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [cx = 0, cy = 0]: Position): number {
  const shorten = Math.cos((35.6 * Math.PI) / 180);
  const [ux, uy, vx, vy] = [(bx - ax) * shorten, by - ay, (cx - bx) * shorten, cy - by];
  return Math.abs(Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy));
}

import type { Position } from "geojson";
import type { EdgePoint, Side } from "../../src/model/band.ts";
import { oneOf, type Row, readTable } from "./read-table.ts";
import { smoothLine } from "./smooth-line.ts";

/** A place of `lines.csv`; a run-out lies beyond a border, so that the border cuts the line's end. */
type LinePoint = Omit<EdgePoint, "basis"> & { basis: EdgePoint["basis"] | "run-out" };

/** One edge of the band: its places, and the curve through them, stretch by stretch. */
export interface TracedLine {
  readonly side: Side;
  readonly points: readonly LinePoint[];
  /** `stretches[i]` leads from `points[i]` to `points[i + 1]`. */
  readonly stretches: readonly Position[][];
}

/** Both lines of `lines.csv`, from north-west to south-east. */
export function traceLines(): Record<Side, TracedLine> {
  const rows = readTable("lines.csv");
  return { federal: traceLine(rows, "federal"), peshmerga: traceLine(rows, "peshmerga") };
}

function traceLine(rows: readonly Row[], side: Side): TracedLine {
  const points = rows
    .filter((row) => row.text("side") === side)
    .sort((a, b) => a.decimal("order") - b.decimal("order"))
    .map((row) => asLinePoint(row, side));
  return { side, points, stretches: smoothLine(points.map(({ position }) => position)) };
}

function asLinePoint(row: Row, side: Side): LinePoint {
  const publisher = row.text("source_publisher");
  const url = row.text("source_url");
  return {
    id: `${side}-${row.text("order")}`,
    side,
    position: [row.decimal("lon"), row.decimal("lat")],
    basis: oneOf(row, "basis", ["documented", "inferred", "run-out"]),
    place: row.localized("place"),
    note: row.localized("note"),
    ...(publisher === "" ? {} : { source: { publisher, url } }),
  };
}

/** All points of a line, its end included. */
export function wholeLine({ points, stretches }: TracedLine): Position[] {
  const end = points.at(-1);
  return [...stretches.flat(), ...(end ? [end.position] : [])];
}

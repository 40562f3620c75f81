import type { Position } from "geojson";

/** Ends meant to be the same point lie up to about 0.0009 degrees apart in the survey. */
const REACH_DEGREES = 0.001;

function distance(a: Position, b: Position): number {
  return Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));
}

function first(line: Position[]): Position {
  const [point] = line;
  if (!point) throw new Error("An empty line has no ends");
  return point;
}

function last(line: Position[]): Position {
  return first(line.slice(-1));
}

/** The other line whose end alone is near this point. At a confluence there are several: none is joined. */
function findNext(point: Position, lines: Position[][], self: Position[]): Position[] | undefined {
  const near = lines.filter(
    (line) =>
      line !== self && Math.min(distance(first(line), point), distance(last(line), point)) < REACH_DEGREES,
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Put pieces that meet end to end back together. */
export function stitchPieces(pieces: Position[][]): Position[][] {
  let lines = pieces.filter((points) =>
    points.some((point) => distance(point, first(points)) > REACH_DEGREES / 10),
  );
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? [];
    const next = findNext(last(line), lines, line);
    const before = next ? undefined : findNext(first(line), lines, line);
    if (next) {
      const forward = distance(first(next), last(line)) <= distance(last(next), last(line));
      lines[index] = [...line, ...(forward ? next : next.toReversed()).slice(1)];
    } else if (before) {
      const forward = distance(last(before), first(line)) <= distance(first(before), first(line));
      lines[index] = [...(forward ? before : before.toReversed()).slice(0, -1), ...line];
    } else {
      index += 1;
      continue;
    }
    const used = next ?? before;
    const kept = lines[index] ?? [];
    lines = lines.filter((other) => other !== used);
    index = lines.indexOf(kept);
  }
  return lines;
}

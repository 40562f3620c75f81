import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import type { Position } from "geojson";
import { SURVEY_BOX } from "./boxes.ts";

export type Piece = { level: number; points: Position[] };

const FOLDER = process.env.GSHHG_DIR ?? "/usr/share/gmt-gshhg";

/** Ask GMT for pieces of the full-resolution survey. It cuts them at the edges of its one-degree bins. */
export function readSurvey(...wanted: string[]): Piece[] {
  const [west, south, east, north] = SURVEY_BOX;
  const text = execFileSync(
    "gmt",
    ["pscoast", `-R${west}/${east}/${south}/${north}`, "-Df", "-M", `--DIR_GSHHG=${FOLDER}`, ...wanted],
    // GMT leaves a history file where it runs.
    { cwd: tmpdir(), encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "ignore"] },
  );
  const pieces: Piece[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith(">")) pieces.push({ level: Number(/Level (\d+)/.exec(line)?.[1]), points: [] });
    else if (line && !line.startsWith("#")) pieces.at(-1)?.points.push(line.trim().split(/\s+/).map(Number));
  }
  return pieces;
}

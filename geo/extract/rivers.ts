import { bboxClip, length, lineString, pointToLineDistance, simplify } from "@turf/turf";
import type { Feature, LineString, MultiLineString, Position } from "geojson";
import { GROUND_BOX, MAP_BOX } from "./boxes.ts";
import { findMiddle } from "./find-middle.ts";
import { readHand } from "./read-hand.ts";
import { readSurvey } from "./read-survey.ts";
import { stitchPieces } from "./stitch-pieces.ts";
import { writeGeojson } from "./write-geojson.ts";

const TOLERANCE_DEGREES = 0.002;
const SHORTEST_KM = 8;
/** How near a line must pass to take a name; the survey's lines are a kilometre or two from the river. */
const NAME_KM = 2;
const LEVELS = [1, 2, 3, 4];
/** From this level on only named rivers leave the map proper. */
const MINOR_LEVEL = 3;

/** The survey has no names: each is given to the line that passes this point. */
const NAMES: [name: string, through: Position][] = [
  ["Tigris", [42.7469, 36.7181]],
  ["Euphrates", [41.9022, 34.4744]],
  ["Euphrates", [39.1, 38.006]],
  ["Great Zab", [43.7538, 37.0311]],
  ["Little Zab", [44.0594, 35.6719]],
  ["Little Zab", [45.5125, 36.2139]],
  ["Khabur", [40.8169, 36.4056]],
  ["Adhaim", [44.2072, 34.8528]],
  ["Aq Su (Tuz)", [44.7903, 34.9186]],
  ["Diyala / Sirwan", [44.9578, 34.1283]],
  ["Diyala / Sirwan", [46.9308, 35.0889]],
];

/** Below Samarra the survey draws the Tigris as a long lake, from the end of its line to Kut and beyond. */
const TIGRIS_FROM: Position = [44.0358, 34.0733];
const TIGRIS_TO: Position = [46.875, 32.0031];

type River = Feature<LineString, { level: number; name?: string }>;

function findName(line: Position[]): string | undefined {
  return NAMES.find(([, through]) => pointToLineDistance(through, lineString(line)) < NAME_KM)?.[0];
}

function readLines(level: number): River[] {
  const lines = stitchPieces(readSurvey(`-I${level}`).map(({ points }) => points));
  return lines.map((line) => {
    const name = findName(line);
    return lineString(line, name ? { level, name } : { level });
  });
}

function readLowerTigris(): River {
  const [longest = []] = stitchPieces(readSurvey("-W", "-A0/2/2+r").map(({ points }) => points)).sort(
    (a, b) => b.length - a.length,
  );
  return lineString(findMiddle(longest, TIGRIS_FROM, TIGRIS_TO), { level: 1, name: "Tigris" });
}

/** Rivers that lead the eye run on to the edge of the ground; a stream that stopped there would only distract. */
function clipRiver({ properties, geometry }: River): River[] {
  const box = properties.level >= MINOR_LEVEL && !properties.name ? MAP_BOX : GROUND_BOX;
  const clipped = bboxClip(geometry, box).geometry as LineString | MultiLineString;
  const lines = clipped.type === "LineString" ? [clipped.coordinates] : clipped.coordinates;
  return lines.filter((line) => line.length > 1).map((line) => lineString(line, properties));
}

const surveyed = [...LEVELS.flatMap(readLines), readLowerTigris()]
  .flatMap(clipRiver)
  .filter((river) => length(river) >= SHORTEST_KM)
  .map((river) => simplify(river, { tolerance: TOLERANCE_DEGREES, highQuality: true }));

writeGeojson("rivers.geojson", [...surveyed, ...readHand("river")]);

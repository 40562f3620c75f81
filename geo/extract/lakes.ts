import { area, bboxClip, booleanPointInPolygon, polygon, simplify } from "@turf/turf";
import type { Feature, Polygon, Position } from "geojson";
import { GROUND_BOX } from "./boxes.ts";
import { readHand } from "./read-hand.ts";
import { readSurvey } from "./read-survey.ts";
import { stitchPieces } from "./stitch-pieces.ts";
import { writeGeojson } from "./write-geojson.ts";

const TOLERANCE_DEGREES = 0.002;
const SMALLEST_KM2 = 20;

/** The survey has no names: each is given to the lake around this point. */
const NAMES: [name: string, inside: Position][] = [
  ["Lake Darbandikhan", [45.88, 35.27]],
  ["Lake Habbaniyah", [43.44, 33.3]],
  ["Lake Tharthar", [43.25, 34]],
  ["Lake Razzaza", [43.7, 32.7]],
  ["Lake Dukan", [44.92, 36.12]],
  ["Lake Urmia", [45.5, 37.6]],
  ["Lake Van", [43, 38.6]],
];

function isClosed(ring: Position[]): boolean {
  const ends = [ring[0], ring.at(-1)].map((end) => end?.map((value) => value.toFixed(3)).join());
  return ring.length > 3 && ends[0] === ends[1];
}

function nameLake(lake: Feature<Polygon>): Feature<Polygon> {
  const name = NAMES.find(([, inside]) => booleanPointInPolygon(inside, lake))?.[0];
  return { ...lake, properties: name ? { name } : {} };
}

/** The Caspian reaches past what was asked for and stays open; it is left out. */
const surveyed = stitchPieces(readSurvey("-W", "-A0/2/2+l").map(({ points }) => points))
  .filter(isClosed)
  .map(
    (ring) =>
      bboxClip(polygon([[...ring.slice(0, -1), ...ring.slice(0, 1)]]), GROUND_BOX) as Feature<Polygon>,
  )
  .filter((lake) => area(lake) / 1e6 >= SMALLEST_KM2)
  .map((lake) => nameLake(simplify(lake, { tolerance: TOLERANCE_DEGREES, highQuality: true })));

writeGeojson("lakes.geojson", [...surveyed, ...readHand("lake")]);

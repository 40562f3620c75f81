import { featureCollection, intersect, polygon, rewind, union } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import type { FoldedGround } from "../../src/model/area.ts";
import { REGIONS_ALONG_BAND, type RegionId } from "../../src/model/region.ts";
import { isInside } from "../../src/model/rings.ts";
import type { MiddlePoint } from "./middle-line.ts";
import { areaKm2, largestPart, partsOf } from "./polygons.ts";
import type { RunWith } from "./read-administration.ts";

/** Below this a piece is a splinter of the borders' different drawings. */
const SPLINTER_KM2 = 1;

/** A governorate's piece of the band, and the region that it was given to. */
interface Piece {
  readonly governorate: string;
  readonly ground: Feature<Polygon>;
}
interface GivenPiece extends Piece {
  readonly region: RegionId;
  readonly why: FoldedGround["why"] | "own";
}

export interface CutRegion {
  readonly id: RegionId;
  readonly ground: Feature<Polygon>;
  readonly folded: readonly {
    governorate: string;
    area_km2: number;
    share: number;
    why: FoldedGround["why"];
  }[];
}

type Governorate = Feature<Polygon | MultiPolygon, { name: string }>;

/**
 * The band, cut by governorate into the article's four regions. Ground of other governorates joins
 * the one region that it touches; where it touches two, it is run with one of them or it is divided
 * halfway along the middle line.
 */
export function cutRegions(
  band: Feature<Polygon>,
  governorates: readonly Governorate[],
  middle: readonly MiddlePoint[],
  runWith: readonly RunWith[],
): CutRegion[] {
  const pieces = governorates.flatMap((governorate) => piecesOf(band, governorate));
  const own = pieces.flatMap((piece): GivenPiece[] => {
    const region = REGION_OF_GOVERNORATE[piece.governorate];
    return region ? [{ ...piece, region, why: "own" }] : [];
  });
  const folded = pieces
    .filter(({ governorate }) => !(governorate in REGION_OF_GOVERNORATE))
    .flatMap((piece) => fold(piece, own, middle, runWith));
  return REGIONS_ALONG_BAND.map((id) => uniteRegion(id, [...own, ...folded]));
}

const REGION_OF_GOVERNORATE: Readonly<Record<string, RegionId>> = {
  Nineveh: "nineveh",
  Kirkuk: "kirkuk",
  "Salah al-Din": "salahuddin",
  Diyala: "diyala",
};

function piecesOf(band: Feature<Polygon>, governorate: Governorate): Piece[] {
  const common = intersect(featureCollection<Polygon | MultiPolygon>([band, governorate]));
  if (!common) return [];
  return partsOf(common)
    .filter((ground) => areaKm2(ground) > SPLINTER_KM2)
    .map((ground) => ({ governorate: governorate.properties.name, ground }));
}

function fold(
  piece: Piece,
  own: readonly GivenPiece[],
  middle: readonly MiddlePoint[],
  runWith: readonly RunWith[],
): GivenPiece[] {
  const neighbours = REGIONS_ALONG_BAND.filter((region) =>
    own.some((other) => other.region === region && touch(piece.ground, other.ground)),
  );
  const [first, second] = neighbours;
  if (!first) throw new Error(`the band's piece in ${piece.governorate} touches none of the four regions`);
  if (!second) return [{ ...piece, region: first, why: "only-neighbour" }];
  const administered = runWith.find(
    ({ governorate, position }) =>
      governorate === piece.governorate && isInside(piece.ground.geometry, position),
  );
  if (administered) return [{ ...piece, region: administered.region, why: "run-with" }];
  return divideHalfway(piece, middle).map((ground, half) => ({
    ...piece,
    ground,
    region: half === 0 ? first : second,
    why: "halfway",
  }));
}

/** Pieces cut from one polygon by the same line share that line's vertices. */
function touch(a: Feature<Polygon>, b: Feature<Polygon>): boolean {
  const key = ([lng = 0, lat = 0]: Position) => `${lng.toFixed(6)} ${lat.toFixed(6)}`;
  const vertices = new Set(a.geometry.coordinates.flat().map(key));
  return (
    new Set(
      b.geometry.coordinates
        .flat()
        .map(key)
        .filter((vertex) => vertices.has(vertex)),
    ).size > 1
  );
}

/** Cuts a piece straight across the band, at the middle of the middle line's way through it. */
function divideHalfway({ governorate, ground }: Piece, middle: readonly MiddlePoint[]): Feature<Polygon>[] {
  const inside = middle.flatMap(({ position }, i) => (isInside(ground.geometry, position) ? [i] : []));
  const at = inside[Math.floor(inside.length / 2)];
  const before = at === undefined ? undefined : middle[at - 1]?.position;
  const after = at === undefined ? undefined : middle[at + 1]?.position;
  if (!before || !after) throw new Error(`the middle line does not cross the band's piece in ${governorate}`);
  return [sideOf(before, after, -1), sideOf(before, after, 1)].map((half) => {
    const part = intersect(featureCollection([ground, half]));
    if (!part) throw new Error(`the band's piece in ${governorate} could not be divided`);
    return largestPart(part);
  });
}

/** A large square on one side (-1 behind, 1 ahead) of the line across the way from a to b. */
function sideOf([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, direction: -1 | 1): Feature<Polygon> {
  const shorten = Math.cos((ay * Math.PI) / 180);
  const [dx, dy] = [(bx - ax) * shorten, by - ay];
  const length = Math.hypot(dx, dy);
  const corner = (forward: number, left: number): Position => [
    (ax + bx) / 2 + (forward * dx - left * dy) / length / shorten,
    (ay + by) / 2 + (forward * dy + left * dx) / length,
  ];
  const ring = [corner(0, 1), corner(0, -1), corner(direction, -1), corner(direction, 1), corner(0, 1)];
  return rewind(polygon([ring])) as Feature<Polygon>;
}

function uniteRegion(id: RegionId, given: readonly GivenPiece[]): CutRegion {
  const pieces = given.filter(({ region }) => region === id);
  const [only] = pieces;
  if (!only) throw new Error(`no ground for the region ${id}`);
  const united =
    pieces.length > 1 ? union(featureCollection(pieces.map(({ ground }) => ground))) : only.ground;
  if (!united) throw new Error(`the pieces of ${id} could not be united`);
  const ground = rewind(largestPart(united)) as Feature<Polygon>;
  return {
    id,
    ground,
    folded: pieces.flatMap(({ governorate, ground: piece, why }) =>
      why === "own"
        ? []
        : [{ governorate, area_km2: areaKm2(piece), share: areaKm2(piece) / areaKm2(ground), why }],
    ),
  };
}

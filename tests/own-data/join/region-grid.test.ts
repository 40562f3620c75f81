import { booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import type { Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { gridRegions } from "../../../src/own-data/join/region-grid.ts";
import { box, eastOfKirkuk, KIRKUK, town, wideGround, wideGroundWithoutTown } from "../../fixtures/areas.ts";
import { publishedRegions } from "../../support/published.ts";
import { between, holdsForAll } from "../../support/seeded.ts";

const REGIONS: readonly Polygon[] = publishedRegions.map(({ geometry }) => geometry);
const RINGS = REGIONS.flatMap(({ coordinates }) => coordinates);

/** One polygon after the other, as anybody would write it. */
const naively = (regions: readonly Polygon[], position: Position): number =>
  regions.findIndex((region) => booleanPointInPolygon(position, region));

function agree(regions: readonly Polygon[], positions: readonly Position[]): void {
  const find = gridRegions(regions);
  const wrong = positions.filter(([lng = 0, lat = 0]) => find(lng, lat) !== naively(regions, [lng, lat]));
  expect(positions.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
}

/** Points on the straight line between two others, rounded as doubles are. */
const between2 = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, t: number): Position => [
  x1 + t * (x2 - x1),
  y1 + t * (y2 - y1),
];

describe("the region of a point is the one that Turf finds", () => {
  it("at every vertex, at a hair beside it, and in the middle of every edge", () => {
    const hair = 2 ** -47;
    const vertices = RINGS.flat();
    agree(REGIONS, [
      ...vertices,
      ...vertices.flatMap(([x = 0, y = 0]) => [
        [x + hair, y],
        [x - hair, y],
        [x, y + hair],
        [x, y - hair],
      ]),
      ...RINGS.flatMap((ring) =>
        ring.slice(1).flatMap((to, i) => {
          const from = ring[i] as Position;
          return [0.5, 0.25, 1 / 3, 0.9].map((t) => between2(from, to, t));
        }),
      ),
    ]);
  });

  it("at random, near and far", () => {
    const find = gridRegions(REGIONS);
    const anywhere = fc.oneof(
      fc.tuple(between(41, 46.5), between(33.5, 37.5)),
      fc.tuple(between(-180, 180), between(-90, 90)),
      // As files have them: few decimals.
      fc
        .tuple(fc.integer({ min: 4100, max: 4650 }), fc.integer({ min: 3350, max: 3750 }))
        .map(([x, y]): [number, number] => [x / 100, y / 100]),
    );
    holdsForAll(
      anywhere,
      ([lng, lat]) => {
        expect(find(lng, lat)).toBe(naively(REGIONS, [lng, lat]));
      },
      3000,
    );
  });

  it("at random beside the borders", () => {
    const find = gridRegions(REGIONS);
    const beside = fc
      .tuple(fc.nat(), between(0, 1), between(-12, -1), fc.boolean())
      .map(([pick, t, power, other]): Position => {
        const ring = RINGS[pick % RINGS.length] ?? [];
        const i = 1 + (pick % (ring.length - 1));
        const [x = 0, y = 0] = between2(ring[i - 1] as Position, ring[i] as Position, t);
        const off = (other ? -1 : 1) * 10 ** power;
        return [x + off, y - off];
      });
    holdsForAll(
      beside,
      ([lng = 0, lat = 0]) => {
        expect(find(lng, lat)).toBe(naively(REGIONS, [lng, lat]));
      },
      3000,
    );
  });

  it("where a region has a hole, and where edges run along the grid", () => {
    const positions = [wideGround, wideGroundWithoutTown, eastOfKirkuk, town].flatMap((area) =>
      area.coordinates
        .flat()
        .flatMap((vertex) => [vertex, between2(vertex, KIRKUK, 0.5), between2(vertex, KIRKUK, 2)]),
    );
    agree([wideGroundWithoutTown, town], [...positions, KIRKUK]);
    agree([eastOfKirkuk], [...positions, KIRKUK]);
    agree([town, wideGround], [...positions, KIRKUK]);
  });

  it("where edges meet the ray of a point in a tip, a step or a flat top", () => {
    const crown: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [8, 0],
          [8, 4],
          [6, 2],
          [5, 4],
          [4, 4],
          [3, 2],
          [2, 2],
          [0, 4],
          [0, 0],
        ],
      ],
    };
    const lattice = Array.from(
      { length: 21 * 13 },
      (_, i): Position => [(i % 21) / 2 - 1, Math.floor(i / 21) / 2 - 1],
    );
    agree([crown], lattice);
    agree([crown, { type: "Polygon", coordinates: [box(8, 0, 9, 4)] }], lattice);
  });
});

it("a point on a border that two regions share belongs to the first", () => {
  const [west, east]: Polygon[] = [
    { type: "Polygon", coordinates: [box(0, 0, 1, 1)] },
    { type: "Polygon", coordinates: [box(1, 0, 2, 1)] },
  ] as const;
  expect(gridRegions([west, east] as Polygon[])(1, 0.5)).toBe(0);
  expect(gridRegions([east, west] as Polygon[])(1, 0.5)).toBe(0);
});

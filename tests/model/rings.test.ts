import { booleanPointInPolygon, pointToPolygonDistance, polygon } from "@turf/turf";
import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { distanceToAreaKm, isInside, ringsOf } from "../../src/model/rings.ts";
import {
  elsewhere,
  KIRKUK,
  town,
  twoVillages,
  wideGround,
  wideGroundWithoutTown,
} from "../fixtures/areas.ts";
import { publishedBand, publishedRegions } from "../support/published.ts";
import { between, holdsForAll } from "../support/seeded.ts";

const aroundTheBand: fc.Arbitrary<Position> = fc.tuple(between(41.5, 46.2), between(33.8, 37.4));
const area = fc.constantFrom(...publishedRegions, publishedBand);

describe("inside an area", () => {
  it.each([
    ["a town is inside its ground", wideGround, true],
    ["a town is not inside another ground", elsewhere, false],
    ["a hole is outside", wideGroundWithoutTown, false],
    ["between two pieces is outside", twoVillages, false],
  ])("%s", (_, ground, inside) => {
    expect(isInside(ground, KIRKUK)).toBe(inside);
  });

  it("every piece counts", () => {
    expect(isInside(twoVillages, [44.365, 35.395])).toBe(true);
    expect(isInside(twoVillages, [44.435, 35.415])).toBe(true);
  });

  it("agrees with Turf over the real regions", () => {
    holdsForAll(
      fc.tuple(area, aroundTheBand),
      ([{ geometry }, position]) => {
        expect(isInside(geometry, position)).toBe(booleanPointInPolygon(position, geometry));
      },
      2000,
    );
  });
});

describe("the distance to an area", () => {
  it("is nothing inside", () => {
    expect(distanceToAreaKm(wideGround, KIRKUK)).toBe(0);
  });

  it("is counted to the edge of a hole", () => {
    expect(distanceToAreaKm(wideGroundWithoutTown, KIRKUK)).toBeCloseTo(0.906, 2);
  });

  it("is counted to the nearest piece", () => {
    expect(distanceToAreaKm(twoVillages, [44.35, 35.395])).toBeCloseTo(0.906, 2);
  });

  it("agrees with Turf within half a hundredth, over the real regions", () => {
    holdsForAll(
      fc.tuple(area, aroundTheBand),
      ([{ geometry }, position]) => {
        const byTurf = Math.max(0, pointToPolygonDistance(position, polygon(geometry.coordinates)));
        const ours = distanceToAreaKm(geometry, position);
        expect(Math.abs(ours - byTurf)).toBeLessThanOrEqual(0.005 * byTurf + 1e-6);
      },
      300,
    );
  });
});

describe("the rings of an area", () => {
  it("are its outlines and its holes", () => {
    expect(ringsOf(town)).toHaveLength(1);
    expect(ringsOf(wideGroundWithoutTown)).toHaveLength(2);
    expect(ringsOf(twoVillages)).toHaveLength(2);
  });
});

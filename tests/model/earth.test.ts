import { distance } from "@turf/turf";
import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { distanceKm, planeAround } from "../../src/model/earth.ts";
import { between, holdsForAll } from "../support/seeded.ts";

const inIraq: fc.Arbitrary<Position> = fc.tuple(between(38.8, 48.6), between(29, 37.4));
const pair = fc.tuple(inIraq, inIraq);

describe("distances", () => {
  it("agree with Turf's", () => {
    holdsForAll(pair, ([a, b]) => {
      expect(distanceKm(a, b)).toBeCloseTo(distance(a, b, { units: "kilometers" }), 6);
    });
  });

  it.each([
    ["from a place to itself", [44.4, 35.4], [44.4, 35.4], 0],
    ["of a degree of latitude", [44.4, 35.4], [44.4, 36.4], 111.195],
    ["to the antipodes", [0, 0], [180, 0], 20_015.115],
  ])("%s", (_, a, b, km) => {
    expect(distanceKm(a, b)).toBeCloseTo(km, 2);
  });
});

describe("the plane around a place", () => {
  it("keeps the distance of every other place", () => {
    holdsForAll(pair, ([centre, other]) => {
      const [x, y] = planeAround(centre)(other);
      expect(Math.hypot(x, y)).toBeCloseTo(distanceKm(centre, other), 4);
    });
  });

  it("has east to the right and north above", () => {
    const project = planeAround([44.4, 35.4]);
    expect(project([44.4, 35.4])).toEqual([0, 0]);
    expect(project([44.5, 35.4])[0]).toBeGreaterThan(9);
    expect(project([44.4, 35.5])[1]).toBeGreaterThan(11);
  });
});

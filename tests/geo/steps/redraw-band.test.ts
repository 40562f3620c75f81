import { difference, featureCollection, kinks, polygon } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { middleLine, nearestOnLine } from "../../../geo/steps/middle-line.ts";
import { areaKm2 } from "../../../geo/steps/polygons.ts";
import { readGovernorates } from "../../../geo/steps/read-basemap.ts";
import { type BandLines, bandOfWidth, scaleBand } from "../../../geo/steps/redraw-band.ts";
import { outlineOf, traceBand } from "../../../geo/steps/trace-band.ts";
import { traceLines, wholeLine } from "../../../geo/steps/trace-lines.ts";
import { distanceKm } from "../../../src/model/earth.ts";
import { isInside } from "../../../src/model/rings.ts";
import { box } from "../../fixtures/areas.ts";
import { featureWith, givenFile, inAndOut, positionsOf } from "../in-and-out.ts";

function linesOf(given: FeatureCollection): BandLines {
  const federal = positionsOf(featureWith(given, "side", "federal"));
  const peshmerga = positionsOf(featureWith(given, "side", "peshmerga"));
  const middle = middleLine(federal, peshmerga).map(({ position }) => position);
  return { federal, peshmerga, middle };
}

const countryOf = (given: FeatureCollection) =>
  featureWith(given, "country", "invented") as Feature<Polygon | MultiPolygon>;

inAndOut("redraw-band", (given) => {
  const [lines, country] = [linesOf(given), countryOf(given)];
  return [
    ...[0.8, 1, 1.2].map((times) => ({ ...scaleBand(lines, times, country), properties: { times } })),
    { ...bandOfWidth(lines, 10, country), properties: { width_km: 10 } },
  ];
});

describe("the band between two parallel lines", () => {
  const given = givenFile("redraw-band", "parallel.geojson");
  const [lines, country] = [linesOf(given), countryOf(given)];
  const wide = polygon([box(40, 34, 48, 36)]);

  it.each([0.5, 0.8, 1.2, 2])("at %f times its width is that many times as large", (times) => {
    const [drawn, redrawn] = [1, times].map((each) => areaKm2(scaleBand(lines, each, wide)));
    expect(redrawn).toBeCloseTo(times * (drawn ?? 0), 0);
  });

  it("stays around its middle line", () => {
    const ring = positionsOf(scaleBand(lines, 0.8, wide));
    for (const [, lat = 0] of ring) expect(Math.abs(lat - 35.1)).toBeCloseTo(0.08, 6);
  });

  it("of one width is half of it from the middle line, to some metres", () => {
    for (const position of positionsOf(bandOfWidth(lines, 10, wide))) {
      expect(distanceKm(position, nearestOnLine(lines.middle, position))).toBeCloseTo(5, 1);
    }
  });

  it("ends at the border of the country", () => {
    for (const ground of [scaleBand(lines, 1.2, country), bandOfWidth(lines, 20, country)]) {
      expect(Math.min(...positionsOf(ground).map(([lng = 0]) => lng))).toBeCloseTo(44.1, 9);
    }
  });
});

it("a wider band that would cross itself is refused", () => {
  // An edge in a narrow notch: moved away from the middle line, its two sides would meet and pass.
  const notch: Position[] = [
    [44, 35],
    [44.5, 35.15],
    [45, 35],
  ];
  const lines = {
    federal: [
      [44, 34.6],
      [44.49, 34.6],
      [44.5, 34.9],
      [44.51, 34.6],
      [45, 34.6],
    ],
    peshmerga: [
      [44, 35.4],
      [45, 35.4],
    ],
    middle: notch,
  };
  expect(() => scaleBand(lines, 6, polygon([box(40, 30, 50, 40)]))).toThrow(/crosses itself \d+ times/);
});

describe("the real band", () => {
  const traced = traceLines();
  const country = outlineOf(readGovernorates());
  const [federal, peshmerga] = [wholeLine(traced.federal), wholeLine(traced.peshmerga)];
  const middle = middleLine(federal, peshmerga).map(({ position }) => position);
  const lines = { federal, peshmerga, middle };
  const drawn = traceBand(traced, country);
  const redrawn = [
    ["a fifth narrower", scaleBand(lines, 0.8, country)],
    ["a fifth wider", scaleBand(lines, 1.2, country)],
    ...[10, 20, 40].map((km) => [`${km} km wide`, bandOfWidth(lines, km, country)] as const),
  ] as const;

  it("at its own width is the band as it was drawn", () => {
    const [there, back] = [scaleBand(lines, 1, country), drawn].map(positionsOf);
    expect(there?.length).toBe(back?.length);
    for (const [i, position] of (there ?? []).entries()) {
      expect(distanceKm(position, back?.[i] ?? [])).toBeLessThan(0.001);
    }
  });

  it.each(redrawn)("%s is one ground without holes that does not cross itself", (_, ground) => {
    expect(ground.geometry.coordinates).toHaveLength(1);
    expect(kinks(polygon(ground.geometry.coordinates)).features).toEqual([]);
  });

  it.each(redrawn)("%s lies inside the border", (_, ground) => {
    // The border itself is not inside: a point of the cut may fall to either side of it.
    const outside = positionsOf(ground).filter((position) => !isInside(country.geometry, position));
    const rings = country.geometry.coordinates.flat(country.geometry.type === "Polygon" ? 0 : 1);
    for (const position of outside) {
      const gaps = (rings as Position[][]).map((ring) => distanceKm(position, nearestOnLine(ring, position)));
      expect(Math.min(...gaps)).toBeLessThan(0.01);
    }
  });

  it("holds the narrower one, and the wider one holds it", () => {
    const abroad = polygon([box(30, 25, 60, 45)]);
    const [narrower, same, wider] = [0.8, 1, 1.2].map((times) => scaleBand(lines, times, abroad));
    if (!narrower || !same || !wider) throw new Error("expected three bands");
    expect(difference(featureCollection([narrower, same]))).toBeNull();
    expect(difference(featureCollection([same, wider]))).toBeNull();
  });
});

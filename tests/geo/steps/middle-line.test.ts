import { lineString, nearestPointOnLine } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { lengthKm, middleLine, nearestOnLine } from "../../../geo/steps/middle-line.ts";
import { traceLines, wholeLine } from "../../../geo/steps/trace-lines.ts";
import { distanceKm } from "../../../src/model/earth.ts";
import { featureWith, givenFile, inAndOut, positionsOf } from "../in-and-out.ts";

inAndOut("middle-line", (given) => {
  const [one, other] = ["one", "other"].map((edge) => positionsOf(featureWith(given, "edge", edge)));
  const middle = middleLine(one ?? [], other ?? [], 10);
  return [
    lineString(
      middle.map(({ position }) => position),
      { width_km: middle.map(({ width_km }) => width_km) },
    ),
  ];
});

describe("the middle of two parallel lines", () => {
  const given = givenFile("middle-line", "parallel.geojson");
  const one = positionsOf(featureWith(given, "edge", "one"));
  const other = positionsOf(featureWith(given, "edge", "other"));
  const middle = middleLine(one, other);

  it("runs halfway between them from end to end", () => {
    for (const { position } of middle) expect(position[1]).toBeCloseTo(35.1, 9);
    expect(middle.at(0)?.position[0]).toBeCloseTo(44, 9);
    expect(middle.at(-1)?.position[0]).toBeCloseTo(45, 9);
  });

  it("is as wide everywhere as the lines are apart", () => {
    const apart = distanceKm([44, 35], [44, 35.2]);
    for (const { width_km } of middle) expect(width_km).toBeCloseTo(apart, 6);
  });

  it("has a point every kilometre", () => {
    const line = middle.map(({ position }) => position);
    expect(lengthKm(line)).toBeCloseTo(distanceKm([44, 35.1], [45, 35.1]), 2);
    expect(middle).toHaveLength(Math.round(lengthKm(line)) + 1);
  });

  it("does not ask which line is named first", () => {
    const turned = middleLine(other, one);
    for (const [i, { position }] of middle.entries()) {
      expect(distanceKm(turned[i]?.position ?? [], position)).toBeLessThan(0.001);
    }
  });
});

it.each(["funnel.geojson", "bend.geojson"])("the middle line of %s leads from end to end", (name) => {
  const given = givenFile("middle-line", name);
  const one = positionsOf(featureWith(given, "edge", "one"));
  const other = positionsOf(featureWith(given, "edge", "other"));
  const middle = middleLine(one, other);
  for (const end of [0, -1]) {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [one.at(end) ?? [], other.at(end) ?? []];
    expect(middle.at(end)?.position[0]).toBeCloseTo((ax + bx) / 2, 6);
    expect(middle.at(end)?.position[1]).toBeCloseTo((ay + by) / 2, 6);
  }
});

describe("the middle of the real lines", () => {
  const lines = traceLines();
  const [federal, peshmerga] = [wholeLine(lines.federal), wholeLine(lines.peshmerga)];
  const middle = middleLine(federal, peshmerga);

  it("is as far from the one as from the other, within a kilometre nearly everywhere", () => {
    const off = middle.map(({ position }) =>
      Math.abs(
        distanceKm(position, nearestOnLine(federal, position)) -
          distanceKm(position, nearestOnLine(peshmerga, position)),
      ),
    );
    off.sort((a, b) => a - b);
    expect(off[Math.floor(off.length * 0.95)]).toBeLessThan(1);
  });

  it("finds the nearest point of a line that Turf finds", () => {
    const line = lineString(federal);
    for (const { position } of middle.filter((_, i) => i % 20 === 0)) {
      const ours = distanceKm(position, nearestOnLine(federal, position));
      const turfs = distanceKm(position, nearestPointOnLine(line, position).geometry.coordinates);
      expect(Math.abs(ours - turfs)).toBeLessThan(0.005 * turfs);
    }
  });
});

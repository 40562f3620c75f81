import { describe, expect, it } from "vitest";
import { round, roundLine } from "../../../geo/steps/round.ts";

describe("rounding", () => {
  it.each([
    [1.5, 0, 2],
    [-1.5, 0, -2],
    [2.5, 0, 3],
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [1.00499, 2, 1],
    [0.1 + 0.2, 4, 0.3],
    [44.123_449, 4, 44.1234],
    [44.123_45, 4, 44.1235],
    [-0.004, 2, 0],
    [0, 2, 0],
  ])("%f to %i decimals is %f", (value, decimals, rounded) => {
    expect(Object.is(round(value, decimals), rounded)).toBe(true);
  });
});

describe("a rounded line", () => {
  it("keeps one of several positions that fall together", () => {
    expect(
      roundLine(
        [
          [44.001, 35.001],
          [44.002, 35.002],
          [44.02, 35],
        ],
        2,
      ),
    ).toEqual([
      [44, 35],
      [44.02, 35],
    ]);
  });

  it("comes back to a place where it was before", () => {
    const thereAndBack = [
      [44, 35],
      [45, 35],
      [44, 35],
    ];
    expect(roundLine(thereAndBack, 2)).toEqual(thereAndBack);
  });
});

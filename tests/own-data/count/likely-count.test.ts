import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countExpected } from "../../../src/model/figures.ts";
import { interval95, poissonBinomial } from "../../../src/model/poisson-binomial.ts";
import { EXACT_VARIANCE, likelyCount } from "../../../src/own-data/count/likely-count.ts";
import { between, holdsForAll } from "../../support/seeded.ts";

const chance = fc.oneof(between(1e-6, 1), fc.constant(1), between(1e-6, 0.01), between(0.99, 1));

const seeded = (count: number, from: fc.Arbitrary<number>, seed: number): number[] =>
  fc.sample(from, { numRuns: count, seed });

describe("the likely number of events", () => {
  it("is that of the model, exactly, while few are unsure", () => {
    holdsForAll(
      fc.array(chance, { maxLength: 400 }),
      (chances) => {
        const { expected, low, high, exact } = likelyCount(chances);
        const model = countExpected(chances, 0);
        expect({ low, high, exact }).toEqual({ low: model.low, high: model.high, exact: true });
        expect(expected).toBeCloseTo(model.expected, 9);
      },
      200,
    );
  });

  it("is exact with many events of which nearly all are sure", () => {
    const chances = [...Array<number>(3000).fill(1), ...seeded(300, between(0.01, 0.99), 5)];
    expect(likelyCount(chances)).toMatchObject({ ...interval95(poissonBinomial(chances)), exact: true });
  });

  it.each([
    ["none", [], { expected: 0, low: 0, high: 0, exact: true }],
    ["only sure ones", [1, 1, 1], { expected: 3, low: 3, high: 3, exact: true }],
  ])("with %s is certain", (_, chances, likely) => {
    expect(likelyCount(chances)).toEqual(likely);
  });

  it.each([
    ["of every chance", 2600, between(0.001, 0.999)],
    ["of small chances", 9000, between(0.0001, 0.1)],
    ["of great chances", 9000, between(0.9, 0.9999)],
    ["of a half each", 1700, fc.constant(0.5)],
    ["of all sizes", 5000, chance],
  ])("beyond the exact is at most one off at either end: many %s", (_, count, from) => {
    for (const seed of [1, 2, 3, 4]) {
      const chances = seeded(count, from, seed);
      const likely = likelyCount(chances);
      const variance = chances.reduce((sum, p) => sum + p * (1 - p), 0);
      expect(likely.exact).toBe(variance <= EXACT_VARIANCE);
      const { low, high } = interval95(poissonBinomial(chances));
      expect(Math.abs(likely.low - low)).toBeLessThanOrEqual(1);
      expect(Math.abs(likely.high - high)).toBeLessThanOrEqual(1);
    }
  });

  it("is off seldom: where the formula begins, in fewer than one of twenty ends", () => {
    const ends = Array.from({ length: 60 }, (_, i) => {
      const chances = seeded(1640 + 3 * i, fc.constantFrom(0.3, 0.5, 0.7, 0.45), i);
      const likely = likelyCount([...chances, ...Array<number>(20).fill(0.5)]);
      const exact = interval95(poissonBinomial([...chances, ...Array<number>(20).fill(0.5)]));
      return [!likely.exact && likely.low !== exact.low, !likely.exact && likely.high !== exact.high];
    }).flat();
    expect(ends.filter(Boolean).length).toBeLessThan(ends.length / 20);
  });
});

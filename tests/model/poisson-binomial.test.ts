import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interval95, poissonBinomial } from "../../src/model/poisson-binomial.ts";
import { between, holdsForAll } from "../support/seeded.ts";

const probability = between(0, 1);

/** The binomial coefficient, by Pascal's triangle. */
function choose(n: number, k: number): number {
  return k === 0 || k === n ? 1 : (choose(n - 1, k - 1) * n) / k;
}

/** Goes through every one of the 2ⁿ outcomes. */
function byEnumeration(probabilities: readonly number[]): number[] {
  const mass = new Array<number>(probabilities.length + 1).fill(0);
  for (let outcome = 0; outcome < 2 ** probabilities.length; outcome++) {
    const happened = probabilities.map((_, draw) => ((outcome >> draw) & 1) === 1);
    const chance = probabilities.reduce((product, p, draw) => product * (happened[draw] ? p : 1 - p), 1);
    const successes = happened.filter(Boolean).length;
    mass[successes] = (mass[successes] ?? 0) + chance;
  }
  return mass;
}

const differ = (a: Iterable<number>, b: readonly number[]): number =>
  Math.max(...[...a].map((value, k) => Math.abs(value - (b[k] ?? Number.NaN))));

describe("the number of successes of unlike draws", () => {
  it("is binomial where all draws are alike", () => {
    holdsForAll(fc.record({ p: probability, n: fc.integer({ min: 1, max: 60 }) }), ({ p, n }) => {
      const binomial = Array.from({ length: n + 1 }, (_, k) => choose(n, k) * p ** k * (1 - p) ** (n - k));
      expect(differ(poissonBinomial(new Array(n).fill(p)), binomial)).toBeLessThan(1e-12);
    });
  });

  it("equals the sum over all outcomes, for up to twelve draws", () => {
    holdsForAll(fc.array(probability, { maxLength: 12 }), (probabilities) => {
      expect(differ(poissonBinomial(probabilities), byEnumeration(probabilities))).toBeLessThan(1e-12);
    });
  });

  it("has chances that sum to one, for hundreds of draws", () => {
    holdsForAll(fc.array(probability, { maxLength: 300 }), (probabilities) => {
      const sum = poissonBinomial(probabilities).reduce((total, chance) => total + chance, 0);
      expect(sum).toBeCloseTo(1, 10);
    });
  });

  it("is certain where every draw is", () => {
    expect([...poissonBinomial([0, 1, 0, 1])]).toEqual([0, 0, 1, 0, 0]);
    expect(interval95(poissonBinomial([0, 1, 0, 1]))).toEqual({ low: 2, high: 2 });
  });

  it("is none where nothing is drawn", () => {
    expect([...poissonBinomial([])]).toEqual([1]);
    expect(interval95(poissonBinomial([]))).toEqual({ low: 0, high: 0 });
  });
});

describe("the 95 % interval", () => {
  /** Adds every sum up anew, from its smallest chance. */
  const slowQuantile = (mass: Float64Array, level: number): number => {
    const atMost = (k: number) =>
      [...mass.slice(0, k + 1)].sort((a, b) => a - b).reduce((sum, chance) => sum + chance, 0);
    return [...mass.keys()].find((k) => atMost(k) > level) ?? mass.length - 1;
  };

  it("leads from the 2.5 % to the 97.5 % quantile", () => {
    holdsForAll(fc.array(probability, { maxLength: 120 }), (probabilities) => {
      const mass = poissonBinomial(probabilities);
      expect(interval95(mass)).toEqual({ low: slowQuantile(mass, 0.025), high: slowQuantile(mass, 0.975) });
    });
  });

  it.each([
    ["begins at a number that is reached exactly", [0.025, 0.95, 0.025], { low: 0, high: 1 }],
    ["leaves out what is less likely than 2.5 %", [0.02, 0.96, 0.02], { low: 1, high: 1 }],
    ["keeps what is more likely", [0.03, 0.94, 0.03], { low: 0, high: 2 }],
  ])("%s", (_, mass, interval) => {
    expect(interval95(Float64Array.from(mass))).toEqual(interval);
  });
});

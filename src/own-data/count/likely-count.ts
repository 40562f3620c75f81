import { interval95 } from "../../model/poisson-binomial.ts";
import type { Rate } from "../../model/rate.ts";

/** Up to this variance the interval is exact; beyond it a formula is as good, and does not grow with the file. */
export const EXACT_VARIANCE = 400;

/** A number of events, its 95 % interval, and whether that is exact or may be off by one at either end. */
export interface LikelyCount extends Rate {
  readonly exact: boolean;
}

/**
 * The number of events of which each was there with a chance, above 0 and at most 1, of its own.
 *
 * Exact, as `countExpected` of the model, while the variance is at most `EXACT_VARIANCE`. Beyond that the
 * ends are quantiles of the normal distribution, corrected for skewness and for counting in whole numbers;
 * what is left out is less than 0.02 of an event, so that an end that falls that close to a whole number
 * may be off by one. Source: E. A. Cornish, R. A. Fisher, "Moments and Cumulants in the Specification of
 * Distributions", Revue de l'Institut international de statistique 5 (1938), 307–320, the first two terms.
 */
export function likelyCount(chances: ArrayLike<number>): LikelyCount {
  let expected = 0;
  let variance = 0;
  let third = 0;
  for (let i = 0; i < chances.length; i++) {
    const p = chances[i] as number;
    expected += p;
    variance += p * (1 - p);
    third += p * (1 - p) * (1 - 2 * p);
  }
  if (variance <= EXACT_VARIANCE) return { expected, ...interval95(countMass(chances)), exact: true };
  // The standard normal's 2.5 % quantile z, and γ (z² - 1) / 6 for a skewness γ, times the deviation.
  const spread = 1.959_963_984_540_054 * Math.sqrt(variance);
  const skew = ((third / variance) * (1.959_963_984_540_054 ** 2 - 1)) / 6;
  return {
    expected,
    low: Math.ceil(expected - spread + skew - 0.5),
    high: Math.ceil(expected + spread + skew - 0.5),
    exact: false,
  };
}

/** So small a part of a distribution is left out at its ends: a million of them do not show. */
const NEXT_TO_NOTHING = 1e-20;

/**
 * The distribution of `poissonBinomial`, adding one draw at a time, but only where there is something of it:
 * with many draws nearly all of its places hold nothing.
 */
function countMass(chances: ArrayLike<number>): Float64Array {
  const mass = new Float64Array(chances.length + 2);
  mass[0] = 1;
  let [first, last] = [0, 0];
  for (let i = 0; i < chances.length; i++) {
    const p = chances[i] as number;
    last++;
    for (let k = last; k > first; k--) {
      mass[k] = (mass[k] as number) * (1 - p) + (mass[k - 1] as number) * p;
    }
    mass[first] = (mass[first] as number) * (1 - p);
    while (first < last && (mass[first] as number) < NEXT_TO_NOTHING) mass[first++] = 0;
    while (last > first && (mass[last] as number) < NEXT_TO_NOTHING) mass[last--] = 0;
  }
  return mass;
}

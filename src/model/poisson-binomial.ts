/**
 * The distribution of the number of successes among independent yes-or-no draws with the given
 * probabilities: entry k is P(exactly k). Exact, by adding one draw at a time.
 * Source: Y. Hong, "On computing the distribution function for the Poisson binomial distribution",
 * Computational Statistics & Data Analysis 59 (2013), 41–51 (recursion).
 */
export function poissonBinomial(probabilities: readonly number[]): Float64Array {
  const mass = new Float64Array(probabilities.length + 1);
  mass[0] = 1;
  probabilities.forEach((p, drawn) => {
    for (let k = drawn + 1; k > 0; k--) {
      mass[k] = (mass[k] ?? 0) * (1 - p) + (mass[k - 1] ?? 0) * p;
    }
    mass[0] = (mass[0] ?? 0) * (1 - p);
  });
  return mass;
}

/** The central 95 % of a distribution over 0, 1, 2 …: its 2.5 % and 97.5 % quantiles. */
export function interval95(mass: Float64Array): { low: number; high: number } {
  return { low: quantile(mass, 0.025), high: quantile(mass, 0.975) };
}

/** The least k with P(at most k) ≥ q. */
function quantile(mass: Float64Array, q: number): number {
  let sum = 0;
  for (let k = 0; k < mass.length; k++) {
    sum += mass[k] ?? 0;
    // Sums of doubles may end a hair below the level that they reach exactly.
    if (sum >= q - 1e-12) return k;
  }
  return mass.length - 1;
}

import fc from "fast-check";

/** Runs a property test on the same random cases every time. */
export function holdsForAll<Case>(
  cases: fc.Arbitrary<Case>,
  property: (one: Case) => void,
  runs = 100,
): void {
  fc.assert(fc.property(cases, property), { seed: 20210503, numRuns: runs });
}

/** A number between two ends, both included. */
export const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true });

/** The same for properties that wait for something. */
export async function holdsForAllInTime<Case>(
  cases: fc.Arbitrary<Case>,
  property: (one: Case) => Promise<void>,
  runs = 100,
): Promise<void> {
  await fc.assert(fc.asyncProperty(cases, property), { seed: 20210503, numRuns: runs });
}

/** From how many events on a mark is of the next step: evenly spaced as the eye compares, by ratios. */
export const STEPS = [1, 3, 10, 30, 100, 300] as const;

/** The step of a number of events, from 0 on. */
export function stepOf(events: number): number {
  let step = STEPS.length - 1;
  while (step > 0 && events < (STEPS[step] as number)) step -= 1;
  return step;
}

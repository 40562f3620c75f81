import type { ExpectedCount } from "./figures.ts";

/** Attacks per month, or per ground: about how many, and between which ends most likely. */
export interface Rate {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

/** A count shared out over so many months, or so many pieces of ground; `null` where there are none. */
export function ratePer({ expected, low, high }: Rate | ExpectedCount, parts: number): Rate | null {
  return parts > 0 ? { expected: expected / parts, low: low / parts, high: high / parts } : null;
}

/** Whether two likely ranges have anything in common; to touch is enough. */
export const rangesOverlap = (a: Rate, b: Rate): boolean => a.low <= b.high && b.low <= a.high;

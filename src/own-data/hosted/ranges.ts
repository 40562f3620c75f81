import type { Range } from "./range-source.ts";

/** A part of a file that is read at once, and how many of the ranges lie in it. */
export interface Joined {
  readonly range: Range;
  readonly count: number;
}

/** Joins ranges that follow one another with at most so many bytes between them, up to a length. */
export function joined(ranges: readonly Range[], gap: number, longest: number): Joined[] {
  const parts: { range: Range; count: number }[] = [];
  for (const { start, end } of ranges) {
    const last = parts.at(-1);
    const isNear = last && start >= last.range.start && start <= last.range.end + gap;
    if (last && isNear && end - last.range.start <= longest) {
      last.range = { start: last.range.start, end: Math.max(end, last.range.end) };
      last.count += 1;
    } else parts.push({ range: { start, end }, count: 1 });
  }
  return parts;
}

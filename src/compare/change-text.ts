import type { I18n } from "../i18n/i18n.ts";
import { type Comparison, LEAST_FOR_PERCENT, type SideCount } from "../model/compare.ts";
import type { CompareWords } from "./words.ts";

/** How an area changed, or why no percentage can say it; and whether the ranges leave room for no change. */
export function changeText(i18n: I18n, words: CompareWords, comparison: Comparison): string {
  const { before, after, overlap } = comparison;
  if (before.attacks.high === 0 && after.attacks.high === 0) return words("change.none");
  return `${sizeOfChange(i18n, words, comparison)} ${words(overlap ? "change.overlap" : "change.apart")}`;
}

function sizeOfChange(
  { n, percent }: I18n,
  words: CompareWords,
  { before, after, change }: Comparison,
): string {
  if (change !== null) {
    if (Math.abs(change) < 0.005) return words("change.same");
    return words(change < 0 ? "change.lower" : "change.higher", { percent: percent(Math.abs(change)) });
  }
  if (isFew(before) && isFew(after)) return words("change.few.both", { least: LEAST_FOR_PERCENT });
  const side = isFew(before) ? "before" : "after";
  const { expected } = { before, after }[side].attacks;
  return words("change.few", {
    side: words(`side.${side}.in`),
    // 4.97 must not read as 5, which would have been enough.
    count: n(Math.min(expected, LEAST_FOR_PERCENT - 0.1)),
    least: LEAST_FOR_PERCENT,
  });
}

const isFew = ({ attacks }: SideCount): boolean => attacks.expected < LEAST_FOR_PERCENT;

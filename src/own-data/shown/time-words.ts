import { useI18n } from "../../i18n/i18n-context.tsx";
import type { TimeCount } from "./time-counts.ts";
import { useShownWords } from "./words.ts";

/** Says how many events there were, and how many people were killed in them. */
export function useTimeWords(): (count: TimeCount) => string {
  const { range } = useI18n();
  const words = useShownWords();
  return ({ rows, killedLeast, killedMost, notGiven }) =>
    words("time.counted", {
      events: words("count.events", { count: rows }),
      // Without an event nobody was killed; with some, a missing figure is no zero.
      killed:
        rows > 0 && notGiven === rows
          ? words("time.killed.unknown")
          : words("time.killed", { range: range(killedLeast, killedMost) }),
    });
}

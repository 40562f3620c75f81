import { useCallback, useMemo } from "react";
import type { Month, Period } from "../../model/period.ts";
import { useOwnLayers } from "../layers/layer-store.ts";
import { OwnTimeRows } from "./OwnTimeRows.tsx";
import { totalsOf, usePassingOfAnyTime } from "./passing-layers.ts";
import { countIn, monthsOfAll } from "./time-counts.ts";
import { useTimeWords } from "./time-words.ts";
import { useShownWords } from "./words.ts";

/** What the timeline shows of the reader's events. Needs the words of `SHOWN_WORDS` around it. */
export function useOtherEvents() {
  const words = useShownWords();
  const timeWords = useTimeWords();
  const { mode } = useOwnLayers();
  const layers = usePassingOfAnyTime();
  const counted = useMemo(
    () => layers.map(({ layer, passing }) => ({ layer, totals: totalsOf(layer.joined, passing) })),
    [layers],
  );
  const months = useMemo(() => monthsOfAll(counted.map(({ totals }) => totals)), [counted]);
  const draw = useCallback((all: readonly Month[]) => <OwnTimeRows months={all} />, []);
  return {
    isInstead: mode === "instead",
    months,
    draw,
    told: (period: Period) =>
      counted
        .map(({ layer, totals }) => {
          const events = timeWords(countIn(totals.months, period));
          return counted.length === 1 ? events : words("time.year", { year: layer.name, events });
        })
        .reduce((first, last) => words("list.semicolon", { first, last })),
  };
}

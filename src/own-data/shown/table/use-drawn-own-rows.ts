import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useState } from "react";
import type { Scroller } from "../../../ui/use-scroller.ts";

/** Before a row is measured, in pixels. */
const USUAL_HEIGHT = 45;
/** Drawn beyond what is seen, so that the tab key always finds a next row. */
const SPARE_ROWS = 6;

/** The rows of a part of the table that are seen, and the few around them. */
export function useDrawnOwnRows(rows: Uint32Array, scroller: Scroller | null) {
  // A row with the focus stays when it is scrolled out of sight, or the focus would be lost.
  const [focused, setFocused] = useState(Number.NaN);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      if (Number.isNaN(focused) || focused >= rows.length || drawn.includes(focused)) return drawn;
      return [...drawn, focused].sort((a, b) => a - b);
    },
    [focused, rows],
  );
  const getItemKey = useCallback((index: number) => rows[index] ?? index, [rows]);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => scroller?.element ?? null,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey,
    rangeExtractor,
    overscan: SPARE_ROWS,
    scrollMargin: scroller?.margin ?? 0,
  });
  return {
    rows: virtualizer
      .getVirtualItems()
      .map(({ index, start }) => ({ index, top: start - (scroller?.margin ?? 0) })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    onFocusRow: setFocused,
    /** Brings a row into sight. */
    show: useCallback((index: number) => virtualizer.scrollToIndex(index, { align: "auto" }), [virtualizer]),
  };
}

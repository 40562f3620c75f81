import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { Incident } from "../model/incident.ts";
import type { Scroller } from "../ui/use-scroller.ts";

/** Before a row is measured; near to what most take, so that the scroll bar hardly moves. */
const USUAL_HEIGHT_PX = 76;
/** Drawn beyond what is seen, so that the tab key always finds a next row. */
const SPARE_ROWS = 8;

export interface DrawnRow {
  readonly index: number;
  readonly incident: Incident;
  /** From the top of the first row; on paper rows follow one another by themselves. */
  readonly top: number | null;
}

export interface DrawnRows {
  readonly rows: readonly DrawnRow[];
  readonly height: number | null;
  /** Measures a row that is drawn. */
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
  readonly onFocusRow: (id: string | null) => void;
}

/** The rows that are seen, and the few around them; on paper all. */
export function useDrawnRows({
  incidents,
  scroller,
  chosen,
  isPrinting,
}: {
  incidents: readonly Incident[];
  scroller: Scroller | null;
  chosen: string | null;
  isPrinting: boolean;
}): DrawnRows {
  // A row with the focus stays when it is scrolled out of sight, or the focus would be lost.
  const [focused, setFocused] = useState<string | null>(null);
  const kept = focused === null ? -1 : indexOf(incidents, focused);
  const rangeExtractor = useCallback((range: Range) => withKept(defaultRangeExtractor(range), kept), [kept]);
  const getItemKey = useCallback((index: number) => incidents[index]?.id ?? index, [incidents]);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: incidents.length,
    getScrollElement: () => scroller?.element ?? null,
    estimateSize: () => USUAL_HEIGHT_PX,
    getItemKey,
    rangeExtractor,
    overscan: SPARE_ROWS,
    scrollMargin: scroller?.margin ?? 0,
    enabled: !isPrinting,
  });

  const showChosen = useEffectEvent(() => {
    const index = chosen === null ? -1 : indexOf(incidents, chosen);
    if (index < 0 || !scroller || isInSight(scroller, index)) return;
    virtualizer.scrollToIndex(index, { align: "center" });
  });
  const element = scroller?.element;
  useEffect(
    function followMap() {
      // Afterwards too: paper has no scrolled place.
      if (chosen !== null && element && !isPrinting) showChosen();
    },
    [chosen, element, isPrinting],
  );

  if (isPrinting) {
    const rows = incidents.map((incident, index) => ({ index, incident, top: null }));
    return { rows, height: null, measure: undefined, onFocusRow: setFocused };
  }
  const rows = virtualizer.getVirtualItems().flatMap(({ index, start }): DrawnRow[] => {
    const incident = incidents[index];
    return incident ? [{ index, incident, top: start - (scroller?.margin ?? 0) }] : [];
  });
  return {
    rows,
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    onFocusRow: setFocused,
  };
}

const indexOf = (incidents: readonly Incident[], sought: string): number =>
  incidents.findIndex(({ id }) => id === sought);

function isInSight({ element, covered }: Scroller, index: number): boolean {
  const row = element.querySelector(`tr[data-index="${index}"]`)?.getBoundingClientRect();
  const window = element.getBoundingClientRect();
  return row !== undefined && row.top >= window.top + covered && row.bottom <= window.bottom;
}

function withKept(range: number[], kept: number): number[] {
  if (kept < 0 || range.includes(kept)) return range;
  return [...range, kept].sort((a, b) => a - b);
}

import { type RefObject, useCallback, useLayoutEffect, useState } from "react";

export interface Scroller {
  readonly element: HTMLElement;
  /** From the top of what it scrolls to the first row. */
  readonly margin: number;
  /** How much of it the heading covers that stays in sight. */
  readonly covered: number;
}

/**
 * What scrolls the rows: on a wide screen the region around the table, on a narrow one the whole panel.
 * Which it is, the styles say.
 */
export function useScroller(
  region: RefObject<HTMLElement | null>,
  rows: RefObject<HTMLElement | null>,
): Scroller | null {
  const [scroller, setScroller] = useState<Scroller | null>(null);
  const look = useCallback(() => {
    const found = region.current && rows.current && findScroller(region.current, rows.current);
    setScroller((before) => (isSame(before, found) ? before : found));
  }, [region, rows]);
  useLayoutEffect(look);
  useLayoutEffect(
    function watchSizes() {
      const watcher = new ResizeObserver(look);
      if (region.current?.parentElement) watcher.observe(region.current.parentElement);
      watcher.observe(document.documentElement);
      return function stopWatching() {
        watcher.disconnect();
      };
    },
    [region, look],
  );
  return scroller;
}

function findScroller(region: HTMLElement, rows: HTMLElement): Scroller | null {
  let element: HTMLElement | null = region;
  while (element && !scrolls(element)) element = element.parentElement;
  if (!element) return null;
  const top = rows.getBoundingClientRect().top - element.getBoundingClientRect().top;
  return {
    element,
    margin: Math.round(top + element.scrollTop - element.clientTop),
    covered: Number.parseFloat(getComputedStyle(element).scrollPaddingTop) || 0,
  };
}

const scrolls = (element: HTMLElement): boolean =>
  ["auto", "scroll", "hidden"].includes(getComputedStyle(element).overflowY);

const isSame = (a: Scroller | null, b: Scroller | null): boolean =>
  a?.element === b?.element && a?.margin === b?.margin && a?.covered === b?.covered;

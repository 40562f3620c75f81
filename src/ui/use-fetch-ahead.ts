import { useEffect } from "react";

const SIGNS_OF_A_READER = ["pointermove", "pointerdown", "keydown"] as const;

/**
 * Once somebody is there, `fetchParts` is called: what was no part of the first load comes before it is
 * asked for. Give the same function each time.
 */
export function useFetchAhead(fetchParts: () => void): void {
  useEffect(
    function awaitReader() {
      for (const sign of SIGNS_OF_A_READER) window.addEventListener(sign, fetchParts, { once: true });
      return function stopAwaiting() {
        for (const sign of SIGNS_OF_A_READER) window.removeEventListener(sign, fetchParts);
      };
    },
    [fetchParts],
  );
}

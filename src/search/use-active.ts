import { type KeyboardEvent, useState } from "react";

export interface Active {
  /** Place in the list of the option that the arrow keys have reached; -1 for none. */
  readonly at: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * The keys of a combobox: the focus stays in the field while arrows walk through the list. See the ARIA
 * Authoring Practices Guide, "Combobox". Home, End and all other keys are the text's.
 */
export function useActive(
  query: string,
  count: number,
  { onChoose, onClear }: { onChoose: (at: number) => void; onClear: () => void },
): Active {
  const [reached, setReached] = useState({ query, at: -1 });
  // With every letter the list is another one.
  const at = reached.query === query ? reached.at : -1;

  function onKeyDown(event: KeyboardEvent): void {
    // While a word is being put together by an input method, its keys are not ours.
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const go = (to: number) => setReached({ query, at: to });
    if (event.key === "ArrowDown" && count > 0) go(at + 1 < count ? at + 1 : 0);
    else if (event.key === "ArrowUp" && count > 0) go(at > 0 ? at - 1 : count - 1);
    else if (event.key === "Enter" && count > 0) onChoose(Math.max(0, at));
    else if (event.key === "Escape" && query !== "") onClear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return { at, onKeyDown };
}

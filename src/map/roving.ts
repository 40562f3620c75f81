import { type KeyboardEvent, useState } from "react";

/** What each thing of a group needs to be one stop of the tab key together with the others. */
export interface RovingItem {
  readonly tabIndex: 0 | -1;
  readonly "data-roving": string;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement | SVGElement>) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * A group of buttons that the tab key enters once and arrow keys walk through, as the ARIA Authoring
 * Practices describe for composite widgets ("roving tabindex").
 */
export function useRoving(
  ids: readonly string[],
  selected: string | null,
  onOpen: (id: string) => void,
): (id: string) => RovingItem {
  const [focused, setFocused] = useState<string | null>(null);
  const current = [selected, focused].find((id) => id !== null && ids.includes(id)) ?? ids[0];

  const onKeyDown = (id: string) => (event: KeyboardEvent<HTMLElement | SVGElement>) => {
    const wanted = targetOf(event.key, ids, ids.indexOf(id));
    if (wanted !== undefined) {
      const group = event.currentTarget.closest("[role=group]");
      group?.querySelector<HTMLElement | SVGElement>(`[data-roving="${CSS.escape(wanted)}"]`)?.focus();
    } else if (event.key === "Enter" || event.key === " ") onOpen(id);
    else return;
    event.preventDefault();
    // Leaflet would pan the map on the same arrow key.
    event.stopPropagation();
  };

  return (id) => ({
    tabIndex: id === (focused ?? current) ? 0 : -1,
    "data-roving": id,
    onFocus: () => setFocused(id),
    onKeyDown: onKeyDown(id),
  });
}

function targetOf(key: string, ids: readonly string[], at: number): string | undefined {
  if (key === "Home") return ids[0];
  if (key === "End") return ids.at(-1);
  const step = STEPS[key];
  return step === undefined ? undefined : ids[(at + step + ids.length) % ids.length];
}

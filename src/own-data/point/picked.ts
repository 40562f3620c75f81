import { useSyncExternalStore } from "react";
import type { JoinedEvents } from "../count/joined-events.ts";

/** The event whose popup is open, or the events among which the reader is to choose. */
export interface Picked {
  readonly layer: string;
  /** The events of the layer when it was opened: read anew, they have other numbers. */
  readonly joined: JoinedEvents;
  /** By their numbers. */
  readonly events: Uint32Array;
  /** Which of the events is open; `null` for the choice among them. */
  readonly open: number | null;
  /** Where the events share a mark, or all those of the window. */
  readonly from: "mark" | "window";
}

let picked: Picked | null = null;
const listeners = new Set<() => void>();

/** What the reader has opened of the own events on the map. */
export const pickedStore = {
  current: (): Picked | null => picked,
  set(next: Picked | null): void {
    picked = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

export const usePicked = (): Picked | null =>
  useSyncExternalStore(pickedStore.subscribe, pickedStore.current);

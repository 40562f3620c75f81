import type { PointSummary } from "../../picture/points/point-layer.ts";

let drawn: PointSummary | null = null;
const listeners = new Set<() => void>();

/** What the map drew last of the reader's events: apart from all else, as it changes with every movement. */
export const drawnStore = {
  current: (): PointSummary | null => drawn,
  set(summary: PointSummary): void {
    drawn = summary;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

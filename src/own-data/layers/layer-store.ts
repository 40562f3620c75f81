import { useSyncExternalStore } from "react";
import type { OwnLayer, OwnMode } from "./own-layer.ts";

export interface OwnLayers {
  readonly layers: readonly OwnLayer[];
  readonly mode: OwnMode;
}

/** The reader's files on the map, for every part that shows them. It goes with the page and is in no link. */
export interface LayerStore {
  readonly current: () => OwnLayers;
  readonly subscribe: (listener: () => void) => () => void;
  readonly add: (layer: OwnLayer) => void;
  readonly change: (id: string, change: Partial<Omit<OwnLayer, "id">>) => void;
  readonly remove: (id: string) => void;
  readonly setMode: (mode: OwnMode) => void;
}

export function createLayerStore(): LayerStore {
  let current: OwnLayers = { layers: [], mode: "beside" };
  const listeners = new Set<() => void>();
  const become = (change: Partial<OwnLayers>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };
  return {
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (layer) => become({ layers: [...current.layers, layer] }),
    change: (id, change) =>
      become({ layers: current.layers.map((layer) => (layer.id === id ? { ...layer, ...change } : layer)) }),
    remove: (id) => become({ layers: current.layers.filter((layer) => layer.id !== id) }),
    setMode: (mode) => become({ mode }),
  };
}

/** The one of this page. */
export const layerStore = createLayerStore();

export const useOwnLayers = (): OwnLayers => useSyncExternalStore(layerStore.subscribe, layerStore.current);

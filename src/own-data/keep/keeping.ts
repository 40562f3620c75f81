import { useSyncExternalStore } from "react";
import { type LayerStore, layerStore } from "../layers/layer-store.ts";
import { isWhole, type WholeLayer } from "../layers/own-layer.ts";
import { type KeptSummary, keptLayers, summariseKept } from "./kept-layers.ts";

export interface Keeping {
  /** Whether it is known yet what an earlier visit has left. */
  readonly isLooked: boolean;
  /** Whether the layers of this page are kept, and kept up to date. */
  readonly isOn: boolean;
  /** The browser refused to keep them. */
  readonly isRefused: boolean;
  /** All that is kept on the device, from earlier visits too. */
  readonly kept: KeptSummary;
  /** Whether some of it is from an earlier visit and neither shown nor put away. */
  readonly isOffered: boolean;
}

const NOTHING: Keeping = {
  isLooked: false,
  isOn: false,
  isRefused: false,
  kept: { count: 0, bytes: 0 },
  isOffered: false,
};

/** Keeps layers on the device when the reader wants it, and gives them back when the reader asks for them. */
export function createKeeping(layers: LayerStore, device: typeof keptLayers = keptLayers) {
  let now = NOTHING;
  let before: readonly WholeLayer[] = [];
  let work: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();
  const become = (change: Partial<Keeping>): void => {
    now = { ...now, ...change };
    for (const listener of listeners) listener();
  };
  /** One after the other, so that what was wanted last holds. */
  const inTurn = (task: () => Promise<unknown>): Promise<unknown> => {
    work = work
      .then(task)
      .catch(() => become({ isOn: false, isRefused: true }))
      .then(async () => become({ kept: await summariseKept() }));
    return work;
  };

  function follow(): void {
    const current = layers.current().layers.filter(isWhole);
    const [changed, gone] = [
      current.filter((layer) => !before.includes(layer)),
      before.filter(({ id }) => !current.some((layer) => layer.id === id)),
    ];
    before = current;
    if (!now.isOn) return;
    for (const layer of changed) void inTurn(() => device.keep(layer));
    for (const { id } of gone) void inTurn(() => device.forget(id));
  }
  layers.subscribe(follow);

  return {
    current: () => now,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** Looks what an earlier visit has left. */
    async look(): Promise<void> {
      const kept = await summariseKept();
      become({ kept, isLooked: true, isOffered: kept.count > 0 && !now.isOn });
    },
    /** From now on keeps what is on the map. */
    start(): void {
      become({ isOn: true, isRefused: false });
      for (const layer of layers.current().layers.filter(isWhole)) void inTurn(() => device.keep(layer));
    },
    /** Shows again what an earlier visit has left, which goes on being kept. */
    async show(): Promise<void> {
      become({ isOn: true, isOffered: false });
      await inTurn(async () => {
        const shown = layers.current().layers.filter(isWhole);
        for (const { bytes: _, ...layer } of await device.all())
          if (!shown.some(({ id }) => id === layer.id)) {
            // It is kept already.
            before = [...before, layer];
            layers.add(layer);
          }
        for (const layer of shown) await device.keep(layer);
      });
    },
    /** Deletes all that is kept; what is on the map stays there until the page is left. */
    async wipe(): Promise<void> {
      become({ isOn: false, isOffered: false });
      await inTurn(() => device.wipe());
    },
    putAway(): void {
      become({ isOffered: false });
    },
  };
}

/** The one of this page. */
export const keeping = createKeeping(layerStore);

export const useKeeping = (): Keeping => useSyncExternalStore(keeping.subscribe, keeping.current);

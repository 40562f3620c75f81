import { useSyncExternalStore } from "react";
import type { NamedGround } from "../join/ground-of.ts";
import { createJoiner } from "../join/joiner.ts";
import { layerStore } from "../layers/layer-store.ts";
import { freeColour } from "../layers/look.ts";
import type { Box } from "./box.ts";
import type { HostedLayer } from "./hosted-layer.ts";
import { createHostedView, type HostedShown, type HostedView } from "./hosted-view.ts";

/** A hosted file that is open, and what there is of it for what the map shows. */
export interface OpenHosted {
  /** That of its layer on the map, too. */
  readonly id: string;
  readonly hosted: HostedLayer;
  readonly shown: HostedShown | null;
}

let open: readonly OpenHosted[] = [];
let box: Box | null = null;
const views = new Map<string, HostedView>();
const listeners = new Set<() => void>();

function become(next: readonly OpenHosted[]): void {
  open = next;
  for (const listener of listeners) listener();
}

/** The hosted files of this page; each has a layer on the map, whose events are those of the map's window. */
export const hostedLayers = {
  current: (): readonly OpenHosted[] => open,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  open(hosted: HostedLayer, ground: NamedGround): void {
    const id = `hosted ${crypto.randomUUID()}`;
    const regions = ground.regions.map((region) => region.id);
    const joiner = createJoiner(ground);
    let events: HostedShown["events"] = null;
    const view = createHostedView(hosted, (shown) => {
      become(open.map((one) => (one.id === id ? { ...one, shown } : one)));
      if (!shown.events || shown.events === events) return;
      events = shown.events;
      const joined = { events, join: joiner.join(events), regions };
      const { layers } = layerStore.current();
      if (layers.some((layer) => layer.id === id)) layerStore.change(id, { joined });
      else {
        const { name, kind } = hosted;
        const look = { colour: freeColour(layers), isShown: true };
        layerStore.add({ id, name, ...look, file: null, kind, read: null, joined });
      }
    });
    views.set(id, view);
    become([...open, { id, hosted, shown: null }]);
    if (box) view.show(box);
  },
  close(id: string): void {
    views.get(id)?.stop();
    views.delete(id);
    become(open.filter((one) => one.id !== id));
    layerStore.remove(id);
  },
  /** Says what the map shows now. */
  show(now: Box): void {
    box = now;
    for (const view of views.values()) view.show(now);
  },
};

export const useHostedLayers = (): readonly OpenHosted[] =>
  useSyncExternalStore(hostedLayers.subscribe, hostedLayers.current);

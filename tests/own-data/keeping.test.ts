import { beforeEach, describe, expect, it, vi } from "vitest";
import { createKeeping } from "../../src/own-data/keep/keeping.ts";
import type { KeptLayer } from "../../src/own-data/keep/kept-layers.ts";
import { createLayerStore } from "../../src/own-data/layers/layer-store.ts";
import type { WholeLayer } from "../../src/own-data/layers/own-layer.ts";

const layer = (id: string, name = id): WholeLayer => ({ id, name }) as WholeLayer;

/** A device that keeps layers in memory, and that can refuse. */
function device() {
  const shelf = new Map<string, KeptLayer>();
  const told: string[] = [];
  const refusals = { isFull: false };
  const kept = {
    all: async () => [...shelf.values()],
    keep: async (one: WholeLayer) => {
      if (refusals.isFull) throw new DOMException("full", "QuotaExceededError");
      told.push(`keep ${one.id} ${one.name}`);
      shelf.set(one.id, { ...one, bytes: 10 });
    },
    forget: async (id: string) => {
      told.push(`forget ${id}`);
      shelf.delete(id);
    },
    wipe: async () => {
      told.push("wipe");
      shelf.clear();
    },
  };
  return { kept, shelf, told, refusals };
}

describe("keeping files on the device", () => {
  // There is no database here; what is kept is told by the device of the test.
  beforeEach(() => void vi.stubGlobal("indexedDB", undefined));
  /** By then all that waits for nothing but itself is done. */
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it("keeps nothing before the reader wants it, and then all, with every change", async () => {
    const layers = createLayerStore();
    const { kept, told } = device();
    const keeping = createKeeping(layers, kept);
    layers.add(layer("a"));
    await settled();
    expect(told).toEqual([]);
    keeping.start();
    layers.change("a", { name: "renamed" });
    layers.add(layer("b"));
    layers.remove("a");
    await settled();
    expect(told).toEqual(["keep a a", "keep a renamed", "keep b b", "forget a"]);
  });

  it("gives back what was kept, and goes on keeping it and what was there already", async () => {
    const layers = createLayerStore();
    const { kept, shelf, told } = device();
    shelf.set("old", { ...layer("old"), bytes: 10 });
    const keeping = createKeeping(layers, kept);
    layers.add(layer("new"));
    await keeping.show();
    expect(layers.current().layers.map(({ id }) => id)).toEqual(["new", "old"]);
    expect(told).toEqual(["keep new new"]);
    layers.change("old", { name: "renamed" });
    await settled();
    expect(told.at(-1)).toBe("keep old renamed");
  });

  it("wipes everything and keeps nothing more", async () => {
    const layers = createLayerStore();
    const { kept, shelf } = device();
    const keeping = createKeeping(layers, kept);
    keeping.start();
    layers.add(layer("a"));
    await keeping.wipe();
    layers.add(layer("b"));
    await settled();
    expect(shelf.size).toBe(0);
    expect(layers.current().layers).toHaveLength(2);
    expect(keeping.current().isOn).toBe(false);
  });

  it("says that it is refused, and stops", async () => {
    const layers = createLayerStore();
    const { kept, refusals } = device();
    refusals.isFull = true;
    const keeping = createKeeping(layers, kept);
    keeping.start();
    layers.add(layer("a"));
    await settled();
    expect(keeping.current()).toMatchObject({ isOn: false, isRefused: true });
  });
});

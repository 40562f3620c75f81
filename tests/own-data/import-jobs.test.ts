import { describe, expect, it } from "vitest";
import { createImportJobs, type Ground, type Job } from "../../src/own-data/import/import-jobs.ts";
import { createMappingMemory } from "../../src/own-data/import/mapping-memory.ts";
import { createLayerStore } from "../../src/own-data/layers/layer-store.ts";
import { isWhole } from "../../src/own-data/layers/own-layer.ts";
import { ReadError } from "../../src/own-data/model/read-problem.ts";
import type { importFile, JoinedTable } from "../../src/own-data/worker/own-reader.ts";
import { columnsOf } from "./event-rows.ts";

const GROUND: Ground = { regions: [], centres: [] };
const FINDINGS = { encoding: { value: "utf-8", sure: true, why: "reader" } };

const joined = {
  kind: "joined",
  read: { events: columnsOf([]), inspection: { findings: FINDINGS } },
  join: {},
} as unknown as JoinedTable & { kind: "joined" };

type Read = typeof importFile;

/** Jobs with a reader that does what a test says with each file, by its text. */
function jobsWith(read: (text: string, options: Parameters<Read>[2]) => ReturnType<Read>) {
  const layers = createLayerStore();
  const memory = createMappingMemory(() => ({ getItem: () => null, setItem: () => undefined }));
  const seen: string[] = [];
  const jobs = createImportJobs(layers, memory, async (file, _, options) => {
    const text = await file.text();
    seen.push(text);
    return read(text, options);
  });
  return { jobs, layers, seen };
}

const file = (name: string) => ({ name, file: new Blob([name]) });
const states = (jobs: readonly Job[]) => jobs.map(({ name, state }) => [name, state.kind]);
/** Until everything has gone its way that waits for nobody. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("files on their way to the map", () => {
  it("are read one after the other, and each becomes a layer of another colour", async () => {
    let readingNow = 0;
    const { jobs, layers, seen } = jobsWith(async () => {
      readingNow += 1;
      expect(readingNow).toBe(1);
      await Promise.resolve();
      readingNow -= 1;
      return joined;
    });
    jobs.add([file("a"), file("b"), file("c")], GROUND);
    await settled();
    expect(seen).toEqual(["a", "b", "c"]);
    expect(jobs.current()).toEqual([]);
    expect(layers.current().layers.map(({ name, colour }) => [name, colour])).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 2],
    ]);
  });

  it("do not stop for one that cannot be read", async () => {
    const { jobs, layers } = jobsWith(async (text) => {
      if (text === "bad") throw new ReadError("empty");
      return joined;
    });
    jobs.add([file("bad"), file("good")], GROUND);
    await settled();
    expect(states(jobs.current())).toEqual([["bad", "failed"]]);
    expect(layers.current().layers).toHaveLength(1);
    jobs.drop(jobs.current()[0]?.id ?? "");
    expect(jobs.current()).toEqual([]);
  });

  it("are given up when they are cancelled, and the next one is read", async () => {
    const { jobs, layers } = jobsWith((text, options) => {
      if (text === "next") return Promise.resolve(joined);
      return new Promise((_, reject) =>
        options?.signal?.addEventListener("abort", () => reject(options.signal?.reason)),
      );
    });
    jobs.add([file("long"), file("next")], GROUND);
    await settled();
    expect(states(jobs.current())).toEqual([
      ["long", "running"],
      ["next", "waiting"],
    ]);
    jobs.drop(jobs.current()[0]?.id ?? "");
    await settled();
    expect(jobs.current()).toEqual([]);
    expect(layers.current().layers.map(({ name }) => name)).toEqual(["next"]);
  });

  it("leave a layer as it is where it cannot be read anew, and take its place where it can", async () => {
    let isBad = false;
    const { jobs, layers } = jobsWith(async () => {
      if (isBad) throw new ReadError("no-good-rows");
      return { ...joined, read: { ...joined.read } };
    });
    jobs.add([file("a")], GROUND);
    await settled();
    const before = layers.current().layers.find(isWhole);
    if (!before) throw new Error("expected a layer");
    isBad = true;
    jobs.again(before, { corrections: { encoding: "utf-16le" }, mapping: null }, GROUND);
    await settled();
    expect(layers.current().layers).toEqual([before]);
    expect(states(jobs.current())).toEqual([["a", "failed"]]);
    isBad = false;
    jobs.again(before, { corrections: {}, mapping: null }, GROUND);
    await settled();
    expect(jobs.current()).toEqual([]);
    expect(layers.current().layers).toHaveLength(1);
    expect(layers.current().layers[0]?.read).not.toBe(before.read);
  });
});

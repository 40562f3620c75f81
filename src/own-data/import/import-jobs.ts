import { useSyncExternalStore } from "react";
import type { NamedGround } from "../join/ground-of.ts";
import { type LayerStore, layerStore } from "../layers/layer-store.ts";
import { freeColour } from "../layers/look.ts";
import type { WholeLayer } from "../layers/own-layer.ts";
import type { Corrections } from "../model/finding.ts";
import type { Inspection } from "../model/inspection.ts";
import type { Mapping } from "../model/mapping.ts";
import { type FileProblem, ReadError } from "../model/read-problem.ts";
import { type ImportProgress, importFile, type JoinedTable } from "../worker/own-reader.ts";
import { type MappingMemory, mappingMemory } from "./mapping-memory.ts";

export type Ground = NamedGround;

export type JobState =
  | { readonly kind: "waiting" }
  | { readonly kind: "running"; readonly progress: ImportProgress | null }
  /** The reader has to say which columns say what. */
  | { readonly kind: "mapping"; readonly inspection: Inspection; readonly start: Mapping }
  | { readonly kind: "failed"; readonly problem: FileProblem };

/** A file on its way to the map. */
export interface Job {
  readonly id: string;
  readonly name: string;
  readonly file: Blob;
  /** The layer that is read anew. */
  readonly layer: string | null;
  readonly corrections: Corrections;
  readonly mapping: Mapping | null;
  /** What was found when its columns were last asked for. */
  readonly asked: Inspection | null;
  readonly state: JobState;
}

export interface ImportJobs {
  readonly current: () => readonly Job[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads files one after the other. */
  readonly add: (files: readonly { file: Blob; name: string }[], ground: Ground) => void;
  /** Reads the file of a layer anew, which stays as it is until that has gone well. */
  readonly again: (layer: WholeLayer, how: Pick<Job, "corrections" | "mapping">, ground: Ground) => void;
  /** Asks which columns say what in the file of a layer. */
  readonly ask: (layer: WholeLayer) => void;
  /** Asks once more for the columns of a file that could not be read by those that were said. */
  readonly askAgain: (id: string) => void;
  /** Goes on with what the reader says, of a file that waits for it. */
  readonly answer: (id: string, how: Partial<Pick<Job, "corrections" | "mapping">>, ground: Ground) => void;
  /** Cancels it, or puts away what became of it. */
  readonly drop: (id: string) => void;
}

let last = 0;

/** An id of no other file, on any visit. */
function newId(): string {
  last += 1;
  return `own-${Date.now().toString(36)}-${last}`;
}

export function createImportJobs(
  layers: LayerStore,
  memory: MappingMemory,
  read: typeof importFile = importFile,
): ImportJobs {
  let jobs: readonly Job[] = [];
  let running: { id: string; controller: AbortController } | null = null;
  const listeners = new Set<() => void>();
  const become = (next: readonly Job[]): void => {
    jobs = next;
    for (const listener of listeners) listener();
  };
  const change = (id: string, patch: Partial<Job>): void =>
    become(jobs.map((job) => (job.id === id ? { ...job, ...patch } : job)));
  const remove = (id: string): void => become(jobs.filter((job) => job.id !== id));
  const queue = (job: Omit<Job, "id" | "state">, ground: Ground): void => {
    // Of two wishes for one layer the later holds.
    if (job.layer !== null) for (const { id, layer } of jobs) if (layer === job.layer) drop(id);
    become([...jobs, { ...job, id: newId(), state: { kind: "waiting" } }]);
    void runNext(ground);
  };

  async function runNext(ground: Ground): Promise<void> {
    const next = jobs.find(({ state }) => state.kind === "waiting");
    if (running || !next) return;
    const controller = new AbortController();
    running = { id: next.id, controller };
    change(next.id, { state: { kind: "running", progress: null } });
    try {
      await run(next, ground, controller.signal);
    } catch (error) {
      if (!controller.signal.aborted)
        change(next.id, { state: { kind: "failed", problem: problemOf(error) } });
    }
    running = null;
    await runNext(ground);
  }

  async function run(job: Job, ground: Ground, signal: AbortSignal): Promise<void> {
    const { id, file, corrections } = job;
    const ask = (mapping: Mapping | null) =>
      read(file, ground, {
        ...{ corrections, signal, mapping: mapping ?? undefined },
        onProgress: (progress) => change(id, { state: { kind: "running", progress } }),
      });
    const outcome = await ask(job.mapping);
    if (outcome.kind === "mapping-needed") {
      const { inspection } = outcome;
      const start = memory.recall(inspection) ?? inspection.mapping;
      change(id, { asked: inspection, state: { kind: "mapping", inspection, start } });
    } else finish(job, outcome, ground);
  }

  function finish({ id, layer, name, file }: Job, { read, join }: JoinedTable, ground: Ground): void {
    const { events, ...rest } = read;
    const joined = { events, join, regions: ground.regions.map((region) => region.id) };
    const known = layers.current().layers;
    const { kind } = rest.inspection;
    if (layer === null)
      layers.add({ id, name, colour: freeColour(known), isShown: true, file, kind, read: rest, joined });
    else layers.change(layer, { kind, read: rest, joined });
    remove(id);
  }

  function drop(id: string): void {
    if (running?.id === id) running.controller.abort();
    remove(id);
  }

  return {
    current: () => jobs,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: (files, ground) => {
      for (const { file, name } of files)
        queue({ file, name, layer: null, corrections: {}, mapping: null, asked: null }, ground);
    },
    again: ({ id, name, file }, how, ground) => {
      if (file) queue({ ...how, file, name, layer: id, asked: null }, ground);
    },
    ask: ({ id, name, file, read: { inspection, mapping } }) => {
      if (!file) return;
      for (const job of jobs) if (job.layer === id) drop(job.id);
      const state = { kind: "mapping", inspection, start: mapping } as const;
      const corrections = correctionsOf(inspection);
      const asked = { corrections, mapping: null, asked: inspection, state };
      become([...jobs, { ...asked, id: newId(), name, file, layer: id }]);
    },
    askAgain: (id) => {
      const job = jobs.find((one) => one.id === id);
      if (!job?.asked) return;
      const start = job.mapping ?? job.asked.mapping;
      change(id, { state: { kind: "mapping", inspection: job.asked, start } });
    },
    answer: (id, how, ground) => {
      const job = jobs.find((one) => one.id === id);
      if (job?.state.kind === "mapping" && how.mapping) memory.keep(job.state.inspection, how.mapping);
      change(id, { ...how, state: { kind: "waiting" } });
      void runNext(ground);
    },
    drop,
  };
}

/** What the reader said of a file so far. */
export function correctionsOf({ findings }: Inspection): Corrections {
  const said = Object.entries(findings).filter(([, { why }]) => why === "reader");
  return Object.fromEntries(said.map(([key, { value }]) => [key, value]));
}

function problemOf(error: unknown): FileProblem {
  if (error instanceof ReadError) return error.problem;
  console.error(error);
  return { code: "worker-failed", values: { what: "died" } };
}

/** The one of this page. */
export const importJobs = createImportJobs(layerStore, mappingMemory);

export const useImportJobs = (): readonly Job[] =>
  useSyncExternalStore(importJobs.subscribe, importJobs.current);

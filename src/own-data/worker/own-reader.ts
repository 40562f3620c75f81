import type { JoinedTo } from "../join/joiner.ts";
import type { Corrections, Findings } from "../model/finding.ts";
import type { Mapping } from "../model/mapping.ts";
import { ReadError } from "../model/read-problem.ts";
import type { RecordField } from "../read/read-record.ts";
import type { RecordIndex } from "../read/record-index.ts";
import { withTexts } from "./handing-over.ts";
import type { Ask, TextList, Told } from "./messages.ts";
import type { ImportOutcome, ImportProgress } from "./read-and-join.ts";

export type { ImportOutcome, ImportProgress, JoinedTable } from "./read-and-join.ts";

export interface ImportOptions {
  /** What the reader says of the file, instead of what is found. */
  readonly corrections?: Corrections | undefined;
  /** Which columns say what; needed for files of no known source. */
  readonly mapping?: Mapping | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called some ten times a second. */
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/**
 * Reads a file in a worker of its own and joins its events to the ground. A file of no known source, without
 * a mapping, is only looked at. Rejects with a `ReadError` for a file that cannot be read, and with the
 * signal's reason, an `AbortError`, when it is cancelled.
 */
export function importFile(
  file: Blob,
  { regions, centres }: JoinedTo,
  { corrections, mapping, signal, onProgress }: ImportOptions = {},
): Promise<ImportOutcome> {
  const texts: Record<TextList, string[]> = { categories: [], places: [] };
  // Of the dataset, only what the join needs is copied into the worker.
  const ground: JoinedTo = {
    regions: regions.map(({ geometry }) => ({ geometry })),
    centres: centres.map(({ position }) => ({ position })),
  };
  return inWorker({ kind: "import", file, ground, corrections, mapping }, signal, (told, done) => {
    if (told.kind === "progress") onProgress?.(told.progress);
    // A spread of very many would not fit on the stack.
    else if (told.kind === "texts") for (const text of told.texts) texts[told.list].push(text);
    else if (told.kind === "outcome") done(withTexts(told.outcome, texts));
  });
}

/**
 * All fields of one record of a file that was imported, by its number, as the file has them; `null` if it is
 * not there any more. Rejects as `importFile` does.
 */
export function fetchRecord(
  file: Blob,
  findings: Findings,
  index: RecordIndex,
  record: number,
  signal?: AbortSignal,
): Promise<readonly RecordField[] | null> {
  return inWorker({ kind: "record", file, findings, index, record }, signal, (told, done) => {
    if (told.kind === "record") done(told.fields);
  });
}

/** Asks a worker of its own, which ends with the answer, with a problem, or when it is cancelled. */
function inWorker<Value>(
  ask: Ask,
  signal: AbortSignal | undefined,
  hear: (told: Told, done: (value: Value) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const worker = startWorker();
    let hasSpoken = false;
    const end = (): void => {
      worker.terminate();
      signal?.removeEventListener("abort", cancel);
    };
    const done = (value: Value): void => {
      end();
      resolve(value);
    };
    const fail = (error: unknown): void => {
      end();
      reject(error);
    };
    const cancel = (): void => fail(signal?.reason);
    const breakDown = (): void =>
      fail(new ReadError("worker-failed", { what: hasSpoken ? "died" : "start" }));
    worker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
      hasSpoken = true;
      if (data.kind === "problem") fail(new ReadError(data.problem.code, data.problem.values));
      else hear(data, done);
    });
    worker.addEventListener("error", breakDown);
    worker.addEventListener("messageerror", breakDown);
    signal?.addEventListener("abort", cancel);
    worker.postMessage(ask);
  });
}

function startWorker(): Worker {
  try {
    return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  } catch {
    // A page around ours may forbid workers, and very old browsers know no module workers.
    throw new ReadError("worker-failed", { what: "start" });
  }
}

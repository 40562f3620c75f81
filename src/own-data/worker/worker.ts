import { type FileProblem, ReadError } from "../model/read-problem.ts";
import { readRecord } from "../read/read-record.ts";
import { handOver } from "./handing-over.ts";
import type { Ask, Told } from "./messages.ts";
import { type ImportProgress, readAndJoin } from "./read-and-join.ts";

// Reads and joins one file, or reads one record of it, away from the page's own thread.

/** How often the page hears of progress, in milliseconds. */
const TELL_EVERY = 100;

const now = (): number => performance.now();

const tell = (told: Told, transfer: Transferable[] = []): void => postMessage(told, { transfer });

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  void answer(data).catch((error: unknown) => {
    // The whole story for the console; the page has the short one.
    if (!(error instanceof ReadError)) console.error(error);
    tell({ kind: "problem", problem: problemOf(error) });
  });
});

async function answer(ask: Ask): Promise<void> {
  if (ask.kind === "record") {
    const { file, findings, index, record } = ask;
    tell({ kind: "record", fields: await readRecord(file, findings, index, record) });
    return;
  }
  const { file, ground, corrections, mapping } = ask;
  const { deviceMemory } = navigator as Navigator & { deviceMemory?: number };
  handOver(
    await readAndJoin(file, ground, { corrections, mapping, deviceMemory, now, onProgress: nowAndThen() }),
    tell,
  );
}

function nowAndThen(): (progress: ImportProgress) => void {
  let last = Number.NEGATIVE_INFINITY;
  let phase: ImportProgress["phase"] = "reading";
  return (progress) => {
    // Where one phase ends is told at once.
    if (progress.phase === phase && now() - last < TELL_EVERY) return;
    ({ phase } = progress);
    last = now();
    tell({ kind: "progress", progress });
  };
}

function problemOf(error: unknown): FileProblem {
  if (error instanceof ReadError) return error.problem;
  // Engines say in words of their own that no room is left.
  const what = /alloc|memory/i.test(String(error)) ? "memory" : "died";
  return { code: "worker-failed", values: { what } };
}

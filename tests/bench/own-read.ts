import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { acledLikeLines } from "../own-data/acled-like.ts";
import type { Turn } from "./own-read-turn.ts";
import { formatTable, median } from "./table.ts";

const READERS = [
  ["ours", "all columns of events, all checked"],
  ["udsv-columns", "uDSV, five columns of numbers"],
  ["udsv-texts", "uDSV, rows of texts alone"],
  ["decode", "bytes to text alone"],
] as const;

/** Reading a table as ACLED's, beside the fastest library of its size, in turns. */
export async function benchOwnRead(runs: number, rows: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "own-read-"));
  try {
    const path = join(folder, "table.csv");
    await writeTable(path, acledLikeLines(rows));
    const { size } = statSync(path);
    const turns = new Map<string, Turn[]>(READERS.map(([reader]) => [reader, []]));
    for (let run = 0; run < runs; run += 1)
      for (const [reader] of READERS) turns.get(reader)?.push(turnOf(path, reader));
    refuseOtherAnswers([...turns.values()].flat());
    const of = (reader: string, figure: (turn: Turn) => number) =>
      median((turns.get(reader) ?? []).map(figure));
    const speed = (reader: string): number => of(reader, ({ ms }) => rows / ms);
    return formatTable([
      [`${rows} rows, ${(size / 1e6).toFixed(0)} MB`, "rows a ms", "memory / file", "times uDSV"],
      ...READERS.map(([reader, name]) => [
        name,
        speed(reader).toFixed(0),
        of(reader, ({ peak }) => peak / size).toFixed(2),
        (speed(reader) / speed("udsv-columns")).toFixed(2),
      ]),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines of a table as a file, a few at a time. */
export async function writeTable(path: string, lines: Iterable<string>): Promise<void> {
  const stream = createWriteStream(path);
  let part = "";
  for (const line of lines) {
    part += line;
    if (part.length < 2 ** 20) continue;
    if (!stream.write(part)) await once(stream, "drain");
    part = "";
  }
  stream.end(part);
  await once(stream, "finish");
}

/** In a process of its own, so that memory is its own too. */
function turnOf(path: string, reader: string): Turn {
  const script = fileURLToPath(new URL("own-read-turn.ts", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, path, reader], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`reading with ${reader} ended with ${status}:\n${stderr}`);
  return JSON.parse(stdout) as Turn;
}

function refuseOtherAnswers(turns: readonly Turn[]): void {
  const sums = new Set(turns.map(({ sum }) => sum.toFixed(4)).filter((sum) => Number(sum) !== 0));
  if (sums.size !== 1) throw new Error(`the readers read other coordinates: ${[...sums].join(", ")}`);
}

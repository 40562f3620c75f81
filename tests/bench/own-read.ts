import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { acledLikeLines } from "../own-data/acled-like.ts";
import type { Turn } from "./own-read-turn.ts";
import { formatTable, median } from "./table.ts";

const READERS = { ours: "read to columns of events", udsv: "uDSV, rows of texts", decode: "bytes to text" };

async function writeTable(path: string, rows: number): Promise<void> {
  const stream = createWriteStream(path);
  let part = "";
  for (const line of acledLikeLines(rows)) {
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

/** Reading a table as ACLED's, beside the fastest library of its size. */
export async function benchOwnRead(runs: number, rows = 200_000): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "security-gap-map-"));
  try {
    const path = join(folder, "table.csv");
    await writeTable(path, rows);
    const { size } = statSync(path);
    const turns: Record<string, Turn[]> = { ours: [], udsv: [], decode: [] };
    for (let run = 0; run < runs; run += 1)
      for (const reader of Object.keys(READERS)) turns[reader]?.push(turnOf(path, reader));
    const speed = (reader: string): number => median(turns[reader]?.map(({ ms }) => rows / ms) ?? []);
    return formatTable([
      [`${rows} rows, ${(size / 1e6).toFixed(0)} MB`, "rows/ms", "times uDSV", "memory / file"],
      ...Object.entries(READERS).map(([reader, name]) => [
        name,
        speed(reader).toFixed(0),
        (speed(reader) / speed("udsv")).toFixed(2),
        median(turns[reader]?.map(({ peak }) => peak / size) ?? []).toFixed(2),
      ]),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

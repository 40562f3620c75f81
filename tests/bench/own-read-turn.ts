import { readFileSync } from "node:fs";
import { initParser } from "udsv";
import { readFile } from "../../src/own-data/read/read-file.ts";

/** What one turn of reading takes. */
export interface Turn {
  readonly ms: number;
  readonly rows: number;
  /** Memory above what the process had before, in bytes. */
  readonly peak: number;
}

const [path = "", reader = ""] = process.argv.slice(2);

const CHUNK = 2 ** 20;

async function* textOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for (let at = 0; at < file.size; at += CHUNK)
    yield decoder.decode(new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer()), { stream: true });
}

const READERS = {
  /** All that the room does: findings, every column of events, troubles, index. */
  ours: async (file: Blob, pause: () => void): Promise<number> => {
    const outcome = await readFile(file, { onProgress: pause });
    if (outcome.kind !== "read") throw new Error("the table was not recognised");
    return outcome.read.events.length;
  },
  /** Rows of strings, and nothing made of them. */
  udsv: async (file: Blob, pause: () => void): Promise<number> => {
    const cols = Array.from({ length: 31 }, (_, i) => ({ name: String(i), type: "s", repl: {} }));
    const parser = initParser({
      skip: 1,
      col: ",",
      row: "\n",
      encl: '"',
      esc: '"',
      trim: false,
      cols,
    } as never);
    let rows = 0;
    for await (const text of textOf(file)) {
      parser.chunk(text, parser.stringArrs, () => {
        rows += 1;
        return true;
      });
      pause();
    }
    parser.end();
    return rows;
  },
  /** The floor: bytes to text. */
  decode: async (file: Blob, pause: () => void): Promise<number> => {
    let length = 0;
    for await (const text of textOf(file)) {
      length += text.length;
      pause();
    }
    return length;
  },
} as const;

const read = Object.entries(READERS).find(([name]) => name === reader)?.[1];
if (!read) throw new Error(`expected one of ${Object.keys(READERS)}, got ${reader}`);
// In memory before the measure begins: Node 20 cannot cut a slice of a file again.
const file = new Blob([readFileSync(path)]);
const memory = (): number => process.memoryUsage.rss();
// Once to warm up, on a part.
await read(file.slice(0, file.size / 10), () => {});
const before = memory();
let peak = before;
const start = performance.now();
const rows = await read(file, () => {
  peak = Math.max(peak, memory());
});
const turn: Turn = { ms: performance.now() - start, rows, peak: Math.max(peak, memory()) - before };
process.stdout.write(JSON.stringify(turn));

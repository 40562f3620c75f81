import { readFileSync } from "node:fs";
import { initParser } from "udsv";
import { readFile } from "../../src/own-data/read/read-file.ts";

// Reads a table once, with one reader, in a process of its own; `own-read.ts` takes the turns.

/** What one turn of reading takes. */
export interface Turn {
  readonly ms: number;
  /** All coordinates added up, or 0 where none are read: readers that read the same agree. */
  readonly sum: number;
  /** Memory above what the process had before, the file itself included, in bytes. */
  readonly peak: number;
}

const [path = "", reader = ""] = process.argv.slice(2);

const CHUNK = 2 ** 20;
const DAY_MS = 86_400_000;

async function* textOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for (let at = 0; at < file.size; at += CHUNK)
    yield decoder.decode(new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer()), { stream: true });
}

/** As its makers recommend for large files: text in chunks, a callback for each row. */
async function parseWithUdsv(file: Blob, pause: () => void, take: (row: string[]) => void): Promise<void> {
  const cols = Array.from({ length: 31 }, (_, i) => ({ name: String(i), type: "s", repl: {} }));
  const schema = { skip: 1, col: ",", row: "\n", encl: '"', esc: '"', trim: false, cols };
  const parser = initParser(schema as never);
  for await (const text of textOf(file)) {
    parser.chunk(text, parser.stringArrs as never, (row: string[]) => {
      take(row);
      return true;
    });
    pause();
  }
  parser.end();
}

/** A reader gives the sum of the coordinates that it read. */
type Reader = (file: Blob, pause: () => void) => Promise<number>;

const READERS: Readonly<Record<string, Reader>> = {
  /** All that the room does: findings, ten columns of events, troubles, index. */
  ours: async (file, pause) => {
    const outcome = await readFile(file, { onProgress: pause });
    if (outcome.kind !== "read") throw new Error("the table was not recognised");
    const { lng, lat } = outcome.read.events;
    return lng.reduce((sum, value, i) => sum + value + (lat[i] ?? 0), 0);
  },
  /** Five columns of numbers, nothing checked. */
  "udsv-columns": async (file, pause) => {
    const room = Math.ceil(file.size / 100);
    const [lng, lat] = [new Float64Array(room), new Float64Array(room)];
    const [day, killed, precision] = [new Int32Array(room), new Int32Array(room), new Uint8Array(room)];
    let rows = 0;
    await parseWithUdsv(file, pause, (row) => {
      lat[rows] = Number(row[22]);
      lng[rows] = Number(row[23]);
      day[rows] = Date.parse(row[1] ?? "") / DAY_MS;
      killed[rows] = Number(row[28]);
      precision[rows] = Number(row[24]);
      rows += 1;
    });
    return lng.subarray(0, rows).reduce((sum, value, i) => sum + value + (lat[i] ?? 0), 0);
  },
  /** Rows of texts, and nothing made of them. */
  "udsv-texts": async (file, pause) => {
    await parseWithUdsv(file, pause, () => {});
    return 0;
  },
  /** The floor of all that read texts. */
  decode: async (file, pause) => {
    for await (const text of textOf(file)) if (text.length > 0) pause();
    return 0;
  },
};

const read = READERS[reader];
if (!read) throw new Error(`expected one of ${Object.keys(READERS)}, got ${reader}`);
const memory = (): number => process.memoryUsage.rss();
const before = memory();
// In memory, as Node 20 cannot cut a slice of a file again; a browser leaves the file on its disk.
const file = new Blob([readFileSync(path)]);
// Once on a part, to warm up.
await read(file.slice(0, Math.floor(file.size / 10)), () => {});
let peak = 0;
const start = performance.now();
const sum = await read(file, () => {
  peak = Math.max(peak, memory());
});
const turn: Turn = { ms: performance.now() - start, sum, peak: Math.max(peak, memory()) - before };
process.stdout.write(JSON.stringify(turn));

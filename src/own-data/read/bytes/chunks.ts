import { HARMLESS_UNPACKED, MOST_UNPACKED_RATIO } from "../../model/limits.ts";
import { ReadError } from "../../model/read-problem.ts";

export type Chunks = AsyncIterable<Uint8Array<ArrayBuffer>>;

/** Compressed data or markup that breaks off. What came before it holds. */
export class CutShort extends Error {}

const CHUNK = 2 ** 20;

/** The bytes of a file from an offset on. `told` hears how many were read. */
export async function* chunksOf(file: Blob, from = 0, told?: (bytes: number) => void): Chunks {
  for (let at = from; at < file.size; at += CHUNK) {
    const bytes = await bytesOf(file.slice(at, at + CHUNK));
    told?.(bytes.length);
    yield bytes;
  }
}

/** All bytes of a small file or of a slice. */
export async function bytesOf(slice: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await slice.arrayBuffer());
  } catch (error) {
    throw new ReadError("file-gone", { what: String(error) });
  }
}

/** Inflates, and stops at what unpacks without end. `packed` is the size of what is unpacked, in bytes. */
export function inflated(chunks: Chunks, format: CompressionFormat, packed: number, limit: number): Chunks {
  return guarded(through(chunks, format), packed, limit);
}

async function* through(chunks: Chunks, format: CompressionFormat): Chunks {
  const source = chunks[Symbol.asyncIterator]();
  let failed: unknown;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const { done, value } = await source.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        failed = error;
        controller.error(error);
      }
    },
  });
  const reader = stream.pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error) => {
        throw failed ?? new CutShort(String(error));
      });
      if (done) return;
      yield value as Uint8Array<ArrayBuffer>;
    }
  } finally {
    // Data that are broken, or of no more use: nothing is left to be told.
    await reader.cancel().catch(() => {});
  }
}

async function* guarded(chunks: Chunks, packed: number, limit: number): Chunks {
  let unpacked = 0;
  for await (const chunk of chunks) {
    unpacked += chunk.length;
    refuseBomb(packed, unpacked);
    if (unpacked > limit) throw new ReadError("too-large", { bytes: unpacked, limit });
    yield chunk;
  }
}

/** Throws for sizes, in bytes, that no table has. */
export function refuseBomb(packed: number, unpacked: number): void {
  if (unpacked > HARMLESS_UNPACKED && unpacked > packed * MOST_UNPACKED_RATIO)
    throw new ReadError("zip-bomb", { packed, unpacked });
}

/** The same text in UTF-8, without a byte order mark. */
export async function* toUtf8(chunks: Chunks, encoding: string): Chunks {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const chunk of chunks) yield encoder.encode(decoder.decode(chunk, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** Without the first bytes. */
export async function* dropped(chunks: Chunks, count: number): Chunks {
  let left = count;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left > 0 ? chunk.subarray(left) : chunk;
    left = Math.max(0, left - chunk.length);
  }
}

/** The first bytes, at most `count`; the rest is not read. Broken data end it like an end. */
export async function headOf(chunks: Chunks, count: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of chunks) {
      parts.push(chunk);
      length += chunk.length;
      if (length >= count) break;
    }
  } catch (error) {
    if (!(error instanceof CutShort) || length === 0) throw error;
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    head.set(part, at);
    at += part.length;
  }
  return head.subarray(0, count);
}

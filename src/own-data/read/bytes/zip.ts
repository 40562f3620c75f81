import { ReadError } from "../../model/read-problem.ts";
import { bytesOf, type Chunks, chunksOf, inflated, refuseBomb } from "./chunks.ts";

/** A file in an archive; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
  readonly locked: boolean;
  /** Where its local header begins. */
  readonly offset: number;
}

// PKWARE's APPNOTE.TXT 4.3: the end record, a header in the central directory, a local header.
const END = { signature: 0x06054b50, size: 22, entries: 10, length: 12, offset: 16 };
const CENTRAL = { signature: 0x02014b50, size: 46, flags: 8, method: 10, packed: 20, unpacked: 24 };
const CENTRAL_LENGTHS = { name: 28, extra: 30, comment: 32, offset: 42 };
const LOCAL = { signature: 0x04034b50, size: 30, name: 26, extra: 28 };
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

const broken = (): ReadError => new ReadError("zip-unreadable", { what: "broken" });

const viewOf = (bytes: Uint8Array<ArrayBuffer>): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** What an archive holds, by its directory, which stands at its end. */
export async function readDirectory(file: Blob): Promise<ZipEntry[]> {
  const tail = await bytesOf(file.slice(Math.max(0, file.size - END.size - LONGEST_COMMENT)));
  const view = viewOf(tail);
  let end = tail.length - END.size;
  while (end >= 0 && view.getUint32(end, true) !== END.signature) end -= 1;
  if (end < 0) throw broken();
  const from = view.getUint32(end + END.offset, true);
  const length = view.getUint32(end + END.length, true);
  const directory = await bytesOf(file.slice(from, from + length));
  return entriesIn(directory, view.getUint16(end + END.entries, true));
}

function entriesIn(directory: Uint8Array<ArrayBuffer>, count: number): ZipEntry[] {
  const view = viewOf(directory);
  const names = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + CENTRAL.size > directory.length || view.getUint32(at, true) !== CENTRAL.signature)
      throw broken();
    const nameLength = view.getUint16(at + CENTRAL_LENGTHS.name, true);
    const nameAt = at + CENTRAL.size;
    entries.push({
      name: names.decode(directory.subarray(nameAt, nameAt + nameLength)),
      packed: view.getUint32(at + CENTRAL.packed, true),
      unpacked: view.getUint32(at + CENTRAL.unpacked, true),
      method: view.getUint16(at + CENTRAL.method, true),
      locked: (view.getUint16(at + CENTRAL.flags, true) & 1) === 1,
      offset: view.getUint32(at + CENTRAL_LENGTHS.offset, true),
    });
    at =
      nameAt +
      nameLength +
      view.getUint16(at + CENTRAL_LENGTHS.extra, true) +
      view.getUint16(at + CENTRAL_LENGTHS.comment, true);
  }
  return entries;
}

/**
 * The bytes of a file in an archive. Throws a `ReadError` where they cannot be had, or were made to harm:
 * by the sizes that the directory tells, and by those that come.
 */
export async function* entryChunks(
  file: Blob,
  entry: ZipEntry,
  limit: number,
  told?: (bytes: number) => void,
): Chunks {
  if (entry.locked) throw new ReadError("zip-unreadable", { what: "locked" });
  const tooNew = entry.packed === IN_ZIP64 || entry.unpacked === IN_ZIP64;
  if (tooNew || (entry.method !== STORED && entry.method !== DEFLATED))
    throw new ReadError("zip-unreadable", { what: "method" });
  refuseBomb(entry.packed, entry.unpacked);
  const header = await bytesOf(file.slice(entry.offset, entry.offset + LOCAL.size));
  const view = viewOf(header);
  if (header.length < LOCAL.size || view.getUint32(0, true) !== LOCAL.signature) throw broken();
  const start =
    entry.offset + LOCAL.size + view.getUint16(LOCAL.name, true) + view.getUint16(LOCAL.extra, true);
  const packed = chunksOf(file.slice(start, start + entry.packed), 0, told);
  yield* entry.method === STORED ? packed : inflated(packed, "deflate-raw", entry.packed, limit);
}

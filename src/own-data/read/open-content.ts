import { type Corrections, corrected, type Finding, found, type Packing } from "../model/finding.ts";
import { ReadError } from "../model/read-problem.ts";
import { bytesOf, type Chunks, chunksOf, headOf, inflated } from "./bytes/chunks.ts";
import { entryChunks, readDirectory, type ZipEntry } from "./bytes/zip.ts";
import type { OpenPart } from "./formats/xlsx-workbook.ts";
import { findPacking, refuseOthers } from "./sniff/signature.ts";

export interface OpenOptions {
  readonly corrections: Corrections;
  /** The most bytes that are tried, packed or not. */
  readonly limit: number;
  /** Hears how many bytes of the file were read. */
  readonly told: (bytes: number) => void;
}

/** What lies in a file, unpacked. */
export interface Content {
  readonly packing: Finding<Packing>;
  readonly part: Finding<string>;
  readonly parts: readonly string[];
  /** The entries of a workbook; `null` for all other files. */
  readonly workbook: { readonly entries: readonly ZipEntry[]; readonly open: OpenPart } | null;
  /** The bytes, from the beginning. */
  readonly open: () => Chunks;
  /** The file itself, where it is not packed: it can be read from anywhere. */
  readonly plain: Blob | null;
}

const HEAD = 64;
const NO_PART = found("", true, "no-matter");

/** Looks into a file. Throws a `ReadError` where there is nothing that could be a table. */
export async function openContent(file: Blob, options: OpenOptions): Promise<Content> {
  const { corrections, limit, told } = options;
  if (file.size === 0) throw new ReadError("empty");
  if (file.size > limit) throw new ReadError("too-large", { bytes: file.size, limit });
  const head = await bytesOf(file.slice(0, HEAD));
  refuseOthers(head);
  const packing = corrected(corrections.packing, () => findPacking(head));
  if (packing.value === "zip") return openArchive(file, packing, options);
  const unpacked = { packing, part: NO_PART, parts: [], workbook: null };
  if (packing.value === "none") return { ...unpacked, open: () => chunksOf(file, 0, told), plain: file };
  const open = (): Chunks => inflated(chunksOf(file, 0, told), "gzip", file.size, limit);
  refuseOthers(await headOf(open(), HEAD));
  return { ...unpacked, open, plain: null };
}

const WORKBOOK = "xl/workbook.xml";
const TABLE = /\.(csv|tsv|tab|txt|json|jsonl|ndjson|geojson|kml)$/i;
const UNSEEN = /^__MACOSX\/|\/$|(^|\/)\./;

async function openArchive(
  file: Blob,
  packing: Finding<Packing>,
  { corrections, limit, told }: OpenOptions,
): Promise<Content> {
  const entries = await readDirectory(file);
  const open: OpenPart = (entry) => entryChunks(file, entry, limit, told);
  if (entries.some(({ name }) => name === WORKBOOK))
    return {
      packing,
      part: NO_PART,
      parts: [],
      workbook: { entries, open },
      open: () => chunksOf(file),
      plain: null,
    };
  const tables = entries.filter(({ name }) => TABLE.test(name) && !UNSEEN.test(name));
  const parts = tables.map(({ name }) => name);
  if (tables.length === 0) throw new ReadError("not-a-table", { seen: "archive" });
  if (tables.length > 1 && corrections.part === undefined)
    throw new ReadError("zip-choice", { names: parts.join("\n") });
  const entry = tables.find(({ name }) => name === corrections.part) ?? tables[0];
  if (!entry) throw new ReadError("not-a-table", { seen: "archive" });
  const part = corrected(corrections.part, () => found(entry.name, true, "only-valid"));
  return { packing, part, parts, workbook: null, open: () => open(entry), plain: null };
}

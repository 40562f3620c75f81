import { ByteBuffer } from "flatbuffers";
import type { ColumnMeta } from "flatgeobuf/lib/mjs/column-meta.js";
import { magicbytes, SIZE_PREFIX_LEN } from "flatgeobuf/lib/mjs/constants.js";
import type { CrsMeta } from "flatgeobuf/lib/mjs/crs-meta.js";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import { fromByteBuffer, type HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";
import { calcTreeSize } from "flatgeobuf/lib/mjs/packedrtree.js";
import { MOST_COLUMNS } from "../model/limits.ts";
import type { Box } from "./box.ts";
import { HostedError } from "./hosted-problem.ts";
import type { RangeSource } from "./range-source.ts";

/** What stands at the beginning of a file, and where the rest lies. */
export interface FileHeader {
  readonly title: string | null;
  readonly columns: readonly ColumnMeta[];
  readonly geometryType: GeometryType;
  /** Features in the file. */
  readonly count: number;
  /** Nodes in a group of the index. */
  readonly nodeSize: number;
  readonly bounds: Box | null;
  /** In bytes from the beginning of the file. */
  readonly indexStart: number;
  readonly featuresStart: number;
  /** The first bytes of the file, as far as they were read with the header: the top of the index is among them. */
  readonly head: Uint8Array;
}

/** A header of ACLED's columns and the upper three levels of the index take less. */
const HEAD_BYTES = 16 * 1024;
const LONGEST_HEADER = 2 ** 20;
const MOST_FEATURES = 2 ** 32;
const VERSION_AT = 3;

const POINTS: readonly GeometryType[] = [GeometryType.Unknown, GeometryType.Point, GeometryType.MultiPoint];

/** Reads the header with one request, or two if it is long. Throws a `HostedError`. */
export async function readHeader(source: RangeSource, signal?: AbortSignal): Promise<FileHeader> {
  const notOne = new HostedError("not-flatgeobuf", { address: source.address.href });
  let head = await source.read({ start: 0, end: HEAD_BYTES }, signal);
  const start = magicbytes.length + SIZE_PREFIX_LEN;
  const isOne = [0, 1, 2, VERSION_AT].every((i) => head[i] === magicbytes[i]);
  if (!isOne || head.length < start) throw notOne;
  const length = new DataView(head.buffer).getUint32(magicbytes.length, true);
  if (length > LONGEST_HEADER) throw notOne;
  const indexStart = start + length;
  if (indexStart > head.length) head = await source.read({ start: 0, end: indexStart }, signal);
  if (indexStart > head.length) throw notOne;
  const meta = decoded(head.slice(magicbytes.length, indexStart));
  if (!meta || (meta.columns?.length ?? 0) > MOST_COLUMNS) throw notOne;
  refuse(meta);
  const featuresStart = indexStart + calcTreeSize(meta.featuresCount, meta.indexNodeSize);
  if (source.size !== null && featuresStart > source.size) throw new HostedError("broken");
  return {
    title: meta.title,
    columns: meta.columns ?? [],
    geometryType: meta.geometryType,
    count: meta.featuresCount,
    nodeSize: meta.indexNodeSize,
    bounds: boundsOf(meta),
    ...{ indexStart, featuresStart, head },
  };
}

/** The bytes of others may make the decoder read past their end. */
function decoded(bytes: Uint8Array): HeaderMeta | null {
  try {
    return fromByteBuffer(new ByteBuffer(bytes));
  } catch {
    return null;
  }
}

function refuse(meta: HeaderMeta): void {
  if (!POINTS.includes(meta.geometryType)) throw new HostedError("no-points");
  if (!isDegrees(meta)) throw new HostedError("other-projection", { name: nameOf(meta.crs) });
  if (meta.indexNodeSize < 2) throw new HostedError("no-index");
  if (meta.featuresCount === 0) throw new HostedError("no-points");
  if (!(meta.featuresCount <= MOST_FEATURES)) throw new HostedError("broken");
}

/** WGS 84, with a height or without. */
const WGS_84 = [4326, 4979];

function isDegrees(meta: HeaderMeta): boolean {
  const { crs } = meta;
  const [west = 0, south = 0, east = 0, north = 0] = meta.envelope ?? [];
  if (Math.min(west, east) < -180 || Math.max(west, east) > 180) return false;
  if (Math.min(south, north) < -90 || Math.max(south, north) > 90) return false;
  // A file that says nothing and fits into degrees is taken for what almost all such files are.
  if (!crs || (crs.code === 0 && !crs.code_string && !crs.name)) return true;
  return WGS_84.includes(crs.code) || /^(OGC:)?CRS84h?$/i.test(crs.code_string ?? "");
}

const nameOf = (crs: CrsMeta | null): string =>
  crs?.name || (crs?.code ? `${crs.org || "EPSG"}:${crs.code}` : (crs?.code_string ?? "?"));

function boundsOf({ envelope }: HeaderMeta): Box | null {
  const [west, south, east, north] = envelope ?? [];
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  return [west, south, east, north].every(Number.isFinite) ? [west, south, east, north] : null;
}

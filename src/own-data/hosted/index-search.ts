import { generateLevelBounds, NODE_ITEM_BYTE_LEN } from "flatgeobuf/lib/mjs/packedrtree.js";
import { LONGEST_RECORD } from "../model/limits.ts";
import type { Box } from "./box.ts";
import type { FileHeader } from "./file-header.ts";
import { HostedError } from "./hosted-problem.ts";
import type { Range, RangeSource } from "./range-source.ts";
import { joined } from "./ranges.ts";

/** Where a feature lies in the file, in bytes, and its number there. */
export interface FeatureAt extends Range {
  readonly record: number;
}

export interface Found {
  readonly features: readonly FeatureAt[];
  /** Whether these are all features in the box. Otherwise they are the first in the file's order, which lie together. */
  readonly isWhole: boolean;
}

/** To read so much that is not needed costs less than one more request. */
const GAP_BYTES = 8 * 1024;
const MOST_AT_ONCE = 512 * 1024;
/** Of a feature whose end the index does not tell, as it is the last. */
const LAST_BYTES = 64 * 1024;

/**
 * Finds the features whose boxes touch a box, level by level from the top of the index, at most `most` of
 * them. Unlike the library's own search it never reads more of the index than `most` features need. Throws
 * a `HostedError`, or what the signal says.
 */
export async function findFeatures(
  source: RangeSource,
  header: FileHeader,
  box: Box,
  most: number,
  signal?: AbortSignal,
): Promise<Found> {
  const levels = generateLevelBounds(header.count, header.nodeSize);
  const mostGroups = 2 * Math.ceil(most / header.nodeSize) + 1;
  let groups = [0];
  let isWhole = true;
  for (let level = levels.length - 1; level > 0; level -= 1) {
    const next: number[] = [];
    const [below, belowEnd] = levels[level - 1] ?? [0, 0];
    await walkLevel(source, header, groups, endOf(levels, level), box, signal, (nodes, at) => {
      const child = offsetAt(nodes, at);
      if (!(child >= below && child < belowEnd)) throw new HostedError("broken");
      next.push(child);
    });
    isWhole &&= next.length <= mostGroups;
    groups = next.slice(0, mostGroups);
  }
  const features = await readLeaves(source, header, groups, levels, box, signal);
  return { features: features.slice(0, most), isWhole: isWhole && features.length <= most };
}

type Levels = readonly (readonly [start: number, end: number])[];

const endOf = (levels: Levels, level: number): number => levels[level]?.[1] ?? 0;

const offsetAt = (nodes: DataView, at: number): number => Number(nodes.getBigUint64(at + 32, true));

async function readLeaves(
  source: RangeSource,
  header: FileHeader,
  groups: readonly number[],
  levels: Levels,
  box: Box,
  signal: AbortSignal | undefined,
): Promise<FeatureAt[]> {
  const [firstLeaf = 0, end = 0] = levels[0] ?? [];
  const features: FeatureAt[] = [];
  await walkLevel(source, header, groups, end, box, signal, (nodes, at, node) => {
    const start = header.featuresStart + offsetAt(nodes, at);
    const isLast = node + 1 === end;
    const last = Math.min(start + LAST_BYTES, source.size ?? Number.POSITIVE_INFINITY);
    const next = isLast ? last : header.featuresStart + offsetAt(nodes, at + NODE_ITEM_BYTE_LEN);
    if (!(next > start && next - start <= LONGEST_RECORD)) throw new HostedError("broken");
    features.push({ start, end: next, record: node - firstLeaf });
  });
  return features;
}

/** Reads groups of nodes of one level, and visits each node whose box touches the box. */
async function walkLevel(
  source: RangeSource,
  header: FileHeader,
  groups: readonly number[],
  levelEnd: number,
  box: Box,
  signal: AbortSignal | undefined,
  visit: (nodes: DataView, at: number, node: number) => void,
): Promise<void> {
  const byteOf = (node: number): number => header.indexStart + node * NODE_ITEM_BYTE_LEN;
  const ends = groups.map((first) => Math.min(first + header.nodeSize, levelEnd));
  // One node more tells where the last feature of a group ends.
  const parts = joined(
    groups.map((first, i) => ({
      start: byteOf(first),
      end: byteOf(Math.min((ends[i] ?? 0) + 1, levelEnd)),
    })),
    GAP_BYTES,
    MOST_AT_ONCE,
  );
  const isInHead = ({ end }: Range): boolean => end <= header.head.length;
  const fetched = await source.readAll(
    parts.filter(({ range }) => !isInHead(range)).map(({ range }) => range),
    signal,
  );
  let [group, fetchedSoFar] = [0, 0];
  for (const { range, count } of parts) {
    const bytes = isInHead(range) ? header.head.subarray(range.start, range.end) : fetched[fetchedSoFar++];
    if (bytes?.length !== range.end - range.start) throw new HostedError("broken");
    const nodes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const last = group + count; group < last; group += 1) {
      const [first = 0, end = 0] = [groups[group], ends[group]];
      for (let node = first; node < end; node += 1) {
        const at = byteOf(node) - range.start;
        if (touches(nodes, at, box)) visit(nodes, at, node);
      }
    }
  }
}

function touches(nodes: DataView, at: number, [west, south, east, north]: Box): boolean {
  return (
    nodes.getFloat64(at, true) <= east &&
    nodes.getFloat64(at + 8, true) <= north &&
    nodes.getFloat64(at + 16, true) >= west &&
    nodes.getFloat64(at + 24, true) >= south
  );
}

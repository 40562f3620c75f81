import { ENTRY_KINDS, type EntryKind } from "./entries.ts";
import type { Hit } from "./search-index.ts";

/** More are not read: whoever has so many hits types on. */
export const MOST_SHOWN = 40;

export interface Group {
  readonly kind: EntryKind;
  readonly hits: readonly Hit[];
}

/** The first hits by their kinds, the kind of the best hit first. */
export function groupHits(hits: readonly Hit[]): readonly Group[] {
  const shown = hits.slice(0, MOST_SHOWN);
  return ENTRY_KINDS.map((kind) => ({ kind, hits: shown.filter(({ entry }) => entry.kind === kind) }))
    .filter((group) => group.hits.length > 0)
    .sort((a, b) => bestOf(shown, a) - bestOf(shown, b));
}

const bestOf = (shown: readonly Hit[], { hits }: Group): number =>
  hits[0] === undefined ? shown.length : shown.indexOf(hits[0]);

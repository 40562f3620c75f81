import type { Selection } from "../state/view.ts";

/** The number before or after the open one; the first where none is open, and none past the ends. */
export function stepFrom(numbers: readonly number[], open: number | null, by: 1 | -1): number | null {
  if (open === null) return by === 1 ? (numbers[0] ?? null) : null;
  return numbers[numbers.indexOf(open) + by] ?? null;
}

/** By which tag a paragraph speaks of a thing; of places on the edges the article says nothing. */
export function tagOf({ kind, id }: Selection): string | null {
  switch (kind) {
    case "region":
      return id;
    case "incident":
      return `incident:${id}`;
    case "centre":
      return "centre";
    case "edge":
      return null;
  }
}

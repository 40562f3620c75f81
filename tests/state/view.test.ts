import { describe, expect, test } from "vitest";
import { DEFAULT_VIEW, type Selection, select, selectionOf } from "../../src/state/view.ts";

const SELECTIONS: readonly Selection[] = [
  { kind: "incident", id: "2017-11-05-kirkuk" },
  { kind: "centre", id: "khanaqin" },
  { kind: "edge", id: "federal-11" },
  { kind: "region", id: "kirkuk" },
];

describe("a selection", () => {
  test.each(SELECTIONS)("of $kind takes the place of every other", (selection) => {
    for (const before of SELECTIONS) {
      const view = { ...DEFAULT_VIEW, ...select(before), ...select(selection) };
      expect(selectionOf(view)).toEqual(selection);
      expect(selectionOf({ ...view, [selection.kind]: null })).toBeNull();
    }
  });

  test("of nothing clears all", () => {
    const full = { ...DEFAULT_VIEW, ...Object.fromEntries(SELECTIONS.map(({ kind, id }) => [kind, id])) };
    expect(selectionOf({ ...full, ...select(null) })).toBeNull();
  });

  test("is the most particular thing that a link names", () => {
    let view = { ...DEFAULT_VIEW, ...Object.fromEntries(SELECTIONS.map(({ kind, id }) => [kind, id])) };
    for (const selection of SELECTIONS) {
      expect(selectionOf(view)).toEqual(selection);
      view = { ...view, [selection.kind]: null };
    }
    expect(selectionOf(view)).toBeNull();
  });
});

test("the outside tile layer is off unless asked for", () => {
  expect(DEFAULT_VIEW.layers).toEqual(["attacks", "centres", "points", "names", "relief"]);
});

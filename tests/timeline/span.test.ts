import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthsBetween } from "../../src/model/period.ts";
import {
  firstWindow,
  isInverted,
  isWhole,
  moveEnd,
  moveNearestEnd,
  moveSpan,
  nextWindow,
  periodOf,
  type Span,
  spanBetween,
  spanOf,
  spanOfYear,
} from "../../src/timeline/span.ts";
import { holdsForAll } from "../support/seeded.ts";

/** 16 months: from 0, November 2019, to 15, February 2021. */
const months = monthsBetween("2019-11", "2021-02");
const last = months.length - 1;

const anySpan = fc
  .tuple(fc.nat(last), fc.nat(last))
  .map(([one, other]): Span => ({ from: Math.min(one, other), to: Math.max(one, other) }));
const anyStep = fc.integer({ min: -40, max: 40 });

describe("a period on the strip", () => {
  it.each([
    ["all time", { from: null, to: null }, { from: 0, to: 15 }],
    ["from the year after on", { from: "2020-01", to: null }, { from: 2, to: 15 }],
    ["a month", { from: "2020-03", to: "2020-03" }, { from: 4, to: 4 }],
    ["longer than the data", { from: "1991-01", to: "2030-12" }, { from: 0, to: 15 }],
    ["before the data", { from: null, to: "1991-01" }, { from: 0, to: 0 }],
    ["after the data", { from: "2030-01", to: null }, { from: 15, to: 15 }],
  ])("%s lies where its months are, or at the edge", (_, period, span) => {
    expect(spanOf(period, months)).toEqual(span);
  });

  it("is open where the span reaches the edge of the data", () => {
    expect(periodOf({ from: 0, to: 15 }, months)).toEqual({ from: null, to: null });
    expect(periodOf({ from: 0, to: 4 }, months)).toEqual({ from: null, to: "2020-03" });
    expect(periodOf({ from: 4, to: 15 }, months)).toEqual({ from: "2020-03", to: null });
  });

  it("comes back as it was", () => {
    holdsForAll(anySpan, (span) => {
      expect(spanOf(periodOf(span, months), months)).toEqual(span);
    });
  });

  it("is a year as far as the data has it", () => {
    expect(spanOfYear("2020", months)).toEqual({ from: 2, to: 13 });
    expect(spanOfYear("2021", months)).toEqual({ from: 14, to: 15 });
  });

  it.each([
    [{ from: "2021-02", to: "2021-01" }, true],
    [{ from: "2021-01", to: "2021-01" }, false],
    [{ from: "2021-02", to: null }, false],
    [{ from: null, to: "2021-01" }, false],
  ])("%j ends before it begins: %j", (period, expected) => {
    expect(isInverted(period)).toBe(expected);
  });
});

describe("moving", () => {
  it("an end never passes the other one or the data", () => {
    holdsForAll(fc.tuple(anySpan, anyStep), ([span, to]) => {
      for (const end of ["from", "to"] as const) {
        const moved = moveEnd(span, end, to, months);
        expect(moved.from).toBeGreaterThanOrEqual(0);
        expect(moved.to).toBeLessThanOrEqual(last);
        expect(moved.from).toBeLessThanOrEqual(moved.to);
        expect(moved[end === "from" ? "to" : "from"]).toBe(span[end === "from" ? "to" : "from"]);
      }
    });
  });

  it("the span keeps its length and stays in the data", () => {
    holdsForAll(fc.tuple(anySpan, anyStep), ([span, by]) => {
      const moved = moveSpan(span, by, months);
      expect(moved.to - moved.from).toBe(span.to - span.from);
      expect(moved.from).toBeGreaterThanOrEqual(0);
      expect(moved.to).toBeLessThanOrEqual(last);
    });
  });

  it.each([
    ["before both", 1, { from: 1, to: 10 }],
    ["within, nearer the beginning", 6, { from: 6, to: 10 }],
    ["within, nearer the end", 9, { from: 4, to: 9 }],
    ["after both", 12, { from: 4, to: 12 }],
  ])("a press %s brings the nearer end", (_, to, expected) => {
    expect(moveNearestEnd({ from: 4, to: 10 }, to, months)).toEqual(expected);
  });

  it("a new span may be drawn either way, and beyond the edge", () => {
    expect(spanBetween(3, 7, months)).toEqual({ from: 3, to: 7 });
    expect(spanBetween(7, 3, months)).toEqual({ from: 3, to: 7 });
    expect(spanBetween(7, 99, months)).toEqual({ from: 7, to: 15 });
    expect(spanBetween(7, -3, months)).toEqual({ from: 0, to: 7 });
  });
});

describe("playing", () => {
  it.each([
    ["twelve months where everything is shown", { from: 0, to: 15 }, { from: 0, to: 11 }],
    ["what is chosen", { from: 3, to: 5 }, { from: 3, to: 5 }],
    ["at the beginning again where the end is reached", { from: 10, to: 15 }, { from: 0, to: 5 }],
  ])("begins with %s", (_, span, window) => {
    expect(firstWindow(span, months)).toEqual(window);
  });

  it("cannot begin where there is no more than a year of data, nor in a period that is none", () => {
    expect(firstWindow({ from: 0, to: 11 }, months.slice(0, 12))).toBeNull();
    expect(firstWindow({ from: 5, to: 3 }, months)).toBeNull();
  });

  it("shows every month once and ends with the last", () => {
    holdsForAll(anySpan, (span) => {
      const first = firstWindow(span, months);
      if (first === null) return;
      let window: Span | null = first;
      let steps = 0;
      for (let next: Span | null = window; next; next = nextWindow(next, months)) {
        expect(next.to).toBe(first.to + steps);
        window = next;
        steps += 1;
      }
      expect(window.to).toBe(last);
      expect(isWhole(window, months)).toBe(false);
    });
  });
});

import { describe, expect, it } from "vitest";
import { formatTable, median } from "./table.ts";

describe("formatTable", () => {
  it("aligns names to the left and numbers to the right", () => {
    const rows = [
      ["", "ours", "times"],
      ["live map", "9", "1.25"],
    ];
    expect(formatTable(rows)).toBe("          ours  times\nlive map     9   1.25");
  });
});

describe("median", () => {
  it("takes the middle, or the mean of the two in the middle", () => {
    expect(median([10, 2, 9])).toBe(9);
    expect(median([10, 2, 9, 1])).toBe(5.5);
  });
});

import { describe, expect, it } from "vitest";
import { CHECKS } from "../../geo/checks/index.ts";
import { cook } from "../../geo/kitchen.ts";
import { formatProblem } from "../../geo/problem.ts";
import { publish } from "../../geo/steps/publish.ts";
import { publishedNames, publishedText } from "../support/published.ts";

const kitchen = cook();
const files = publish(kitchen);

/** "name, line n", where two texts first differ. */
function firstDifference(name: string, made: string, committed: string): string | null {
  if (made === committed) return null;
  const [ours, theirs] = [made.split("\n"), committed.split("\n")];
  const line = ours.findIndex((text, i) => text !== theirs[i]);
  return `${name}, line ${(line < 0 ? ours.length : line) + 1}`;
}

describe("the data kitchen", () => {
  it("makes, byte for byte, the data that are committed (npm run geo writes them)", () => {
    const different = [...files].map(([name, text]) => firstDifference(name, text, publishedText(name)));
    expect(different.filter(Boolean)).toEqual([]);
  });

  it("makes every file that is committed, and no other", () => {
    expect([...files.keys()].sort()).toEqual(publishedNames());
  });

  it("makes the same twice", () => {
    const again = publish(cook());
    const different = [...files].map(([name, text]) => firstDifference(name, again.get(name) ?? "", text));
    expect(different.filter(Boolean)).toEqual([]);
  });

  it("finds no problem in the sources", () => {
    expect(CHECKS.flatMap((check) => check(kitchen)).map(formatProblem)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { poissonBinomial } from "../../src/model/poisson-binomial.ts";
import { publishedBand, publishedIncidents, publishedRegions } from "../support/published.ts";
import { byFourier, secondFigures } from "../support/second-figures.ts";

/** Figures are published with two decimals. */
const ROUNDED = 0.005 + 1e-9;

/** Every number of a tree of figures with its path: `killed.min`, `by_year.2021`. */
function leaves(tree: object, path = ""): Map<string, number> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "object"
        ? [...leaves(value, `${path}${key}.`)]
        : [[`${path}${key}`, value as number] as const],
    ),
  );
}

const sum = (parts: Readonly<Record<string, number | undefined>>): number =>
  Object.values(parts).reduce<number>((total, part) => total + (part ?? 0), 0);

describe.each([...publishedRegions, publishedBand])("the published figures of $id", (area) => {
  const { id, area_km2, figures } = area;
  const second = secondFigures(publishedIncidents, id, area_km2);

  it("are found again by a second computation from the published attacks", () => {
    const ours = leaves(figures);
    const again = leaves(second);
    expect([...ours.keys()].sort()).toEqual([...again.keys()].sort());
    for (const [path, value] of again) {
      expect(Math.abs((ours.get(path) ?? Number.NaN) - value), path).toBeLessThanOrEqual(ROUNDED);
    }
  });

  it("have the very interval that the second computation finds", () => {
    expect([figures.attacks.low, figures.attacks.high]).toEqual([second.attacks.low, second.attacks.high]);
  });

  it("have an interval around the expected number", () => {
    expect(figures.attacks.low).toBeLessThanOrEqual(figures.attacks.expected);
    expect(figures.attacks.high).toBeGreaterThanOrEqual(figures.attacks.expected);
  });

  it.each(["by_year", "by_target", "by_type"] as const)(
    "%s add up to the expected number, but for the rounding of each part",
    (part) => {
      const parts = Object.keys(figures[part]).length;
      expect(Math.abs(sum(figures[part]) - figures.attacks.expected)).toBeLessThanOrEqual(
        ROUNDED * (parts + 1),
      );
    },
  );

  it("give no more deaths at the least than at the most", () => {
    expect(figures.killed.min).toBeLessThanOrEqual(figures.killed.max);
    expect(figures.injured.min).toBeLessThanOrEqual(figures.injured.max);
  });
});

describe("the second computation", () => {
  it("finds the model's distribution for the whole band by another road", () => {
    const chances = publishedIncidents.flatMap(({ membership }) => Object.values(membership));
    const recursion = poissonBinomial(chances);
    for (const [k, chance] of byFourier(chances).entries()) expect(chance).toBeCloseTo(recursion[k] ?? 2, 12);
  });
});

describe("what the sources do not say", () => {
  it("is published as unknown, not as zero", () => {
    const unknown = publishedIncidents.filter(({ injured }) => injured === null);
    const none = publishedIncidents.filter(({ injured }) => injured?.max === 0);
    expect(unknown.length).toBeGreaterThan(0);
    expect(none.length).toBeGreaterThan(0);
    expect(publishedBand.figures.injured.unknown).toBeGreaterThan(0);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CHOICE_PARTS,
  CHOICES,
  clearPart,
  countChoices,
  type Filter,
  incidentsPassing,
  NO_FILTER,
  partsSet,
  whatEmptied,
} from "../../src/model/filter.ts";
import { farAttack, harmlessAttack, roadAttackWithoutFigures, villageAttack } from "../fixtures/incidents.ts";
import { publishedIncidents } from "../support/published.ts";

const all = [villageAttack, roadAttackWithoutFigures, harmlessAttack, farAttack];
const RUNS = { seed: 20210503, numRuns: 200 };

const month = fc.constantFrom(null, "2018-01", "2020-06", "2021-05", "2024-12");
const randomFilter: fc.Arbitrary<Filter> = fc.record({
  from: month,
  to: month,
  target: fc.subarray([...CHOICES.target]),
  type: fc.subarray([...CHOICES.type]),
  attribution: fc.subarray([...CHOICES.attribution]),
  confidence: fc.subarray([...CHOICES.confidence]),
  killed: fc.constantFrom(null, 0, 1, 3, 10),
  band: fc.subarray([...CHOICES.band]),
  within: fc.subarray([...CHOICES.within]),
});

const passing = (change: Partial<Filter>) =>
  incidentsPassing(all, { ...NO_FILTER, ...change }).map(({ id }) => id);

describe("the attacks that pass", () => {
  it("are all where nothing is asked for, and then the very same list", () => {
    expect(incidentsPassing(all, NO_FILTER)).toBe(all);
  });

  it("are those of one of the things chosen", () => {
    expect(passing({ target: [villageAttack.target] })).toContain(villageAttack.id);
    expect(passing({ target: [...CHOICES.target] })).toEqual(all.map(({ id }) => id));
  });

  it("have at least so many dead by the highest figure; an unknown number is not enough", () => {
    const [most] = all.map(({ killed }) => killed?.max ?? 0).sort((a, b) => b - a);
    expect(passing({ killed: (most ?? 0) + 1 })).toEqual([]);
    expect(passing({ killed: 0 })).not.toContain(roadAttackWithoutFigures.id);
    expect(passing({ killed: 0 })).toContain(harmlessAttack.id);
  });

  it("may lie in one of the regions, however small the chance", () => {
    expect(roadAttackWithoutFigures.membership.salahuddin).toBe(0.25);
    expect(passing({ within: ["salahuddin"] })).toEqual([roadAttackWithoutFigures.id]);
  });

  it.each([
    [0, "inside"],
    [0.1, "near"],
    [10, "near"],
    [10.1, "outside"],
  ] as const)("at %f km count as %s", (band_distance_km, expected) => {
    const one = [{ ...villageAttack, band_distance_km }];
    const classes = CHOICES.band.filter(
      (band) => incidentsPassing(one, { ...NO_FILTER, band: [band] }).length === 1,
    );
    expect(classes).toEqual([expected]);
  });

  it("pass every part on its own, whatever else is asked for", () => {
    fc.assert(
      fc.property(randomFilter, (filter) => {
        const ids = new Set(incidentsPassing(publishedIncidents, filter).map(({ id }) => id));
        const byPart = partsSet(filter).map((part) => {
          const others = partsSet(filter).filter((one) => one !== part);
          const alone: Filter = Object.assign({ ...filter }, ...others.map(clearPart));
          return new Set(incidentsPassing(publishedIncidents, alone).map(({ id }) => id));
        });
        const inAll = publishedIncidents.filter(({ id }) => byPart.every((set) => set.has(id)));
        expect(ids).toEqual(new Set(inAll.map(({ id }) => id)));
      }),
      RUNS,
    );
  });
});

describe("the number beside a choice", () => {
  it("is what remains when it is the only one chosen in its part", () => {
    fc.assert(
      fc.property(randomFilter, (filter) => {
        const counts = countChoices(publishedIncidents, filter);
        for (const part of CHOICE_PARTS) {
          for (const choice of CHOICES[part]) {
            const chosen = { ...filter, [part]: [choice] };
            const remaining = incidentsPassing(publishedIncidents, chosen).length;
            expect((counts[part] as Record<string, number>)[choice]).toBe(remaining);
          }
        }
      }),
      { ...RUNS, numRuns: 30 },
    );
  });
});

describe("where nothing passes", () => {
  it("the part is named without which something would", () => {
    const filter: Filter = { ...NO_FILTER, target: [villageAttack.target], killed: 900 };
    expect(whatEmptied(all, filter)).toEqual([
      { part: "killed", without: incidentsPassing(all, { ...filter, killed: null }).length },
    ]);
  });

  it("a period that ends before it begins is to blame", () => {
    expect(whatEmptied(all, { ...NO_FILTER, from: "2022-01", to: "2021-01" })).toEqual([
      { part: "period", without: all.length },
    ]);
  });

  it("no part is named if only several together leave nothing", () => {
    expect(whatEmptied(all, { ...NO_FILTER, killed: 900, from: "2090-01" })).toEqual([]);
  });

  it("is told of nothing where something passes", () => {
    expect(whatEmptied(all, NO_FILTER)).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  LEAST_FOR_PERCENT,
  monthsOfCentres,
  type NoSplit,
  type Split,
  spanOf,
  splitAt,
} from "../../src/model/compare.ts";
import { countAttacks } from "../../src/model/figures.ts";
import type { Incident } from "../../src/model/incident.ts";
import { addMonths, isInPeriod, type Month, monthNumber, monthOf } from "../../src/model/period.ts";
import { rangesOverlap, ratePer } from "../../src/model/rate.ts";
import { REGION_IDS } from "../../src/model/region.ts";
import { villageAttack } from "../fixtures/incidents.ts";
import { publishedCentres, publishedIncidents } from "../support/published.ts";
import { between, holdsForAll } from "../support/seeded.ts";

const DATA = { from: "2018-01", to: "2020-12", months: 36 };
const OPEN = { from: null, to: null };

describe("a period cut in two", () => {
  it.each([
    ["at a month of the data", OPEN, "2019-01", ["2018-01", "2018-12", 12], ["2019-01", "2020-12", 24]],
    ["at the second month", OPEN, "2018-02", ["2018-01", "2018-01", 1], ["2018-02", "2020-12", 35]],
    ["at the last month", OPEN, "2020-12", ["2018-01", "2020-11", 35], ["2020-12", "2020-12", 1]],
    [
      "chosen",
      { from: "2018-11", to: "2019-02" },
      "2019-01",
      ["2018-11", "2018-12", 2],
      ["2019-01", "2019-02", 2],
    ],
    [
      "open at its start",
      { from: null, to: "2018-06" },
      "2018-04",
      ["2018-01", "2018-03", 3],
      ["2018-04", "2018-06", 3],
    ],
    [
      "open at its end",
      { from: "2020-09", to: null },
      "2020-12",
      ["2020-09", "2020-11", 3],
      ["2020-12", "2020-12", 1],
    ],
    [
      "longer than the data",
      { from: "2001-01", to: "2030-01" },
      "2020-01",
      ["2018-01", "2019-12", 24],
      ["2020-01", "2020-12", 12],
    ],
  ] as const)("%s has the month of the cut on its later side", (_, period, cut, before, after) => {
    const side = ([from, to, months]: readonly [string, string, number]) => ({ from, to, months });
    expect(splitAt(DATA, period, cut)).toEqual({ before: side(before), after: side(after) });
  });

  it.each<[string, { from: Month | null; to: Month | null }, Month, NoSplit]>([
    ["before the data begin", OPEN, "2017-05", "nothing-before"],
    ["at their first month", OPEN, "2018-01", "nothing-before"],
    ["after they end", OPEN, "2021-01", "nothing-after"],
    ["before what was chosen", { from: "2019-01", to: null }, "2018-06", "nothing-before"],
    ["after what was chosen", { from: null, to: "2018-12" }, "2019-01", "nothing-after"],
    ["in a single month", { from: "2019-01", to: "2019-01" }, "2019-01", "nothing-before"],
    ["in a period that ends before it begins", { from: "2020-01", to: "2019-01" }, "2019-06", "backwards"],
    ["in a period after the data", { from: "2022-01", to: "2023-01" }, "2022-06", "no-data"],
  ])("%s is none", (_, period, cut, why) => {
    expect(splitAt(DATA, period, cut)).toBe(why);
  });

  it("of no data at all is none", () => {
    expect(spanOf([])).toBeNull();
    expect(splitAt(null, OPEN, "2019-01")).toBe("no-data");
  });

  it("neither loses a month nor counts one twice", () => {
    holdsForAll(
      fc.tuple(
        fc.integer({ min: -5, max: 40 }),
        fc.integer({ min: -5, max: 40 }),
        fc.integer({ min: -5, max: 40 }),
      ),
      ([from, to, cut]) => {
        const month = (i: number) => addMonths(DATA.from, i);
        const split = splitAt(DATA, { from: month(from), to: month(to) }, month(cut));
        if (typeof split === "string") return;
        const { before, after } = split;
        expect(addMonths(before.to, 1)).toBe(after.from);
        for (const { from, to, months } of [before, after]) {
          expect(months).toBeGreaterThan(0);
          expect(monthNumber(to) - monthNumber(from) + 1).toBe(months);
        }
        expect(before.from >= DATA.from && after.to <= DATA.to).toBe(true);
      },
      1000,
    );
  });
});

/** So many attacks in a month, each in Kirkuk region with the same chance. */
const attacksIn = (month: Month, count: number, chance = 1): Incident[] =>
  Array.from({ length: count }, (_, i) => ({
    ...villageAttack,
    id: `${month}-${i}`,
    date: `${month}-10`,
    membership: chance > 0 ? { kirkuk: chance } : {},
  }));

const split = splitAt(DATA, OPEN, "2019-01") as Split;

describe("two periods compared", () => {
  it("are rates per month, each with the range of its count", () => {
    const attacks = [...attacksIn("2018-05", 24), ...attacksIn("2019-05", 24)];
    const { before, after, change } = compare(attacks, "kirkuk", split);
    expect(before.perMonth).toEqual({ expected: 2, low: 2, high: 2 });
    expect(after.perMonth).toEqual({ expected: 1, low: 1, high: 1 });
    expect(change).toBeCloseTo(-0.5, 12);
  });

  it("give no percentage below five expected attacks on either side", () => {
    const change = (before: number, after: number) =>
      compare([...attacksIn("2018-05", before), ...attacksIn("2019-05", after)], "kirkuk", split).change;
    expect(LEAST_FOR_PERCENT).toBe(5);
    expect(change(5, 5)).toBeCloseTo(-0.5, 12);
    expect(change(4, 50)).toBeNull();
    expect(change(50, 4)).toBeNull();
    expect(change(0, 0)).toBeNull();
  });

  it("count by chances, not by points: ten attacks that may have been there are not ten", () => {
    const { before, change } = compare(
      [...attacksIn("2018-05", 10, 0.4), ...attacksIn("2019-05", 10)],
      "kirkuk",
      split,
    );
    expect(before.attacks.expected).toBeCloseTo(4, 12);
    expect(change).toBeNull();
  });

  it("say whether their ranges have something in common", () => {
    const overlap = (before: number, after: number) =>
      compare([...attacksIn("2018-05", before, 0.5), ...attacksIn("2019-05", after, 0.5)], "kirkuk", split)
        .overlap;
    expect(overlap(20, 40)).toBe(true);
    expect(overlap(40, 20)).toBe(false);
  });

  it("leave an area without attacks at nothing", () => {
    const { before, after, change, overlap } = compare(attacksIn("2018-05", 30), "diyala", split);
    expect([before.attacks.expected, after.attacks.expected]).toEqual([0, 0]);
    expect(change).toBeNull();
    expect(overlap).toBe(true);
  });

  it("put what is known only to its month on one side, and what lies outside both on none", () => {
    const [attack] = attacksIn("2018-05", 1);
    if (!attack) throw new Error("expected an attack");
    const dates = ["2018-12", "2019-01", "2017-12-31", "2021-01-01"];
    const { before, after } = compare(
      dates.map((date) => ({ ...attack, date })),
      "kirkuk",
      split,
    );
    expect([before.attacks.expected, after.attacks.expected]).toEqual([1, 1]);
  });
});

describe("any cut of any attacks", () => {
  const cases = fc.tuple(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 35 }), between(0, 1)), { maxLength: 40 }),
    fc.integer({ min: 1, max: 35 }),
  );
  const made = (drawn: readonly (readonly [number, number])[], cutAt: number) => ({
    attacks: drawn.flatMap(([i, chance]) => attacksIn(addMonths(DATA.from, i), 1, chance)),
    cut: splitAt(DATA, OPEN, addMonths(DATA.from, cutAt)) as Split,
  });

  it("expects on its two sides together what is expected of all", () => {
    holdsForAll(cases, ([drawn, cutAt]) => {
      const { attacks, cut } = made(drawn, cutAt);
      const { before, after } = compare(attacks, "kirkuk", cut);
      const all = countAttacks(attacks, "kirkuk");
      expect(before.attacks.expected + after.attacks.expected).toBeCloseTo(all.expected, 9);
      expect(before.attacks.mapped + after.attacks.mapped).toBe(all.mapped);
    });
  });

  it("told from the end backwards, is the same the other way round", () => {
    holdsForAll(cases, ([drawn, cutAt]) => {
      const forth = made(drawn, cutAt);
      const back = made(
        drawn.map(([i, chance]) => [35 - i, chance] as const),
        36 - cutAt,
      );
      const one = compare(forth.attacks, "kirkuk", forth.cut);
      const other = compare(back.attacks, "kirkuk", back.cut);
      expect(other.overlap).toBe(one.overlap);
      expect(other.before.perMonth.expected).toBeCloseTo(one.after.perMonth.expected, 9);
      expect(other.after.attacks.high).toBe(one.before.attacks.high);
      if (one.change === null) expect(other.change).toBeNull();
      else expect((1 + one.change) * (1 + (other.change ?? Number.NaN))).toBeCloseTo(1, 9);
    });
  });
});

describe("a rate", () => {
  it("over nothing is none", () => {
    expect(ratePer({ expected: 3, low: 1, high: 5 }, 0)).toBeNull();
  });

  it.each([
    [{ low: 1, high: 2 }, { low: 2, high: 3 }, true],
    [{ low: 1, high: 2 }, { low: 2.1, high: 3 }, false],
    [{ low: 1, high: 9 }, { low: 2, high: 3 }, true],
    [{ low: 0, high: 0 }, { low: 0, high: 0 }, true],
  ])("between %j and one between %j: in common %s", (a, b, common) => {
    const rate = (ends: { low: number; high: number }) => ({ expected: ends.low, ...ends });
    expect(rangesOverlap(rate(a), rate(b))).toBe(common);
    expect(rangesOverlap(rate(b), rate(a))).toBe(common);
  });
});

describe("the published data, cut where the first field centre opened", () => {
  const months = monthsOfCentres(publishedCentres);
  const data = spanOf(publishedIncidents);
  const cut = splitAt(data, OPEN, months?.opened ?? "") as Split;

  it("are cut at May 2021, nine months after the agreement", () => {
    expect(months).toEqual({ agreed: "2020-08", opened: "2021-05" });
    expect(cut.before).toEqual({ from: "2017-11", to: "2021-04", months: 42 });
    expect(cut.after).toEqual({ from: "2021-05", to: "2025-02", months: 46 });
  });

  it.each([...REGION_IDS, "band"] as const)(
    "count in %s what plain sums of the published shares give",
    (area) => {
      let [earlier, later] = [0, 0];
      for (const { date, membership } of publishedIncidents) {
        const shares = Object.entries(membership).filter(([id]) => area === "band" || id === area);
        const chance = shares.reduce((sum, [, share]) => sum + share, 0);
        if (date.localeCompare("2021-05") < 0) earlier += chance;
        else later += chance;
      }
      const { before, after } = compare(publishedIncidents, area, cut);
      expect(before.attacks.expected).toBeCloseTo(earlier, 9);
      expect(after.attacks.expected).toBeCloseTo(later, 9);
      expect(before.perMonth.expected).toBeCloseTo(earlier / 42, 9);
      expect(after.perMonth.expected).toBeCloseTo(later / 46, 9);
    },
  );

  it("have every attack on one side", () => {
    const sides = [cut.before, cut.after].map(
      (span) => publishedIncidents.filter(({ date }) => isInPeriod(date, span)).length,
    );
    expect(sides).toEqual([
      publishedIncidents.filter(({ date }) => monthOf(date) < "2021-05").length,
      publishedIncidents.filter(({ date }) => monthOf(date) >= "2021-05").length,
    ]);
    expect((sides[0] ?? 0) + (sides[1] ?? 0)).toBe(publishedIncidents.length);
  });

  it("have no centre, no month", () => {
    expect(monthsOfCentres([])).toBeNull();
    expect(monthsOfCentres(publishedCentres.filter(({ role }) => role === "main"))).toBeNull();
  });
});

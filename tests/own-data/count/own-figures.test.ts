import { booleanPointInPolygon } from "@turf/turf";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type ExpectedCount, type Figures, figuresFor, incidentsIn } from "../../../src/model/figures.ts";
import type { AttackType, Incident } from "../../../src/model/incident.ts";
import { discShare } from "../../../src/model/membership.ts";
import type { AreaId } from "../../../src/model/region.ts";
import { distanceToAreaKm } from "../../../src/model/rings.ts";
import { type OwnCount, type OwnFigures, ownFigures } from "../../../src/own-data/count/own-figures.ts";
import { ownTotals } from "../../../src/own-data/count/own-totals.ts";
import { villageAttack } from "../../fixtures/incidents.ts";
import { publishedRegions } from "../../support/published.ts";
import type { EventRow } from "../event-rows.ts";
import { joinedRows } from "../joined.ts";
import { seededRows } from "../random-events.ts";

const rows = seededRows(1200, 11);
const joined = joinedRows(rows);
/** Every row but each seventh. */
const mask = Uint8Array.from(rows, (_, row) => Number(row % 7 > 0));
const counted = rows.filter((_, row) => row % 7 > 0);
const placeable = counted.filter(({ radius }) => radius !== null);

/** A row as one of our own attacks would be, so that the model can count it. */
function asIncident({ lng, lat, date = "1111", killed, radius, category }: EventRow): Incident {
  const position = [lng, lat];
  const shares = publishedRegions.map(({ id, geometry }) => [id, discShare(geometry, position, radius ?? 1)]);
  return {
    ...villageAttack,
    position,
    date,
    killed: killed ? { min: killed[0], max: killed[1] } : null,
    attack_type: category as AttackType,
    membership: Object.fromEntries(shares.filter(([, share]) => (share as number) > 1e-9)),
    mapped_region:
      (publishedRegions.find(({ geometry }) => booleanPointInPolygon(position, geometry))?.id as "kirkuk") ??
      null,
  };
}

const incidents = placeable.map(asIncident);
const AREAS: AreaId[] = ["nineveh", "salahuddin", "kirkuk", "diyala", "band"];

describe.each(AREAS)("the figures of %s", (area) => {
  const own = ownFigures(joined, mask, area, 800);
  const model = figuresFor(incidents, area, 800);

  it("are those that the model counts from the same rows", () => {
    const { expected, low, high, points, unsure } = own.events;
    expect({ low, high, points }).toEqual({
      low: model.attacks.low,
      high: model.attacks.high,
      points: model.attacks.mapped,
    });
    expect(expected).toBeCloseTo(model.attacks.expected, 3);
    // Shares of discs that lie wholly inside may be a hair less than one.
    const chances = incidentsIn(incidents, area).map(({ weight }) => weight);
    expect(unsure).toBe(chances.filter((chance) => chance < 1 - 1e-6).length);
    expect(own.per_100_km2).toBeCloseTo(model.per_100_km2, 3);
    expect(own.killed.least).toBeCloseTo(model.killed.min, 2);
    expect(own.killed.most).toBeCloseTo(model.killed.max, 2);
    expect(own.killed.notGiven).toBeCloseTo(model.killed.unknown, 3);
  });

  it("share the expected number out among years, with what has no date beside them", () => {
    const { "1111": undated = 0, ...years } = model.by_year;
    expect(own.by_year.map(({ year }) => year)).toEqual(Object.keys(years).sort());
    for (const { year, expected } of own.by_year) expect(expected).toBeCloseTo(years[year] ?? -1, 3);
    expect(own.undated).toBeCloseTo(undated, 3);
  });

  it("share out among months what is known to a month", () => {
    const known = incidents.filter(({ date }) => date.length > "YYYY".length);
    const months = new Map<string, number>();
    for (const { date, membership } of known) {
      const all = Object.values(membership).reduce((sum, share) => sum + share, 0);
      const chance = area === "band" ? Math.min(1, all) : (membership[area] ?? 0);
      if (chance > 0) months.set(date.slice(0, 7), (months.get(date.slice(0, 7)) ?? 0) + chance);
    }
    expect(own.by_month.map(({ month }) => month)).toEqual([...months.keys()].sort());
    for (const { month, expected } of own.by_month) expect(expected).toBeCloseTo(months.get(month) ?? -1, 3);
  });

  it("share it out among categories, whatever their names", () => {
    const names = new Set(placeable.map(({ category }) => category));
    for (const { category, expected } of own.by_category) {
      const alone = incidents.filter(({ attack_type }) => attack_type === category);
      expect(names).toContain(category);
      expect(expected).toBeCloseTo(figuresFor(alone, area, 800).attacks.expected, 3);
    }
    const sum = own.by_category.reduce((total, { expected }) => total + expected, 0);
    expect(sum).toBeCloseTo(own.events.expected, 6);
  });
});

describe("the totals of a file", () => {
  const totals = ownTotals(joined, mask);

  it("count what cannot be placed apart", () => {
    expect(totals.rows).toBe(counted.length);
    expect(totals.notPlaceable).toBe(counted.length - placeable.length);
  });

  it("count the points near the band, those inside included", () => {
    const distances = placeable.map(({ lng, lat }) =>
      Math.min(...publishedRegions.map(({ geometry }) => distanceToAreaKm(geometry, [lng, lat]))),
    );
    expect(totals.within).toEqual(
      [10, 20, 40].map((km) => ({ km, points: distances.filter((distance) => distance <= km).length })),
    );
  });

  it("count every month, the empty ones too, and what has none apart", () => {
    expect(totals.months.map(({ month }) => month)).toEqual(
      Array.from(
        { length: 108 },
        (_, i) => `${2017 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
      ),
    );
    for (const { month, rows: count, killedLeast, killedMost, notGiven } of totals.months) {
      const of = counted.filter(({ date }) => date && date.length > 4 && date.startsWith(month));
      expect(count).toBe(of.length);
      expect(killedLeast).toBe(of.reduce((sum, { killed }) => sum + (killed?.[0] ?? 0), 0));
      expect(killedMost).toBe(of.reduce((sum, { killed }) => sum + (killed?.[1] ?? 0), 0));
      expect(notGiven).toBe(of.filter(({ killed }) => !killed).length);
    }
    expect(totals.yearOnly).toBe(counted.filter(({ date }) => date?.length === 4).length);
    expect(totals.undated).toBe(counted.filter(({ date }) => !date).length);
  });

  it("are nothing where there is nothing", () => {
    const none = ownTotals(joinedRows([]), null);
    expect(none).toMatchObject({ rows: 0, notPlaceable: 0, months: [], yearOnly: 0, undated: 0 });
    expect(ownFigures(joinedRows([]), null, "band", 100).events).toMatchObject({
      expected: 0,
      low: 0,
      high: 0,
    });
  });
});

it("the reader's figures cannot be taken for ours, nor ours for the reader's", () => {
  expectTypeOf<OwnCount>().not.toMatchTypeOf<ExpectedCount>();
  expectTypeOf<ExpectedCount>().not.toMatchTypeOf<OwnCount>();
  expectTypeOf<OwnFigures>().not.toMatchTypeOf<Figures>();
  expectTypeOf<Figures>().not.toMatchTypeOf<OwnFigures>();
});

it("a region that was not joined is refused", () => {
  const { regions, ...rest } = joined;
  expect(() => ownFigures({ ...rest, regions: regions.slice(1) }, null, "nineveh", 1)).toThrow(
    "area: one of kirkuk, salahuddin, diyala or band expected, got nineveh",
  );
});

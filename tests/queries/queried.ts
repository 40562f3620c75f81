import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { Rate } from "../../src/model/rate.ts";
import { type AreaId, REGION_IDS } from "../../src/model/region.ts";
import { ownFigures } from "../../src/own-data/count/own-figures.ts";
import { ownTotals } from "../../src/own-data/count/own-totals.ts";
import type { EventRow } from "../own-data/event-rows.ts";
import { fieldCentres, joinedRows } from "../own-data/joined.ts";
import { seededRows } from "../own-data/random-events.ts";
import { publishedBand, publishedRegions } from "../support/published.ts";

/** The folder of the ready queries. */
export const QUERIES = fileURLToPath(new URL("../../public/queries/", import.meta.url));

/** Rows as a file has them: some places again and again, and discs around every place in which a border bends. */
export function askedRows(count: number, radiiOfBends: readonly number[] = [2]): EventRow[] {
  const rows = seededRows(count, 3);
  const again = rows.slice(0, count / 10).map((row) => ({ ...row, date: "2021-05-03" }));
  const bends = publishedRegions
    .flatMap(({ geometry }) => geometry.coordinates.flat())
    .flatMap(([lng = 0, lat = 0]) =>
      radiiOfBends.map((radius): EventRow => ({ lng, lat, radius, category: "Battles" })),
    );
  const far = [
    { lng: 47.78, lat: 30.51, date: "2019-10-25", radius: 5 },
    { lng: 2.35, lat: 48.86, radius: 15 },
    { lng: 44.39, lat: 35.47, radius: 0 },
  ];
  return [...rows, ...again, ...bends, ...far];
}

/** Enough discs across borders that the interval is no longer counted exactly. */
export const manyRows = (): EventRow[] => askedRows(2000, [2, 3, 5, 8, 12]);

/** The rows as the table that README.md of the queries asks for. */
export function writeEvents(path: string, rows: readonly EventRow[]): void {
  const lines = rows.map(({ lng, lat, radius = 2, date, killed, category = "" }, i) =>
    [i, lng, lat, radius ?? "", date ?? "", killed?.[0] ?? "", killed?.[1] ?? "", category].join(","),
  );
  writeFileSync(path, `id,lng,lat,radius_km,date,killed_min,killed_max,category\n${lines.join("\n")}\n`);
}

/** A row of an answer. Numbers may come as text or as big integers. */
export type Answer = Readonly<Record<string, unknown>>;

/** What an engine answers: `gap.joined` by id, and the views of the figures. */
export interface Answers {
  readonly joined: readonly Answer[];
  readonly figures: readonly Answer[];
  readonly totals: readonly Answer[];
  readonly years: readonly Answer[];
  readonly categories: readonly Answer[];
}

export const ASKED = {
  joined: "SELECT * FROM gap.joined ORDER BY id",
  figures: "SELECT * FROM gap.figures",
  totals: "SELECT * FROM gap.totals",
  years: "SELECT * FROM gap.years",
  categories: "SELECT * FROM gap.categories",
} as const;

const asNumber = (answer: Answer | undefined, name: string): number => Number(answer?.[name]);

/** Expects of an engine, row by row and figure by figure, what the map itself finds. */
export function expectTheMapsAnswers(rows: readonly EventRow[], answers: Answers): void {
  expectTheJoin(rows, answers.joined);
  expectTheFigures(rows, answers);
}

function expectTheJoin(rows: readonly EventRow[], answers: readonly Answer[]): void {
  const { join, regions } = joinedRows(rows);
  expect(answers.map((answer) => asNumber(answer, "id"))).toEqual(rows.map((_, i) => i));
  const wrong = answers.filter((answer, i) => {
    const near = (name: string, value = 0, off = 1e-6): boolean =>
      Math.abs(asNumber(answer, name) - value) <= off + Math.abs(value) * 1e-6;
    return !(
      (answer.mapped_region || null) === (regions[join.region[i] ?? -1] ?? null) &&
      answer.nearest_centre === fieldCentres[join.centre[i] ?? -1]?.id &&
      near("nearest_centre_km", join.centreKm[i]) &&
      near("band_distance_km", join.bandKm[i]) &&
      REGION_IDS.every((id) => near(`membership_${id}`, join.membership[regions.indexOf(id)]?.[i]))
    );
  });
  expect(wrong).toEqual([]);
}

function expectTheFigures(rows: readonly EventRow[], { figures, totals, years, categories }: Answers): void {
  const joined = joinedRows(rows);
  const map = ownTotals(joined, null);
  expect(
    Object.fromEntries(Object.entries(totals[0] ?? {}).map(([name, value]) => [name, Number(value)])),
  ).toEqual({
    rows: map.rows,
    not_placeable: map.notPlaceable,
    ...Object.fromEntries(map.within.map(({ km, points }) => [`within_${km}_km`, points])),
  });

  const areas: AreaId[] = ["band", ...REGION_IDS];
  expect(figures.map(({ area }) => area).sort()).toEqual([...areas].sort());
  for (const area of areas) {
    const answer = figures.find((one) => one.area === area);
    const ground = area === "band" ? publishedBand : publishedRegions.find(({ id }) => id === area);
    const own = ownFigures(joined, null, area, ground?.area_km2 ?? 0);
    const whole: Rate & { points: number; unsure: number } = own.events;
    for (const name of ["low", "high", "points", "unsure"] as const)
      expect(asNumber(answer, name), `${name} of ${area}`).toBe(whole[name]);
    expect(["true", "t"].includes(String(answer?.exact)), area).toBe(own.events.exact);
    for (const [name, value] of [
      ["expected", own.events.expected],
      ["per_100_km2", own.per_100_km2],
      ["killed_least", own.killed.least],
      ["killed_most", own.killed.most],
      ["killed_not_given", own.killed.notGiven],
    ] as const)
      expect(asNumber(answer, name), `${name} of ${area}`).toBeCloseTo(value, 3);
    expectShares(years, area, "year", [
      ...own.by_year.map(({ year, expected }) => [year, expected] as const),
    ]);
    expectShares(categories, area, "category", [
      ...own.by_category.map(({ category, expected }) => [category, expected] as const),
    ]);
  }
}

/** The parts of an expected number by a name; a year that is not known has none. */
function expectShares(
  answers: readonly Answer[],
  area: AreaId,
  by: "year" | "category",
  parts: readonly (readonly [name: string, expected: number])[],
): void {
  const found = answers.filter((one) => one.area === area && one[by] !== null && one[by] !== "");
  const named = parts.filter(([name]) => name !== "");
  expect(found.map((one) => one[by]).sort()).toEqual(named.map(([name]) => name).sort());
  for (const [name, expected] of named)
    expect(
      asNumber(
        found.find((one) => one[by] === name),
        "expected",
      ),
      `${area}, ${name}`,
    ).toBeCloseTo(expected, 3);
}

import { describe, expect, it } from "vitest";
import { changesTold } from "../../../geo/checks/changes-told.ts";
import { formatProblem } from "../../../geo/problem.ts";
import { readStampedRows } from "../../../geo/steps/fingerprint-rows.ts";
import type { Change } from "../../../src/model/edition.ts";
import { first, goodKitchen, kitchenWhere } from "../kitchens.ts";

const told = (kitchen: typeof goodKitchen): string[] => changesTold(kitchen).map(formatProblem);
const [one, other] = goodKitchen.dataset.incidents.map(({ id }) => id) as [string, string];
const note = { en: "A second source.", ar: "مصدر ثانٍ.", ckb: "سەرچاوەی دووەم." };

const change = (kind: Change["kind"], ids: string[], rows = ids.length) => ({
  kind,
  table: "incidents" as const,
  rows,
  ids,
  note,
});

/** The real kitchen as version 1.1.0, not stamped yet. */
const nextEdition = (
  changes: ReturnType<typeof change>[],
  alter: Parameters<typeof kitchenWhere>[0] = () => {},
) =>
  kitchenWhere((kitchen) => {
    kitchen.dataset.version = "1.1.0";
    kitchen.editions.unshift({ version: "1.1.0", date: "2026-12-24", changes });
    alter(kitchen);
  });

it("the rows of this version are stamped, and are as they were then", () => {
  expect(Object.keys(readStampedRows())[0]).toBe(goodKitchen.dataset.version);
  expect(told(goodKitchen)).toEqual([]);
});

describe("a version that is stamped", () => {
  it.each([
    [
      "the number of people killed",
      kitchenWhere(({ dataset }) => {
        first(dataset.incidents).killed = { min: 98, max: 99 };
      }),
      `incidents.csv: ${one}`,
    ],
    [
      "a word in one language",
      kitchenWhere(({ reports }) => {
        (reports.ckb[one] as { summary: string }).summary += " .";
      }),
      `incidents.csv: ${one}`,
    ],
    [
      "who said something",
      kitchenWhere(({ statements }) => {
        first(statements).said_by.en = "A reporter";
      }),
      `statements.csv: ${goodKitchen.statements[0]?.id}`,
    ],
  ])("does not let %s change in silence", (_, kitchen, where) => {
    expect(told(kitchen)).toEqual([
      `${where}: is not as in version 1.0.0: raise version.txt and tell it in changelog.csv; if that version is not published yet, take it out of row-fingerprints.json`,
    ]);
  });

  it("lets follow what follows from the band", () => {
    const kitchen = kitchenWhere(({ dataset }) => {
      first(dataset.incidents).band_distance_km += 1;
    });
    expect(told(kitchen)).toEqual([]);
  });
});

describe("a new version", () => {
  const corrected: Parameters<typeof kitchenWhere>[0] = ({ dataset }) => {
    first(dataset.incidents).uncertainty_km += 1;
  };

  it("tells the row that it corrected", () => {
    expect(told(nextEdition([change("corrected", [one])], corrected))).toEqual([]);
  });

  it("must not leave it out", () => {
    expect(told(nextEdition([], corrected))).toEqual([
      `changelog.csv: ${one}: was corrected in incidents since 1.0.0, which 1.1.0 does not say`,
    ]);
  });

  it("must not name a row that it left alone", () => {
    expect(told(nextEdition([change("corrected", [one, other])], corrected))).toEqual([
      `changelog.csv: ${other}: is said to be corrected in incidents by 1.1.0, but was not`,
    ]);
  });

  it("tells rows that came and went", () => {
    const changes = [change("added", ["2021-05-01-new"]), change("removed", [other])];
    const kitchen = nextEdition(changes, ({ dataset }) => {
      const [, second] = dataset.incidents;
      if (second) second.id = "2021-05-01-new";
    });
    expect(told(kitchen)).toEqual([]);
  });

  it("counts the rows that it names", () => {
    expect(told(nextEdition([change("corrected", [one], 2)], corrected))).toEqual([
      "changelog.csv: 1.1.0, corrected, incidents: says 2 rows and names 1",
    ]);
  });
});

it("the first edition counts its rows", () => {
  const kitchen = kitchenWhere(({ editions }) => {
    first(first(editions).changes).rows = 240;
  });
  expect(told(kitchen)).toEqual(["changelog.csv: 1.0.0, first, incidents: says 240 rows, but there are 241"]);
});

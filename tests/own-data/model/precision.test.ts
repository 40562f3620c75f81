import { describe, expect, it } from "vitest";
import {
  DATE_PRECISION_CODES,
  PLACE_PRECISIONS,
  PRECISION_SCHEMES,
} from "../../../src/own-data/model/precision.ts";
import { publishedIncidents } from "../../support/published.ts";

const radii = (wanted: string): Record<string, number | null> =>
  Object.fromEntries(
    PLACE_PRECISIONS.filter(({ scheme }) => scheme === wanted).map(({ code, km }) => [code, km]),
  );

describe("the crosswalk of precisions", () => {
  it("has each code of a scheme once", () => {
    for (const codes of [PLACE_PRECISIONS, DATE_PRECISION_CODES]) {
      const keys = codes.map(({ scheme, code }) => `${scheme} ${code}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("has all codes of ACLED and UCDP", () => {
    expect(radii("acled")).toEqual({ 1: 8, 2: 25, 3: null });
    expect(radii("ucdp")).toEqual({ 1: 8, 2: 25, 3: 25, 4: null, 5: null, 6: null, 7: null });
    const grains = DATE_PRECISION_CODES.map(({ scheme, code, grain }) => `${scheme} ${code} ${grain}`);
    expect(grains).toEqual([
      "acled 1 day",
      "acled 2 month",
      "acled 3 month",
      "ucdp 1 day",
      "ucdp 2 month",
      "ucdp 3 month",
      "ucdp 4 month",
      "ucdp 5 year",
    ]);
  });

  it("gives a radius or says that a place is coarser than a district, in every scheme", () => {
    for (const scheme of PRECISION_SCHEMES)
      for (const { reason, km, ...one } of PLACE_PRECISIONS.filter((each) => each.scheme === scheme)) {
        const isCoarse = reason === "coarser-than-district" || reason === "line-or-area";
        expect(km === null, one.code).toBe(isCoarse);
      }
  });

  it("knows no radius that our own attacks do not have", () => {
    const ours = new Set(publishedIncidents.map(({ uncertainty_km }) => uncertainty_km));
    const theirs = PLACE_PRECISIONS.map(({ km }) => km).filter((km) => km !== null);
    expect([...new Set(theirs)].filter((km) => !ours.has(km))).toEqual([]);
  });
});

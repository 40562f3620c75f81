import { describe, expect, it } from "vitest";
import { loadMethodText } from "../../src/method/load-method-text.ts";
import { LANGS } from "../../src/model/localized.ts";
import { CODE_REASONS, CODED_SOURCES, PLACE_CODES } from "../../src/model/place-codes.ts";
import { PLACE_PRECISIONS } from "../../src/own-data/model/precision.ts";

describe("the table of codes on the method page", () => {
  it("has each code of ACLED and UCDP once, and is what files are read by", () => {
    const codes = (scheme: string) =>
      PLACE_CODES.filter((one) => one.scheme === scheme).map(({ code }) => code);
    expect(codes("acled")).toEqual(["1", "2", "3"]);
    expect(codes("ucdp")).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
    expect(PLACE_PRECISIONS.filter(({ scheme }) => scheme !== "words")).toEqual(PLACE_CODES);
    expect(new Set(PLACE_CODES.map(({ scheme }) => scheme))).toEqual(new Set(CODED_SOURCES));
  });

  it("places nothing that is coarser than a district", () => {
    for (const { km, reason } of PLACE_CODES)
      expect([reason, km === null]).toEqual([
        reason,
        ["line-or-area", "coarser-than-district"].includes(reason),
      ]);
  });

  it.each(LANGS)("has a reason for each in %s, and stands in the section on own events", async (lang) => {
    const { codes, sections } = await loadMethodText(lang);
    expect(Object.keys(codes.reasons).sort()).toEqual([...CODE_REASONS].sort());
    expect(codes.circle).toContain("{km}");
    expect(sections.map(({ id }) => id)).toContain("own");
  });
});

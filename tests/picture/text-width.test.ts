import { describe, expect, it } from "vitest";
import { LANGS, type Lang } from "../../src/model/localized.ts";
import { estimateWidth, wrapText } from "../../src/picture/text-width.ts";
import { measuredWidth } from "../support/font-metrics.ts";
import { publishedPlaces, publishedRegions } from "../support/published.ts";

/** Of the faces' own widths: no more is ever missing. */
const LEAST_SHARE = 0.92;

const facesOf = (lang: Lang) => (lang === "en" ? ["Gap Sans"] : ["Gap Arabic", "Gap Sans"]);

describe.each(LANGS)("the estimated widths of names in %s", (lang) => {
  it.each([400, 600])("miss at most 8 %% of the width in weight %i", (weight) => {
    const short = publishedPlaces
      .map(({ name }) => name[lang])
      .map((text) => ({ text, share: estimateWidth(text, 1) / measuredWidth(text, facesOf(lang), weight) }))
      .filter(({ share }) => share < LEAST_SHARE);
    expect(short).toEqual([]);
  });

  it("are on the whole at most a fifth too wide", () => {
    const sum = (widths: number[]) => widths.reduce((total, width) => total + width, 0);
    const texts = publishedPlaces.map(({ name }) => name[lang]);
    const measured = sum(texts.map((text) => measuredWidth(text, facesOf(lang), 600)));
    expect(sum(texts.map((text) => estimateWidth(text, 1))) / measured).toBeLessThan(1.2);
  });
});

it("the regions' names in capitals of the serif face miss at most 8 %", () => {
  for (const { name } of publishedRegions) {
    const text = name.en.toUpperCase();
    expect(estimateWidth(text, 1) / measuredWidth(text, ["Gap Serif"], 600), text).toBeGreaterThan(
      LEAST_SHARE,
    );
  }
});

describe("a text in lines", () => {
  const text = "Boundaries and names imply no endorsement.";

  it("keeps every word in its order", () => {
    expect(wrapText(text, 10, 80).join(" ")).toBe(text);
  });

  it("is no wider than asked", () => {
    for (const line of wrapText(text, 10, 80)) expect(estimateWidth(line, 10)).toBeLessThanOrEqual(80);
  });

  it("leaves a word longer than the line whole", () => {
    expect(wrapText("a Sulaymaniyah b", 10, 30)).toEqual(["a", "Sulaymaniyah", "b"]);
  });

  it("is one line where there is room", () => {
    expect(wrapText(text, 10, 1000)).toEqual([text]);
  });
});

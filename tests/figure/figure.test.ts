import { describe, expect, it } from "vitest";
import { LANGS } from "../../src/model/localized.ts";
import { readSvg, type SvgElement, textIn } from "../../src/picture/plain/svg-tree.ts";
import type { TextStyle } from "../../src/picture/plain/typesetter.ts";
import { publishedIncidents } from "../support/published.ts";
import { secondFigures } from "../support/second-figures.ts";
import { drawn, materials } from "./materials.ts";

const elements = (node: SvgElement): SvgElement[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === "string" ? [] : elements(child))),
];

describe.each([
  "--lang en --locator",
  "--region kirkuk --lang ar --width 120mm",
  "--region nineveh --lang ckb --theme dark --grey --transparent",
  "--no-title --no-legend --layers attacks,points,names --view #target=army",
])("a figure of %s", (line) => {
  const { svg, title, alt } = drawn(line);
  const all = elements(readSvg(svg));

  it("is drawn by every program alike: no text, no font, no pattern, no stroke of the screen", () => {
    const names = new Set(all.map(({ name }) => name));
    for (const name of ["text", "tspan", "pattern", "style", "script", "use", "foreignObject"])
      expect(names, name).not.toContain(name);
    const keys = new Set(all.flatMap(({ attributes }) => Object.keys(attributes)));
    for (const key of ["font-family", "vector-effect", "paint-order", "class", "style"])
      expect(keys, key).not.toContain(key);
  });

  it("asks for nothing outside of itself", () => {
    const links = all.flatMap(({ attributes }) => attributes.href ?? []);
    expect(links.filter((href) => !href.startsWith("data:image/png;base64,"))).toEqual([]);
    expect(svg).not.toMatch(/url\((?!#figure-)/);
  });

  it("has no number that is none", () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("says what it shows to those who do not see it", () => {
    const told = (name: string) => textIn(all.find((one) => one.name === name) ?? "");
    expect([told("title"), told("desc")]).toEqual([title, alt]);
  });

  it("is the same, letter for letter, when it is drawn again", () => {
    expect(drawn(line).svg === svg).toBe(true);
  });
});

describe("a figure without the attacks", () => {
  const { alt, shown } = drawn("--lang en --layers centres,points");

  it("counts none of them, as none shown would sound as if there were none", () => {
    expect(shown).toBe(0);
    expect(alt).toContain("November 2017 to February 2025.");
    expect(alt).not.toMatch(/attacks shown|of 241|On the map/);
  });
});

describe("letters", () => {
  const style: TextStyle = {
    ...{ faces: ["Gap Arabic", "Gap Sans"], weight: 600, direction: "rtl", lang: "ar" },
    ...{ size: 20, spacing: 0 },
  } as const;

  it.each([
    ["ar", "كركوك"],
    ["ckb", "کەرکووک"],
    ["ckb", "سەڵاحەدین"],
  ] as const)("are joined in %s: %s", (lang, name) => {
    const whole = materials.typeset(name, { ...style, lang });
    const apart = Array.from(name, (letter) => materials.typeset(letter, { ...style, lang }));
    const width = apart.reduce((sum, letter) => sum + letter.width, 0);
    expect(whole.width).toBeLessThan(width * 0.9);
    expect(whole.steps.length).toBeGreaterThan(20);
  });

  it("keep Latin words and digits from left to right within a line from right to left", () => {
    const latin = materials.typeset("CC BY 4.0", { ...style, direction: "ltr" });
    const within = materials.typeset("CC BY 4.0", style);
    expect(within).toEqual(latin);
  });

  it("that no font has are told, not left out", () => {
    expect(() => materials.typeset("漢", style)).toThrow("U+6F22");
  });
});

describe("the numbers", () => {
  it("of the attacks shown are those of the published rows that pass, in every language", () => {
    const passing = publishedIncidents.filter(
      ({ date, target }) => date >= "2020-01" && date < "2022-01" && (target === "army" || target === "pmf"),
    );
    expect(passing.length).toBeGreaterThan(20);
    for (const lang of LANGS) {
      const figure = drawn(
        `--lang ${lang} --map 6/34.50/44.00 --from 2020-01 --to 2021-12 --target army,pmf --width 250mm`,
      );
      expect(figure.shown).toBe(passing.length);
      expect(figure.alt).toContain(passing.length.toLocaleString(lang === "en" ? "en" : "ar-IQ-u-nu-arab"));
    }
  });

  it("in the text of a region are those of the second count", () => {
    const { attacks, killed } = secondFigures(publishedIncidents, "kirkuk", 1);
    const { alt } = drawn("--region kirkuk");
    expect(alt).toContain(`about ${Math.round(attacks.expected)} (`);
    expect(alt).toContain(`killed in them: ${Math.round(killed.min)} to ${Math.round(killed.max)}.`);
  });

  it("of none is said", () => {
    const { shown, alt } = drawn("--target peshmerga --type car-bomb --killed 500");
    expect(shown).toBe(0);
    expect(alt).toContain("No attack passes the filters.");
    expect(alt).not.toContain("about");
  });
});

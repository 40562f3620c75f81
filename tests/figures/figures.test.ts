import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { datesOf } from "../../src/model/dataset.ts";
import { LANGS } from "../../src/model/localized.ts";
import { isWithin } from "../../src/picture/boxes.ts";
import { dataset, draw, i18nOf, readable, wordsOf } from "./draw.ts";
import { FIGURES } from "./figures.ts";
import { textsOf } from "./texts-of.ts";

const OUTPUT = fileURLToPath(new URL("./output/", import.meta.url));
const LARGEST = 400_000;

if (process.env.REGEN) {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  for (const figure of FIGURES) writeFileSync(`${OUTPUT}${figure.name}.svg`, readable(await draw(figure)));
}

describe.each(FIGURES)("the figure $name", (figure) => {
  const accepted = `${OUTPUT}${figure.name}.svg`;
  const changed = `${OUTPUT}${figure.name}-changed.svg`;

  it("is the accepted one", async () => {
    const drawn = readable(await draw(figure));
    const isSame = existsSync(accepted) && readFileSync(accepted, "utf8") === drawn;
    if (isSame) rmSync(changed, { force: true });
    else writeFileSync(changed, drawn);
    const told = `${figure.name}.svg and ${figure.name}-changed.svg in tests/figures/output differ: look at both, and if the new one is right, REGEN=1 npx vitest run --config tests/vitest.config.ts tests/figures`;
    expect(isSame, told).toBe(true);
  });

  it("is the same when it is drawn again", async () => {
    const [first, second] = [await draw(figure), await draw(figure)];
    expect(first === second).toBe(true);
  });

  it("is complete in itself: concrete colours, nothing from elsewhere, no style of a page", async () => {
    const svg = await draw(figure);
    expect(svg.match(/var\(|<style|<image| style=|href=/g)).toBeNull();
    const referred = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id = ""]) => id);
    expect(referred.filter((id) => !svg.includes(` id="${id}"`))).toEqual([]);
  });

  it("says what no copy of the map goes without", async () => {
    const { lang, region } = figure;
    const svg = await draw(figure);
    const texts = textsOf(svg).map(({ text }) => plainText(text));
    const said = texts.join(" ");
    const words = await wordsOf(lang, region);
    const { period } = await i18nOf(lang);
    const dates = datesOf(dataset.incidents);
    expect(said).toContain(words.title);
    expect(said).toContain(words.indicative);
    expect(said).toContain(words.credit);
    expect(said).toContain(period(dates?.from.slice(0, 7) ?? "", dates?.to.slice(0, 7) ?? ""));
    for (const { text } of words.killedSteps) expect(texts).toContain(text);
    for (const text of [words.documented, words.inferred, words.fieldCentre]) expect(texts).toContain(text);
    expect(svg.match(/undefined|NaN|Infinity|\[object/g)).toBeNull();
  });

  it("names the four regions, or the one that it is about", async () => {
    const texts = textsOf(await draw(figure)).map(({ text }) => text.toLowerCase());
    const wanted = dataset.regions.filter(({ id }) => !figure.region || id === figure.region);
    expect(wanted.filter(({ name }) => !texts.includes(name[figure.lang].toLowerCase()))).toEqual([]);
  });

  it("has no text that reaches out of it", async () => {
    const frame = { left: 0, top: 0, right: figure.width, bottom: figure.height };
    expect(textsOf(await draw(figure)).filter(({ box }) => !isWithin(box, frame))).toEqual([]);
  });

  it("is no larger than a page may load", async () => {
    expect(readable(await draw(figure)).length).toBeLessThan(LARGEST);
  });
});

it("every accepted figure is still drawn", () => {
  const names = readdirSync(OUTPUT).filter((name) => !name.endsWith("-changed.svg"));
  expect(names.sort()).toEqual(FIGURES.map(({ name }) => `${name}.svg`).sort());
});

describe.each(LANGS)("a picture in %s", (lang) => {
  it.each([
    [320, 640],
    [619, 700],
    [620, 600],
    [1600, 900],
  ])("fits %i by %i", async (width, height) => {
    const texts = textsOf(await draw({ name: "", lang, width, height }));
    const frame = { left: 0, top: 0, right: width, bottom: height };
    expect(texts.filter(({ box }) => !isWithin(box, frame))).toEqual([]);
  });

  it("is refused where there is no room for the map", async () => {
    await expect(draw({ name: "", lang, width: 320, height: 300 })).rejects.toThrow("no room for its map");
  });
});

it("Arabic script is neither spaced, stretched, slanted nor bent", async () => {
  for (const figure of FIGURES.filter(({ lang }) => lang !== "en")) {
    expect((await draw(figure)).match(/letter-spacing|textLength|textPath|italic/gi)).toBeNull();
  }
});

it("two pictures of one page refer each to its own patterns", async () => {
  const svg = await draw(FIGURES[0] as (typeof FIGURES)[number]);
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
  expect(ids.filter((id) => !id.startsWith("plate-"))).toEqual([]);
});

const plainText = (text: string): string => text.replaceAll("&amp;", "&").replaceAll("&#x27;", "'");

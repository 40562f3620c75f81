import { describe, expect, it } from "vitest";
import { drawFigure } from "../../src/figure/draw-figure.ts";
import { LANGS } from "../../src/model/localized.ts";
import { NO_OWN_FILTER } from "../../src/own-data/count/passing.ts";
import { passingOf } from "../../src/own-data/shown/passing-layers.ts";
import { pointLayers } from "../../src/own-data/shown/point-layers.ts";
import { readSvg, type SvgElement } from "../../src/picture/plain/svg-tree.ts";
import { madeLayer } from "../fixtures/own-layers.ts";
import { materials, requestOf } from "./materials.ts";

const layerOf = (name: string, kind: "acled" | "other", rows: number, colour: number) => {
  const layer = madeLayer(materials.dataset, { name, kind, rows, seed: 20 + colour }, colour);
  return { layer, passing: passingOf(layer.joined, { ...NO_OWN_FILTER, killed: 1 }) };
};
const points = pointLayers([
  layerOf("iraq.csv", "acled", 900, 0),
  layerOf("ملاحظات ميدانية طويلة الاسم جداً جداً جداً.xlsx", "other", 300, 1),
]);

const elements = (node: SvgElement): SvgElement[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === "string" ? [] : elements(child))),
];

describe.each([
  "--lang en",
  "--region kirkuk --lang ar --width 120mm",
  "--lang ckb --theme dark --grey --layers centres,names",
])("a figure of %s with events of the reader's own", (line) => {
  const { svg, alt, shown } = drawFigure(materials, requestOf(line), points);
  const bare = drawFigure(materials, requestOf(line));

  it("has shapes that every program draws alike, and no number that is none", () => {
    const keys = new Set(elements(readSvg(svg)).flatMap(({ attributes }) => Object.keys(attributes)));
    for (const key of ["font-family", "vector-effect", "paint-order", "class", "style"])
      expect(keys, key).not.toContain(key);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg.length).toBeGreaterThan(bare.svg.length);
  });

  it("is the same, letter for letter, when it is drawn again", () => {
    expect(drawFigure(materials, requestOf(line), points).svg === svg).toBe(true);
  });

  it("names each file and the source that asks for it, and keeps the number of our attacks", () => {
    expect(shown).toBe(bare.shown);
    expect(alt).toContain("iraq.csv");
    expect(alt).toContain("acleddata.com");
    expect(alt).toContain("ملاحظات ميدانية طويلة");
  });
});

it("counts on the map what passes, lies in its window and can be placed", () => {
  const at = (lng: number, lat: number, km: number) => ({ lng, lat, km });
  const events = [
    at(44.4, 35.5, 2),
    at(44.4, 35.5, 8),
    at(44.4, 35.5, Number.NaN),
    at(60, 35, 1),
    at(44, 36, 1),
  ];
  const layer = {
    ...{ id: "x", name: "five.csv", colour: 2, credit: null },
    mask: Uint8Array.of(1, 1, 1, 1, 0),
    columns: {
      length: events.length,
      lng: Float64Array.from(events, ({ lng }) => lng),
      lat: Float64Array.from(events, ({ lat }) => lat),
      uncertaintyKm: Float32Array.from(events, ({ km }) => km),
    },
  };
  expect(drawFigure(materials, requestOf("--lang en"), [layer]).alt).toContain(
    "five.csv: 2 events on this map",
  );
});

it.each(LANGS)("without such events, a figure in %s is what it was", (lang) => {
  const request = requestOf(`--lang ${lang}`);
  expect(drawFigure(materials, request, []).svg === drawFigure(materials, request).svg).toBe(true);
});

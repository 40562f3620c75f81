import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase, HOME, scaleAt, toBase } from "../../src/picture/frame.ts";
import { placeOfChosen } from "../../src/report/print/chosen.ts";
import { numberSources } from "../../src/report/print/numbered-sources.ts";
import { seenBox } from "../../src/report/print/seen-box.ts";
import { dataset } from "../figures/draw.ts";
import { between, holdsForAll } from "../support/seeded.ts";

const report = (...sources: { publisher: string; url?: string; date?: string }[]) => ({
  summary: "",
  district: "",
  governorate: "",
  geo_basis: "",
  sources,
});

describe("the sources of printed attacks", () => {
  const [first, second, third] = dataset.incidents;
  if (!first || !second || !third) throw new Error("expected three attacks at least");
  const one = { publisher: "Rudaw", url: "https://example.org/1", date: "2021-05-02" };
  const other = { publisher: "NRT", url: "https://example.org/2" };

  it("are numbered as the rows name them, a report on two attacks once", () => {
    const { sources, numbers } = numberSources([first, second, third], {
      [first.id]: report(one),
      [second.id]: report(other, { ...one }),
    });

    expect(sources).toEqual([one, other]);
    expect([first, second, third].map(({ id }) => numbers.get(id))).toEqual([[1], [2, 1], []]);
  });

  it("are told apart by their date, too, and named once where an attack names them twice", () => {
    const later = { ...one, date: "2021-05-03" };
    const { sources, numbers } = numberSources([first], { [first.id]: report(one, later, one) });

    expect(sources).toEqual([one, later]);
    expect(numbers.get(first.id)).toEqual([1, 2]);
  });
});

describe("the ground that is seen", () => {
  it("is the whole band until the map is moved", () => {
    expect(seenBox(null, 900, 600)).toEqual(HOME);
  });

  it("has the place of the map in its middle, and as many pixels as the map", () => {
    const map = fc.record({ zoom: between(5, 11), lat: between(33, 37), lng: between(41, 46) });
    const side = fc.integer({ min: 200, max: 2000 });
    holdsForAll(fc.record({ map, width: side, height: side }), ({ map, width, height }) => {
      const { west, north, east, south } = seenBox(map, width, height);
      const [left, top] = toBase([west, north]);
      const [right, bottom] = toBase([east, south]);
      const [lng = 0, lat = 0] = fromBase([(left + right) / 2, (top + bottom) / 2]);
      expect(lng).toBeCloseTo(map.lng, 6);
      expect(lat).toBeCloseTo(map.lat, 6);
      expect((right - left) * scaleAt(map.zoom)).toBeCloseTo(width, 4);
      expect((bottom - top) * scaleAt(map.zoom)).toBeCloseTo(height, 4);
    });
  });
});

describe("the place that is pointed out", () => {
  it("is that of a chosen attack, centre or place on an edge, and none of a region", () => {
    const [incident] = dataset.incidents;
    const [centre] = dataset.centres;
    const [point] = dataset.edgePoints;
    if (!incident || !centre || !point) throw new Error("expected a thing of each kind");

    expect(placeOfChosen(dataset, { kind: "incident", id: incident.id })).toBe(incident);
    for (const [kind, thing] of [["centre", centre] as const, ["edge", point] as const]) {
      const place = placeOfChosen(dataset, { kind, id: thing.id });
      expect(place).toEqual({ position: thing.position, uncertainty_km: 0 });
    }
    expect(placeOfChosen(dataset, { kind: "region", id: "kirkuk" })).toBeNull();
    expect(placeOfChosen(dataset, null)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { type Choices, firstChoices, inUnit, requestOf, widthMm } from "../../src/report/picture/choices.ts";
import { DEFAULT_VIEW } from "../../src/state/view.ts";

const choices = (change: Partial<Choices> = {}): Choices => ({ ...firstChoices("en"), ...change });

describe("the width of a picture", () => {
  it.each([
    ["170", {}, 170],
    [" 85.5 ", {}, 85.5],
    ["85,5", {}, 85.5],
    ["١٧٠", {}, 170],
    ["۱۷۰", {}, 170],
    ["1500", { unit: "px", dpi: 300 }, 127],
    // Pixels of an SVG are those of a page.
    ["960", { unit: "px", format: "svg" }, 254],
  ] as const)("%s is read", (width, change, mm) => {
    expect(widthMm(choices({ width, ...change }))).toBeCloseTo(mm, 6);
  });

  it.each(["", "0", "-5", "79", "1201", "20 m", "20000", "wide", "1e3", "٣"])("%j is none", (width) => {
    expect(widthMm(choices({ width }))).toBeNull();
    expect(requestOf(choices({ width }), DEFAULT_VIEW, null)).toBeNull();
  });

  it("stays when the unit changes", () => {
    const dots = inUnit(choices({ width: "254", dpi: 150 }), "px");
    expect([dots.width, dots.unit]).toEqual(["1500", "px"]);
    expect(inUnit(dots, "mm").width).toBe("254");
  });

  it("that is none is left as it was typed when the unit changes", () => {
    expect(inUnit(choices({ width: "wide" }), "px").width).toBe("wide");
  });
});

describe("the figure that is asked for", () => {
  const view = { ...DEFAULT_VIEW, from: "2020-01", map: { zoom: 9, lat: 35, lng: 44 } } as const;

  it("is of the region and the filters of the view, in the language that is chosen", () => {
    const request = requestOf(choices({ lang: "ckb", transparent: true }), view, "kirkuk");
    expect(request?.view).toMatchObject({ from: "2020-01", region: "kirkuk", lang: "ckb", map: null });
    expect(request?.parts).toEqual({ title: true, legend: true, locator: false, paper: false });
  });

  it("stands where the map stands if so chosen", () => {
    expect(requestOf(choices({ ground: "map" }), view, null)?.view.map).toEqual(view.map);
  });
});

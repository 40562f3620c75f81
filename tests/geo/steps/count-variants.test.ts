import { describe, expect, it } from "vitest";
import { countIn, countVariants } from "../../../geo/steps/count-variants.ts";
import { middleLine } from "../../../geo/steps/middle-line.ts";
import { readGovernorates } from "../../../geo/steps/read-basemap.ts";
import { bandOfWidth, scaleBand } from "../../../geo/steps/redraw-band.ts";
import { outlineOf } from "../../../geo/steps/trace-band.ts";
import { traceLines, wholeLine } from "../../../geo/steps/trace-lines.ts";
import { BAND_VARIANT_IDS } from "../../../src/model/band-variant.ts";
import { eastOfKirkuk, elsewhere, KIRKUK } from "../../fixtures/areas.ts";
import { publishedBand, publishedIncidents } from "../../support/published.ts";
import { countBySampling } from "../../support/second-variants.ts";
import { goodKitchen } from "../kitchens.ts";

describe("the attacks on a ground", () => {
  const onTheBorder = { position: KIRKUK, uncertainty_km: 2 };
  const inside = { position: [45, 35.4], uncertainty_km: 2 };

  it("count with the share of their discs", () => {
    expect(countIn(eastOfKirkuk, [onTheBorder, inside])).toEqual({
      expected: 1.5,
      low: 1,
      high: 2,
      mapped: expect.any(Number),
      uncertain: 1,
    });
  });

  it("are none where none can be", () => {
    const none = { expected: 0, low: 0, high: 0, mapped: 0, uncertain: 0 };
    expect(countIn(elsewhere, [onTheBorder, inside])).toEqual(none);
    expect(countIn(eastOfKirkuk, [])).toEqual(none);
  });
});

describe("the bands drawn otherwise", () => {
  const traced = traceLines();
  const country = outlineOf(readGovernorates());
  const [federal, peshmerga] = [wholeLine(traced.federal), wholeLine(traced.peshmerga)];
  const lines = {
    federal,
    peshmerga,
    middle: middleLine(federal, peshmerga).map(({ position }) => position),
  };
  const variants = countVariants(lines, country, publishedIncidents);
  const variantOf = (id: string) => {
    const variant = variants.find((one) => one.id === id);
    if (!variant) throw new Error(`no variant ${id}`);
    return variant;
  };

  it("are published as they are counted, each once", () => {
    expect(variants).toEqual(goodKitchen.variants);
    expect(variants.map(({ id }) => id)).toEqual(BAND_VARIANT_IDS);
  });

  it("hold more, the wider they are", () => {
    for (const ids of [
      ["narrower", "wider"],
      ["width-10", "width-20", "width-40"],
    ]) {
      const counted = ids.map((id) => variantOf(id).attacks.expected);
      expect(counted).toEqual([...counted].sort((a, b) => a - b));
    }
    expect(variantOf("narrower").attacks.expected).toBeLessThan(publishedBand.figures.attacks.expected);
    expect(variantOf("wider").attacks.expected).toBeGreaterThan(publishedBand.figures.attacks.expected);
  });

  it("are a fifth smaller and larger than the band, but for what the border cuts off", () => {
    const times = (id: string) => variantOf(id).area_km2 / publishedBand.area_km2;
    expect(times("narrower")).toBeCloseTo(0.8, 2);
    expect(times("wider")).toBeCloseTo(1.2, 2);
  });

  it("would count for the band's own width what the regions together count", () => {
    const { expected, low, high, mapped } = countIn(
      scaleBand(lines, 1, country).geometry,
      publishedIncidents,
    );
    const { attacks } = publishedBand.figures;
    expect(Math.abs(expected - attacks.expected)).toBeLessThanOrEqual(0.01);
    expect({ low, high, mapped }).toEqual({
      low: attacks.low,
      high: attacks.high,
      mapped: attacks.mapped,
    });
  });

  it.each([10, 20, 40])("of %i km are found again by asking many points how far off the middle is", (km) => {
    const { attacks } = variantOf(`width-${km}`);
    const second = countBySampling(lines.middle, km / 2, country, publishedIncidents);
    expect(second.mapped).toBe(attacks.mapped);
    expect(Math.abs(second.expected - attacks.expected)).toBeLessThan(0.4);
  });

  it("of a few metres are next to nothing", () => {
    const { expected, mapped } = countIn(bandOfWidth(lines, 0.01, country).geometry, publishedIncidents);
    expect(expected).toBeLessThan(0.1);
    expect(mapped).toBe(0);
  });
});

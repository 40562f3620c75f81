import { expect, it } from "vitest";
import { regionsTileBand } from "../../../geo/checks/regions-tile-band.ts";
import type { RegionId } from "../../../src/model/region.ts";
import { box } from "../../fixtures/areas.ts";
import { goodKitchen, kitchenWhere, withId } from "../kitchens.ts";

/** Four boxes in a row, and a band around them. */
const boxes = (changed: Partial<Record<RegionId | "band", ReturnType<typeof box>>> = {}) =>
  kitchenWhere(({ dataset }) => {
    const ground = {
      nineveh: box(43, 35, 44, 35.2),
      kirkuk: box(44, 35, 45, 35.2),
      salahuddin: box(45, 35, 46, 35.2),
      diyala: box(46, 35, 47, 35.2),
      band: box(43, 35, 47, 35.2),
      ...changed,
    };
    for (const region of dataset.regions) region.geometry.coordinates = [ground[region.id]];
    dataset.band.geometry.coordinates = [ground.band];
  });

it("the real regions tile the band", () => {
  expect(regionsTileBand(goodKitchen)).toEqual([]);
});

it("four boxes in a row tile their band", () => {
  expect(regionsTileBand(boxes())).toEqual([]);
});

it("an overlap is told with its area, and once more as a difference from the band", () => {
  expect(regionsTileBand(boxes({ kirkuk: box(43.99, 35, 45, 35.2) }))).toEqual([
    { where: "regions", which: "nineveh, kirkuk", what: expect.stringMatching(/^overlap by 20\.2\d\d km²$/) },
    {
      where: "regions",
      which: "all",
      what: expect.stringMatching(/^differ from the band by 20\.2\d\d km²$/),
    },
  ]);
});

it("ground of the band that no region has is told", () => {
  expect(regionsTileBand(boxes({ kirkuk: box(44.01, 35, 45, 35.2) }))).toEqual([
    {
      where: "regions",
      which: "all",
      what: expect.stringMatching(/^differ from the band by 20\.2\d\d km²$/),
    },
  ]);
});

it("an overlap that makes up for a gap elsewhere is told", () => {
  const shifted = boxes({ diyala: box(45.99, 35, 46.99, 35.2) });
  expect(regionsTileBand(shifted)).toEqual([
    {
      where: "regions",
      which: expect.stringContaining("diyala"),
      what: expect.stringMatching(/^overlap by/),
    },
  ]);
  expect(withId(shifted.dataset.regions, "diyala").geometry.coordinates[0]?.[0]).toEqual([45.99, 35]);
});

it("what rounding leaves, a few metres, is no problem", () => {
  expect(regionsTileBand(boxes({ kirkuk: box(44.000_01, 35, 45, 35.2) }))).toEqual([]);
});

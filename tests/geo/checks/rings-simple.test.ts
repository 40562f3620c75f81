import type { Position } from "geojson";
import { expect, it } from "vitest";
import { ringsSimple } from "../../../geo/checks/rings-simple.ts";
import { box } from "../../fixtures/areas.ts";
import { goodKitchen, kitchenWhere, withId } from "../kitchens.ts";

const kitchenWithRings = (...rings: Position[][]) =>
  kitchenWhere(({ dataset }) => {
    withId(dataset.regions, "kirkuk").geometry.coordinates = rings;
  });

const BOX = box(44, 35, 45, 36);
const BOW_TIE: Position[] = [
  [44, 35],
  [45, 36],
  [45, 35],
  [44, 36.5],
  [44, 35],
];

it("the real rings are simple", () => {
  expect(ringsSimple(goodKitchen)).toEqual([]);
});

it.each([
  ["that is not closed", [BOX.slice(0, -1)], "the ring is not closed"],
  ["of two corners", [[BOX[0], BOX[1], BOX[0]] as Position[]], "the ring is not closed"],
  ["without any corner", [[]], "the ring is not closed"],
  ["that winds clockwise", [[...BOX].reverse()], "the ring winds clockwise"],
  ["with a hole", [BOX, box(44.4, 35.4, 44.6, 35.6)], "has a hole"],
])("a ring %s is told", (_, rings, what) => {
  expect(ringsSimple(kitchenWithRings(...rings))).toEqual([{ where: "regions", which: "kirkuk", what }]);
});

it("a bow-tie is told, though its larger half winds as it should", () => {
  expect(ringsSimple(kitchenWithRings(BOW_TIE))).toEqual([
    { where: "regions", which: "kirkuk", what: "the ring crosses itself 1 times" },
  ]);
});

it("the band is asked as well", () => {
  const kitchen = kitchenWhere(({ dataset }) => {
    dataset.band.geometry.coordinates = [[...BOX].reverse()];
  });
  expect(ringsSimple(kitchen)).toEqual([
    { where: "regions", which: "band", what: "the ring winds clockwise" },
  ]);
});

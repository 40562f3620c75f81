import type { Position } from "geojson";
import { expect, it } from "vitest";
import { decimalsCut } from "../../../geo/checks/decimals-cut.ts";
import { first, goodKitchen, kitchenWhere } from "../kitchens.ts";

const { dataset } = goodKitchen;
const FINE: Position = [44.123_45, 35.5];
const TWO = "44.123 has more than 2 decimals";
const FOUR = "44.12345 has more than 4 decimals";

it("the real coordinates are as coarse as they are said to be", () => {
  expect(decimalsCut(goodKitchen)).toEqual([]);
});

it.each([
  [
    "regions",
    first(dataset.regions).id,
    FOUR,
    kitchenWhere(({ dataset }) => {
      first(first(dataset.regions).geometry.coordinates)[1] = FINE;
    }),
  ],
  [
    "regions",
    "band",
    FOUR,
    kitchenWhere(({ dataset }) => {
      first(dataset.band.geometry.coordinates)[1] = FINE;
    }),
  ],
  [
    "edges",
    first(dataset.edges).id,
    FOUR,
    kitchenWhere(({ dataset }) => {
      first(dataset.edges).coordinates = [FINE, [44, 35]];
    }),
  ],
  [
    "incidents.csv",
    first(dataset.incidents).id,
    TWO,
    kitchenWhere(({ dataset }) => {
      first(dataset.incidents).position = [44.123, 35.5];
    }),
  ],
  [
    "centres.csv",
    first(dataset.centres).id,
    TWO,
    kitchenWhere(({ dataset }) => {
      first(dataset.centres).position = [44.123, 35.5];
    }),
  ],
])("a position of %s, %s, that is too fine is told", (where, which, what, kitchen) => {
  expect(decimalsCut(kitchen)).toEqual([{ where, which, what }]);
});

import { expect, it } from "vitest";
import { uniqueIds } from "../../../geo/checks/unique-ids.ts";
import { goodKitchen, kitchenWhere } from "../kitchens.ts";

it("all ids of the real data are unique", () => {
  expect(uniqueIds(goodKitchen)).toEqual([]);
});

it.each([
  ["incidents", "incidents.csv"],
  ["centres", "centres.csv"],
  ["edgePoints", "lines.csv"],
] as const)("two %s of one id are told once", (list, where) => {
  const kitchen = kitchenWhere(({ dataset }) => {
    const [one, other] = dataset[list];
    if (one && other) other.id = one.id;
  });
  const which = goodKitchen.dataset[list][0]?.id;
  expect(uniqueIds(kitchen)).toEqual([{ where, which, what: "the id occurs twice" }]);
});

it("two statements of one id are told", () => {
  const kitchen = kitchenWhere(({ statements }) => {
    const [one, other] = statements;
    if (one && other) other.id = one.id;
  });
  expect(uniqueIds(kitchen)).toEqual([
    { where: "statements.csv", which: goodKitchen.statements[0]?.id, what: "the id occurs twice" },
  ]);
});

it("two milestones of one date are told", () => {
  const kitchen = kitchenWhere(({ milestones }) => {
    const [one, other] = milestones;
    if (one && other) other.date = one.date;
  });
  expect(uniqueIds(kitchen)).toEqual([
    { where: "timeline.csv", which: goodKitchen.milestones[0]?.date, what: "the id occurs twice" },
  ]);
});

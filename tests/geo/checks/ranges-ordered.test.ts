import { expect, it } from "vitest";
import { rangesOrdered } from "../../../geo/checks/ranges-ordered.ts";
import type { Incident } from "../../../src/model/incident.ts";
import { first, goodKitchen, kitchenWhere } from "../kitchens.ts";

const attack = first(goodKitchen.dataset.incidents).id;
const kitchenWithAttack = (change: Partial<Incident>) =>
  kitchenWhere(({ dataset }) => {
    Object.assign(first(dataset.incidents), change);
  });

it("every range of the real data leads upwards", () => {
  expect(rangesOrdered(goodKitchen)).toEqual([]);
});

it.each([
  [{ killed: { min: 5, max: 3 } }, "killed 5 to 3"],
  [{ killed: { min: -1, max: 3 } }, "killed -1 to 3"],
  [{ killed: { min: 1.5, max: 3 } }, "killed 1.5 to 3"],
  [{ killed: { min: 1, max: 2.5 } }, "killed 1 to 2.5"],
  [{ injured: { min: 2, max: 1 } }, "injured 2 to 1"],
  [{ civilians_killed: -1 }, "civilians killed -1"],
  [{ attackers_killed: 0.5 }, "attackers killed 0.5"],
  [{ killed: { min: 1, max: 2 }, civilians_killed: 3 }, "more civilians killed than people killed"],
])("an attack with %j is told", (change, what) => {
  expect(rangesOrdered(kitchenWithAttack(change))).toEqual([{ where: "incidents.csv", which: attack, what }]);
});

it.each([
  { killed: { min: 3, max: 3 } },
  { killed: null, injured: null, civilians_killed: null },
  { killed: { min: 1, max: 3 }, civilians_killed: 3 },
])("an attack may have %j", (change) => {
  expect(rangesOrdered(kitchenWithAttack(change))).toEqual([]);
});

it("a statement of a width that shrinks is told, one without a least width is not", () => {
  const kitchen = kitchenWhere(({ statements }) => {
    const [one, other] = statements;
    if (one) one.width_km = { min: 40, max: 5 };
    if (other) other.width_km = { min: null, max: 5 };
  });
  expect(rangesOrdered(kitchen)).toEqual([
    { where: "statements.csv", which: first(goodKitchen.statements).id, what: "width 40 to 5 km" },
  ]);
});

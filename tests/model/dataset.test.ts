import { expect, it } from "vitest";
import { datesOf } from "../../src/model/dataset.ts";
import { yearOf } from "../../src/model/incident.ts";
import { farAttack, roadAttackWithoutFigures, villageAttack } from "../fixtures/incidents.ts";
import { publishedIncidents } from "../support/published.ts";

it("the period runs from the first attack to the last, each as precise as it is known", () => {
  expect(datesOf([villageAttack, roadAttackWithoutFigures])).toEqual({ from: "2021-05-03", to: "2022-01" });
});

it("no attacks have no period", () => {
  expect(datesOf([])).toBeNull();
});

it("the published attacks stand oldest first, those of no known day after their month", () => {
  const lastDay = ({ date }: { date: string }) => (date.length === 7 ? `${date}-99` : date);
  const dates = publishedIncidents.map(lastDay);
  expect(dates).toEqual([...dates].sort());
});

it("the year of an attack is known at every precision", () => {
  expect([villageAttack, roadAttackWithoutFigures, farAttack].map(yearOf)).toEqual([2021, 2022, 2023]);
});

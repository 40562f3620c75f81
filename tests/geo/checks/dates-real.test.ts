import { expect, it } from "vitest";
import { datesReal } from "../../../geo/checks/dates-real.ts";
import { first, goodKitchen, kitchenWhere } from "../kitchens.ts";

const { dataset, statements } = goodKitchen;
const attack = first(dataset.incidents).id;
const centre = first(dataset.centres).id;

it("every date of the real data exists", () => {
  expect(datesReal(goodKitchen)).toEqual([]);
});

it.each([
  ["2021-02-29", "day", "no such date: 2021-02-29"],
  ["2021-04-31", "day", "no such date: 2021-04-31"],
  ["2021-13", "month", "no such date: 2021-13"],
  ["3 May 2021", "day", "no such date: 3 May 2021"],
  ["2021-05", "day", "2021-05 does not fit day"],
  ["2021-05", "night", "2021-05 does not fit night"],
  ["2021-05-03", "month", "2021-05-03 does not fit month"],
  ["2017-09-30", "day", "2017-09-30 is before the withdrawal of October 2017"],
] as const)("an attack dated %s by the %s is told", (date, date_precision, what) => {
  const kitchen = kitchenWhere(({ dataset }) => {
    Object.assign(first(dataset.incidents), { date, date_precision });
  });
  expect(datesReal(kitchen)).toEqual([{ where: "incidents.csv", which: attack, what }]);
});

it.each([
  ["2024-02-29", "day"],
  ["2021-05-03", "night"],
  ["2017-10", "month"],
] as const)("an attack may be dated %s by the %s", (date, date_precision) => {
  const kitchen = kitchenWhere(({ dataset }) => {
    Object.assign(first(dataset.incidents), { date, date_precision });
  });
  expect(datesReal(kitchen)).toEqual([]);
});

it.each([
  ["2020-02-30", "2021-05", "no such date: 2020-02-30, 2021-05"],
  ["2020-08", "2021-00", "no such date: 2020-08, 2021-00"],
  ["2021-05-24", "2020-08-20", "opened (2020-08-20) before it was agreed (2021-05-24)"],
])("a centre agreed %s and opened %s is told", (agreed, opened, what) => {
  const kitchen = kitchenWhere(({ dataset }) => {
    Object.assign(first(dataset.centres), { agreed, opened });
  });
  expect(datesReal(kitchen)).toEqual([{ where: "centres.csv", which: centre, what }]);
});

it("a milestone on a day that never was is told", () => {
  const kitchen = kitchenWhere(({ milestones }) => {
    first(milestones).date = "1991-02-30";
  });
  expect(datesReal(kitchen)).toEqual([{ where: "timeline.csv", which: "1991-02-30", what: "no such date" }]);
});

it("a statement on a day that never was is told, one without a date is not", () => {
  const kitchen = kitchenWhere(({ statements }) => {
    const [one, other] = statements;
    if (one) one.source.date = "2021-02-30";
    if (other) delete other.source.date;
  });
  expect(datesReal(kitchen)).toEqual([
    { where: "statements.csv", which: first(statements).id, what: "no such date: 2021-02-30" },
  ]);
});

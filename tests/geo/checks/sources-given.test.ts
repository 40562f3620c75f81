import { expect, it } from "vitest";
import { sourcesGiven } from "../../../geo/checks/sources-given.ts";
import { first, goodKitchen, kitchenWhere } from "../kitchens.ts";

const NONE = "no source with a publisher and a date or a link";

const { dataset, statements, milestones } = goodKitchen;
const attack = first(dataset.incidents).id;
const centre = first(dataset.centres).id;
const place = first(dataset.edgePoints.filter(({ basis }) => basis === "documented")).id;

it("everything in the real data has its source", () => {
  expect(sourcesGiven(goodKitchen)).toEqual([]);
});

it("an attack without a source is told", () => {
  const kitchen = kitchenWhere(({ reports }) => {
    const report = reports.en[attack];
    if (report) report.sources = [];
  });
  expect(sourcesGiven(kitchen)).toEqual([{ where: "incidents.csv", which: attack, what: NONE }]);
});

it("a publisher alone is no source of an attack", () => {
  const kitchen = kitchenWhere(({ reports }) => {
    const report = reports.en[attack];
    if (report) report.sources = [{ publisher: "A newspaper" }];
  });
  expect(sourcesGiven(kitchen)).toEqual([{ where: "incidents.csv", which: attack, what: NONE }]);
});

it("a centre without a source is told", () => {
  const kitchen = kitchenWhere(({ dataset }) => {
    first(dataset.centres).sources = [];
  });
  expect(sourcesGiven(kitchen)).toEqual([{ where: "centres.csv", which: centre, what: NONE }]);
});

it("a documented place of the lines without a source is told, an inferred one needs none", () => {
  const kitchen = kitchenWhere(({ dataset }) => {
    for (const point of dataset.edgePoints) {
      if (point.id === place || point.basis === "inferred") delete point.source;
    }
  });
  expect(sourcesGiven(kitchen)).toEqual([{ where: "lines.csv", which: place, what: NONE }]);
});

it("a statement without a publisher is told", () => {
  const kitchen = kitchenWhere(({ statements }) => {
    first(statements).source.publisher = "";
  });
  expect(sourcesGiven(kitchen)).toEqual([
    { where: "statements.csv", which: first(statements).id, what: "no publisher" },
  ]);
});

it("a milestone without a publisher is told", () => {
  const kitchen = kitchenWhere(({ milestones }) => {
    first(milestones).source.publisher = "";
  });
  expect(sourcesGiven(kitchen)).toEqual([
    { where: "timeline.csv", which: first(milestones).date, what: "no publisher" },
  ]);
});

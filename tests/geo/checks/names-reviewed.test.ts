import { describe, expect, it } from "vitest";
import { namesReviewed, properNames } from "../../../geo/checks/names-reviewed.ts";
import { first, goodKitchen, kitchenWhere } from "../kitchens.ts";

const attack = first(goodKitchen.dataset.incidents).id;
const kitchenWhereReportSays = (text: { summary?: string; notes?: string }) =>
  kitchenWhere(({ reports }) => {
    Object.assign(reports.en[attack] ?? {}, text);
  });

it("every name in the real texts has been reviewed", () => {
  expect(namesReviewed(goodKitchen)).toEqual([]);
});

it.each(["summary", "notes"])("a name that nobody reviewed is told from the %s", (field) => {
  const kitchen = kitchenWhereReportSays({ [field]: "They shot the farmer Nobody Reviewed in the night." });
  expect(namesReviewed(kitchen)).toEqual([
    {
      where: "incidents-en.csv",
      which: attack,
      what: "not in names.csv: Nobody Reviewed. Take out the name of a private person; list any other name",
    },
  ]);
});

it("a text without names is no problem", () => {
  expect(namesReviewed(kitchenWhereReportSays({ summary: "Two farmers were killed." }))).toEqual([]);
});

describe("proper names in a text", () => {
  it.each([
    ["Attackers came at night.", []],
    ["They came to Kirkuk. Two left Laylan.", ["Kirkuk", "Laylan"]],
    ["on the road from Qara Tapa to al-Saadiya", ["Qara Tapa", "al-Saadiya"]],
    ["the mayor, Name bin Name, said", ["Name bin Name"]],
    ["near Kirkuk's airport", ["Kirkuk"]],
    ['an officer said: "Two of them fled."', []],
    ["", []],
  ])("of %j are %j", (text, names) => {
    expect(properNames(text)).toEqual(names);
  });
});

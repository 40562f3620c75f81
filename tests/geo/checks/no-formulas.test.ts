import { expect, it } from "vitest";
import { noFormulas } from "../../../geo/checks/no-formulas.ts";
import { formatProblem } from "../../../geo/problem.ts";
import { first, goodKitchen, kitchenWhere } from "../kitchens.ts";

it("the real table has no cell that a spreadsheet would run", () => {
  expect(noFormulas(goodKitchen)).toEqual([]);
});

it.each(["=1+1", "+9647", "-5 people", "@all", " =HYPERLINK(1)", "＝1"])("%s is told", (text) => {
  const kitchen = kitchenWhere(({ dataset, reports }) => {
    Object.assign(reports.en[first(dataset.incidents).id] ?? {}, { notes: text });
  });
  expect(noFormulas(kitchen).map(formatProblem)).toEqual([
    `incidents.csv: ${goodKitchen.dataset.incidents[0]?.id}: notes_en begins like a formula of a spreadsheet: put a word before it`,
  ]);
});

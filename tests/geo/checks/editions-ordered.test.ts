import { expect, it } from "vitest";
import { editionsOrdered } from "../../../geo/checks/editions-ordered.ts";
import { formatProblem } from "../../../geo/problem.ts";
import { goodKitchen, kitchenWhere } from "../kitchens.ts";

const above = (version: string, date: string, published = version) =>
  kitchenWhere(({ dataset, editions }) => {
    dataset.version = published;
    editions.unshift({ version, date, changes: [] });
  });

it("the real changelog begins with the version that is published", () => {
  expect(editionsOrdered(goodKitchen)).toEqual([]);
  expect(editionsOrdered(above("1.0.1", "2026-12-24"))).toEqual([]);
});

it.each([
  [above("1.1.0", "2026-12-24", "1.2.0"), "1.2.0: is in version.txt, but the first edition here is 1.1.0"],
  [above("0.9.0", "2026-12-24"), "0.9.0: stands above 1.0.0, but is not newer"],
  [above("1.0.0", "2026-12-24"), "1.0.0: stands above 1.0.0, but is not newer"],
  [above("1.1.0", "2026-01-01"), "1.1.0: is of 2026-01-01, before 1.0.0 of 2026-11-23"],
  [above("1.1", "2026-12-24"), "1.1: no version such as 1.2.0"],
  [above("1.1.0", "in May"), "1.1.0: no day: in May"],
] as const)("tells what is wrong (%#)", (kitchen, problem) => {
  expect(editionsOrdered(kitchen).map(formatProblem).join("\n")).toContain(`changelog.csv: ${problem}`);
});

import { expect, it } from "vitest";
import { CHOICES, type Filter, NO_FILTER } from "../../../src/model/filter.ts";
import { fileName } from "../../../src/report/data/file-name.ts";

const months = { from: "2020-05", to: "2025-02" };
const nameOf = (filter: Partial<Filter>, span: typeof months | null = months) =>
  fileName("attacks", { filter: { ...NO_FILTER, ...filter }, months: span, version: "1.0.0" }, "csv");

it.each([
  [{}, "security-gap-attacks-2020-05-2025-02-v1.0.0.csv"],
  [{ within: ["kirkuk"] }, "security-gap-attacks-kirkuk-2020-05-2025-02-v1.0.0.csv"],
  [
    { target: ["army", "pmf"], confidence: ["high"], killed: 5 },
    "security-gap-attacks-army-pmf-high-killed-5-2020-05-2025-02-v1.0.0.csv",
  ],
  [{ type: CHOICES.type }, "security-gap-attacks-filtered-2020-05-2025-02-v1.0.0.csv"],
] as const)("%j is %s", (filter, name) => {
  expect(nameOf(filter)).toBe(name);
});

it("without a month of the data it names none", () => {
  expect(nameOf({}, null)).toBe("security-gap-attacks-v1.0.0.csv");
});

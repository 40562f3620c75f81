import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { CHECKS } from "../../../geo/checks/index.ts";
import { formatProblem } from "../../../geo/problem.ts";
import { goodKitchen } from "../kitchens.ts";

const CHECKS_FOLDER = fileURLToPath(new URL("../../../geo/checks/", import.meta.url));

it("the real sources give no problem", () => {
  expect(CHECKS.flatMap((check) => check(goodKitchen)).map(formatProblem)).toEqual([]);
});

it("every rule of the folder stops the build", () => {
  const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const rules = readdirSync(CHECKS_FOLDER)
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => name !== "index" && name !== "check");
  expect(CHECKS.map(({ name }) => name).sort()).toEqual(rules.map(camelCase).sort());
});

it("a problem says where, which and what", () => {
  expect(formatProblem({ where: "lines.csv", which: "federal-2", what: "no publisher" })).toBe(
    "lines.csv: federal-2: no publisher",
  );
});

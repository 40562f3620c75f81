import { expect, it } from "vitest";
import { versionFitsChanges } from "../../../geo/checks/version-fits-changes.ts";
import type { ChangeKind } from "../../../src/model/edition.ts";
import { goodKitchen, kitchenWhere } from "../kitchens.ts";

const told = (version: string, kinds: readonly ChangeKind[]) =>
  versionFitsChanges(
    kitchenWhere(({ editions }) => {
      const note = { en: "", ar: "", ckb: "" };
      const changes = kinds.map((kind) => ({ kind, table: "incidents" as const, rows: 0, ids: [], note }));
      editions.unshift({ version, date: "2026-12-24", changes });
    }),
  ).map(({ what }) => what);

it("the real changelog raises its versions as far as it must", () => {
  expect(versionFitsChanges(goodKitchen)).toEqual([]);
});

it.each([
  ["1.0.1", ["corrected"]],
  ["1.1.0", ["corrected", "added"]],
  ["2.0.0", ["removed", "added"]],
  ["2.0.0", ["columns"]],
] as const)("%s may have %j", (version, kinds) => {
  expect(told(version, kinds)).toEqual([]);
});

it.each([
  ["1.0.1", ["corrected", "added"], "second"],
  ["1.1.0", ["removed"], "first"],
  ["1.0.1", ["columns"], "first"],
] as const)("%s is not enough for %j", (version, kinds, number) => {
  expect(told(version, kinds)).toEqual([
    `what it changed asks for a higher ${number} number than that of 1.0.0`,
  ]);
});

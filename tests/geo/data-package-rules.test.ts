import { describe, expect, it } from "vitest";
import { publishedText } from "../support/published.ts";
import { breachesOf } from "./data-package-rules.ts";

const published = () => JSON.parse(publishedText("datapackage.json"));

/** The published descriptor with one thing spoiled. */
function spoiled(spoil: (descriptor: ReturnType<typeof published>) => void): string[] {
  const descriptor = published();
  spoil(descriptor);
  return breachesOf(descriptor);
}

const table = ({ resources }: ReturnType<typeof published>) =>
  resources.find(({ path }: { path: string }) => path === "incidents.csv");

it("datapackage.json breaks no rule of Data Package 2.0", () => {
  expect(breachesOf(published())).toEqual([]);
});

describe("the rules", () => {
  it.each<[string, (descriptor: ReturnType<typeof published>) => void, RegExp]>([
    ["no resources", (one) => Object.assign(one, { resources: [] }), /^resources: none/],
    ["a profile of another version", (one) => Object.assign(one, { $schema: "data-package" }), /\$schema/],
    ["a day for a moment", (one) => Object.assign(one, { created: "2026-11-23" }), /created/],
    ["two of one name", ({ resources }) => resources.push(resources[0]), /two are named regions-geojson/],
    ["a name with a space", ({ resources }) => Object.assign(resources[0], { name: "A b" }), /name: "A b"/],
    ["a path that leads out", ({ resources }) => Object.assign(resources[0], { path: "../a" }), /path/],
    ["no path", ({ resources }) => delete resources[0].path, /path or data/],
    ["a hash without its kind", ({ resources }) => Object.assign(resources[0], { hash: "12ab" }), /hash/],
    ["a licence without a name", (one) => Object.assign(one, { licenses: [{ title: "Free" }] }), /neither/],
    ["a licence that is not open", (one) => Object.assign(one, { licenses: [{ name: "MINE" }] }), /MINE/],
    [
      "a contributor's role as of old",
      ({ contributors }) => Object.assign(contributors[0], { role: "a" }),
      /roles/,
    ],
    ["a table without schema", (one) => delete table(one).schema, /a table without schema/],
    ["a schema without fields", (one) => Object.assign(table(one).schema, { fields: [] }), /no fields/],
    [
      "a type that is none",
      (one) => Object.assign(table(one).schema.fields[0], { type: "text" }),
      /type text/,
    ],
    [
      "a format of another type",
      (one) => Object.assign(table(one).schema.fields.at(8), { format: "uri" }),
      /format: "uri"/,
    ],
    [
      "a pattern for a number",
      (one) => Object.assign(table(one).schema.fields.at(8).constraints, { pattern: "1" }),
      /pattern is not for a number/,
    ],
    [
      "a key that is no column",
      (one) => Object.assign(table(one).schema, { primaryKey: ["no"] }),
      /no field no/,
    ],
  ])("do not let pass %s", (_, spoil, breach) => {
    expect(spoiled(spoil).join("\n")).toMatch(breach);
  });
});

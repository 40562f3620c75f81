import { expect, it } from "vitest";
import { linksAreWeb } from "../../../geo/checks/links-are-web.ts";
import type { Source } from "../../../src/model/source.ts";
import { first, goodKitchen, kitchenWhere } from "../kitchens.ts";

const { dataset, statements, milestones } = goodKitchen;
const attack = first(dataset.incidents).id;
const withLink = (url: string): Source => ({ publisher: "A newspaper", url });

it("every link of the real data is a web page", () => {
  expect(linksAreWeb(goodKitchen)).toEqual([]);
});

it.each(["javascript:alert(1)", "data:text/html,hello", "ftp://example.org/file", "www.example.org", ""])(
  "an attack's link to %j is told",
  (url) => {
    const kitchen = kitchenWhere(({ reports }) => {
      const report = reports.en[attack];
      if (report) report.sources = [withLink(url)];
    });
    expect(linksAreWeb(kitchen)).toEqual([
      { where: "sources", which: attack, what: `not a web page: ${url}` },
    ]);
  },
);

const BAD = "javascript:alert(1)";

it.each([
  [
    "a centre",
    first(dataset.centres).id,
    kitchenWhere(({ dataset }) => {
      first(dataset.centres).sources = [withLink(BAD)];
    }),
  ],
  [
    "a place of the lines",
    first(dataset.edgePoints).id,
    kitchenWhere(({ dataset }) => {
      first(dataset.edgePoints).source = withLink(BAD);
    }),
  ],
  [
    "a statement",
    first(statements).id,
    kitchenWhere(({ statements }) => {
      first(statements).source = withLink(BAD);
    }),
  ],
  [
    "a milestone",
    first(milestones).date,
    kitchenWhere(({ milestones }) => {
      first(milestones).source = withLink(BAD);
    }),
  ],
])("a bad link of %s is told", (_, which, kitchen) => {
  expect(linksAreWeb(kitchen)).toEqual([{ where: "sources", which, what: `not a web page: ${BAD}` }]);
});

import { expect, it } from "vitest";
import { PUBLISHED_FILES } from "../../../src/report/data/published-files.ts";
import { publishedNames } from "../../support/published.ts";

it("every published file is offered, and no other", () => {
  expect([...PUBLISHED_FILES].sort()).toEqual(publishedNames());
});

import { readFileSync } from "node:fs";
import { expect, inject, it } from "vitest";

it("the built map brings the licence of every package in it", async () => {
  const { dependencies } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const response = await fetch(new URL("licences.md", inject("siteUrl")));

  const headings = (await response.text()).split("\n").filter((line) => line.startsWith("## "));
  for (const [name, version] of Object.entries(dependencies)) {
    expect(headings.join("\n")).toContain(`## ${name} - ${version}`);
  }
});

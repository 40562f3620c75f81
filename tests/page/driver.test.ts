import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, expectGoodManners, openPage, sharedBrowser, watch } from "../support/driver.ts";
import { type Site, serveFolder } from "../support/site.ts";

const misbehavingPage = fileURLToPath(new URL("../fixtures/misbehaving-page", import.meta.url));

const misbehaviour = {
  allowErrors: /logged|thrown|tiles\.example|ERR_/,
  allowForeignRequests: /tiles\.example/,
};

describe("the driver notices", () => {
  let site: Site;
  beforeAll(async () => {
    site = await serveFolder(misbehavingPage);
  });
  afterAll(() => site.close());

  it("what a page logs and throws, and whom it asks", async () => {
    const context = await (await sharedBrowser()).newContext();
    const { errors, foreignRequests } = watch(context, new URL(site.url).origin);
    const page = await context.newPage();
    await page.goto(site.url);

    for (const word of ["logged", "thrown"]) {
      await expect.poll(() => errors).toContainEqual(expect.stringContaining(word));
    }
    await expect.poll(() => foreignRequests).toEqual(["https://tiles.example/0/0/0.png"]);
    await context.close();
  });

  it("bad manners, and fails the test for them", () => {
    const errors = ["logged (https://map.example/misbehave.js)"];
    const foreignRequests = ["https://tiles.example/0/0/0.png"];

    expect(() => expectGoodManners({ errors, foreignRequests: [] })).toThrow("errors that the page logged");
    expect(() => expectGoodManners({ errors: [], foreignRequests })).toThrow("requests to another origin");
    expectGoodManners({ errors, foreignRequests }, misbehaviour);
  });

  it("a layout that shifts", async () => {
    const { page, layoutShift } = await openPage({ siteUrl: site.url, ...misbehaviour });
    await page.locator("html[data-done]").waitFor();

    await expect.poll(layoutShift).toBeGreaterThan(0.01);
  });

  it("a button without a name", async () => {
    const { page } = await openPage({ siteUrl: site.url, ...misbehaviour });

    expect(await axeViolations(page)).toContainEqual(expect.stringContaining("button-name"));
  });
});

import { describe, expect, it } from "vitest";
import { withHeader } from "../support/altered-responses.ts";
import { liveMap, openPage } from "../support/driver.ts";

describe("opening the map", () => {
  it("shows a live map, with no error and no request to another origin", async () => {
    const { page } = await openPage();

    await liveMap(page);
    expect(await page.title()).not.toBe("");
  });

  it("shows a picture of the map without any script", async () => {
    const { page } = await openPage({ javaScriptEnabled: false });

    await page.locator("[data-picture]").waitFor();
  });

  it("does not move under the reader's eyes when the live map takes over", async () => {
    const { page, layoutShift } = await openPage();

    await liveMap(page);
    expect(await layoutShift()).toBeLessThan(0.1);
  });

  it("stays clear of what Trusted Types forbid", async () => {
    const { page } = await openPage({
      before: (page) =>
        withHeader(
          page,
          "Content-Security-Policy",
          "require-trusted-types-for 'script'; trusted-types 'none'",
        ),
    });

    await liveMap(page);
  });
});

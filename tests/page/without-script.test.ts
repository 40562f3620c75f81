import { describe, expect, it } from "vitest";
import { boxOf, isTooWide, openPage } from "../support/driver.ts";

const withoutScript = { javaScriptEnabled: false } as const;

describe("without JavaScript, a reader", () => {
  it("sees the picture of the map, with its shapes, its symbols and its names", async () => {
    const { page } = await openPage(withoutScript);
    const picture = page.locator("[data-picture]");

    await picture.waitFor();

    expect((await boxOf(picture)).width).toBeGreaterThan(300);
    await expect.poll(() => picture.locator("circle").count()).toBeGreaterThan(240);
    await picture
      .locator("text", { hasText: /^Mosul$/ })
      .filter({ visible: true })
      .first()
      .waitFor();
  });

  it("reads the four regions with their figures", async () => {
    const { page } = await openPage(withoutScript);
    const list = page.getByRole("heading", { name: "The four regions" }).locator("..");

    const rows = await list.getByRole("listitem").allTextContents();

    expect(rows).toHaveLength(4);
    for (const [i, name] of ["Nineveh", "Kirkuk", "Salahuddin", "Diyala"].entries()) {
      expect(rows[i]).toMatch(new RegExp(`^${name}\\s*about \\d+ \\(\\d+ to \\d+\\)[\\d,]+\\skm²$`));
    }
  });

  it("reads the article in Arabic and in English", async () => {
    const { page } = await openPage(withoutScript);
    const quotes = page.getByRole("blockquote");

    const [arabic, english] = await Promise.all([
      quotes.filter({ hasText: /\p{Script=Arabic}{3}/u }).count(),
      quotes.filter({ hasText: /^[^\p{Script=Arabic}]+$/u }).count(),
    ]);

    expect(arabic).toBeGreaterThan(10);
    expect(english).toBe(arabic);
    await expect.poll(() => quotes.first().getAttribute("lang")).toBe("ar");
  });

  it("finds the tables: every link of the page answers", async () => {
    const { page } = await openPage(withoutScript);

    const links = page.getByRole("link");
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));

    expect(
      addresses.filter((address) => /\/data\/.+\.(csv|geojson)$/.test(address)).length,
    ).toBeGreaterThanOrEqual(5);
    expect(addresses.filter((address) => address.includes("/data/"))).toHaveLength(17);
    const { origin } = new URL(page.url());
    for (const address of addresses.filter((address) => address.startsWith(origin))) {
      expect([address, (await fetch(address)).status]).toEqual([address, 200]);
    }
  });

  it("is told why the map stands still", async () => {
    const { page } = await openPage(withoutScript);

    const sentence = page
      .getByRole("paragraph")
      .filter({ hasText: "Without JavaScript the map is a still picture" });

    await sentence.waitFor();
  });

  it("is offered no button that does nothing", async () => {
    const { page } = await openPage(withoutScript);

    await expect.poll(() => page.getByRole("button", { disabled: false }).count()).toBe(0);
  });

  it.each([320, 390, 1440])("reads all of it by scrolling down alone, %i pixels wide", async (width) => {
    const { page } = await openPage({ ...withoutScript, viewport: { width, height: 800 } });

    expect(await isTooWide(page)).toBe(false);
    await page.getByRole("blockquote").last().scrollIntoViewIfNeeded();
  });
});

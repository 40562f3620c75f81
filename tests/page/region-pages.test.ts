import { describe, expect, inject, it } from "vitest";
import { expectNoAxeViolations, isTooWide, liveMap, openPage, speaks } from "../support/driver.ts";

const named = (title: string) => new RegExp(`^${title}`);

describe.each([
  ["en", "kirkuk.html", "Kirkuk: the gap", "light"],
  ["ar", "diyala-ar.html", "ديالى: الفراغ الأمني", "dark"],
  ["ckb", "nineveh-ckb.html", "نەینەوا: بۆشایی ئەمنی", "light"],
] as const)("the page of a region in %s", (lang, file, title, colorScheme) => {
  const open = (width = 1280) =>
    openPage({
      path: `region/${file}`,
      javaScriptEnabled: false,
      colorScheme,
      viewport: { width, height: 900 },
    });

  it("is read without a script, and every link of it answers", async () => {
    const { page } = await open();

    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    await expect.poll(() => page.locator("html").getAttribute("dir")).toBe(lang === "en" ? "ltr" : "rtl");
    await page.getByRole("img", { name: named(title) }).waitFor();
    await expect.poll(() => page.getByRole("row").count()).toBeGreaterThan(20);
    const links = await page
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const own = [
      ...new Set(
        links.filter((link) => link.startsWith(inject("siteUrl"))).map((link) => link.replace(/#.*/, "")),
      ),
    ];
    expect(own.length).toBeGreaterThanOrEqual(5);
    for (const address of own) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
    expect(links.filter((link) => !/^https?:/.test(link))).toEqual([]);
  });

  it.each([320, 1280])("fits %i pixels", async (width) => {
    const { page } = await open(width);
    expect(await isTooWide(page)).toBe(false);
    await expect.poll(() => page.getByRole("img").filter({ visible: true }).count()).toBe(1);
  });

  it("has nothing that axe objects to", async () => {
    const { page, layoutShift } = await openPage({ path: `region/${file}`, colorScheme });

    await expectNoAxeViolations(page);
    expect(await layoutShift()).toBe(0);
  });

  it("leads to the live map", async () => {
    const { page } = await openPage({ path: `region/${file}` });

    await page.locator(".page-open").click();

    await liveMap(page);
    await page.getByRole("dialog", { name: title }).waitFor();
    await expect.poll(() => page.getByRole("region", { name: speaks[lang].t("app.map") }).count()).toBe(1);
  });
});

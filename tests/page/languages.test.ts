import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  boxOf,
  button,
  details,
  link,
  liveMap,
  openPage,
  speaks,
  theMap,
  things,
} from "../support/driver.ts";

/** Marks the page and Leaflet's own element, and says later whether both are still the same. */
async function markPage(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    document.documentElement.dataset.marked = "";
    document.querySelector<HTMLElement>(".leaflet-container")?.setAttribute("data-marked", "");
  });
  return () =>
    page.evaluate(() => document.querySelector("html[data-marked] .leaflet-container[data-marked]") !== null);
}

const onMap = (page: Page, lang: "en" | "ar" | "ckb", text: string) =>
  theMap(page, lang)
    .locator("text")
    .filter({ hasText: new RegExp(`^${text}$`) });

describe("a reader who switches the language", () => {
  it("stays on the same page and the same map, with the same thing open", async () => {
    const { page } = await openPage({ hash: `map=9/36/43&${things.region.link}` });
    await liveMap(page);
    const isSame = await markPage(page);
    for (const lang of ["ar", "ckb", "en"] as const) {
      await page.locator(`button[lang=${lang}]`).click();
      await details(page, things.region.name[lang]).waitFor();
      await theMap(page, lang).waitFor();
    }

    expect(await isSame()).toBe(true);
    await expect.poll(() => link(page)).toBe(things.region.link);
  });

  it("reads from the other side, with the panel where reading begins", async () => {
    const { page } = await openPage();
    await liveMap(page);
    const panel = page.getByRole("complementary");
    expect((await boxOf(panel)).x).toBe(0);

    await button(page, "العربية").click();

    await expect.poll(() => page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    const { x, width } = await boxOf(panel);
    expect(x + width).toBe(1440);
  });

  it("reads the names on the map in that language", async () => {
    const { page } = await openPage();
    await liveMap(page);
    await expect.poll(() => onMap(page, "en", "Mosul").count()).toBe(1);

    await button(page, "العربية").click();
    await expect.poll(() => onMap(page, "ar", "الموصل").count()).toBe(1);

    await button(page, "کوردی").click();
    await expect.poll(() => onMap(page, "ckb", "مووسڵ").count()).toBe(1);
    await expect.poll(() => onMap(page, "ckb", "Mosul").count()).toBe(0);
  });

  it("finds it in the link, and there again on the next visit", async () => {
    const { page } = await openPage();
    await liveMap(page);
    await button(page, "کوردی").click();
    await expect.poll(() => link(page)).toBe("lang=ckb");

    await page.goto(new URL("?again", page.url()).href.replace(/#.*/, ""));

    await liveMap(page);
    await theMap(page, "ckb").waitFor();
  });

  it("does not lose it by going Back", async () => {
    const { page } = await openPage({ hash: "panel=list" });
    await liveMap(page);
    await details(page, speaks.en.t("panel.list"))
      .getByRole("button", { name: /^Nineveh/ })
      .click();
    await details(page, things.region.name.en).waitFor();
    await button(page, "العربية").click();
    await details(page, things.region.name.ar).waitFor();

    await page.goBack();

    await details(page, speaks.ar.t("panel.list")).waitFor();
  });
});

describe("the page speaks to", () => {
  it.each([
    ["en-GB", "en"],
    ["ar-IQ", "ar"],
    ["ckb-IQ", "ckb"],
    ["de-DE", "en"],
  ] as const)("a reader whose device says %s in %s", async (locale, lang) => {
    const { page } = await openPage({ locale });
    await liveMap(page);

    await theMap(page, lang).waitFor();
  });
});

describe("dates and numbers are written as people of that language write them", () => {
  it.each([
    ["en", "December 2022"],
    ["ar", "كانون الأول ٢٠٢٢"],
    ["ckb", "کانوونی یەکەمی ٢٠٢٢"],
  ] as const)("in %s", async (lang, month) => {
    const { page } = await openPage({ lang, hash: things.attack.link });
    await liveMap(page);
    const facts = details(page, things.attack.name[lang]).locator("dl");
    await facts.first().waitFor();

    const text = (await facts.allTextContents()).join(" ");

    expect(text).toContain(month);
    if (lang !== "en") expect(text).not.toMatch(/[0-9]/);
  });
});

describe("the quoted article", () => {
  it("is marked in Sorani as a translation that no native speaker has read yet", async () => {
    const { page } = await openPage({ lang: "ckb", hash: things.region.link });
    await liveMap(page);

    const quotes = details(page, things.region.name.ckb).getByRole("figure");

    await quotes
      .filter({ hasText: speaks.ckb.t("app.translation.unreviewed") })
      .first()
      .waitFor();
  });

  it("keeps its own language beside the translation", async () => {
    const { page } = await openPage({ lang: "en", hash: things.region.link });
    await liveMap(page);
    const quotes = details(page, things.region.name.en).getByRole("blockquote");

    await quotes.first().waitFor();

    await expect.poll(() => quotes.first().getAttribute("lang")).toBe("ar");
    await expect.poll(() => quotes.nth(1).getAttribute("lang")).toBe("en");
  });

  it("stands alone where the reader reads Arabic", async () => {
    const { page } = await openPage({ lang: "ar", hash: things.region.link });
    await liveMap(page);
    const quotes = details(page, things.region.name.ar).getByRole("blockquote");

    await quotes.first().waitFor();

    const foreign = await quotes.evaluateAll(
      (all) => all.filter((quote) => !quote.matches("[lang=ar]")).length,
    );
    expect(foreign).toBe(0);
  });
});

describe("the theme", () => {
  const scheme = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  it("follows the device, as long as the reader chose none", async () => {
    const { page } = await openPage({ colorScheme: "dark" });
    await liveMap(page);
    await expect.poll(() => scheme(page)).toBe("dark");

    await page.emulateMedia({ colorScheme: "light" });

    await expect.poll(() => scheme(page)).toBe("light");
  });

  it("goes from the device's to light to dark and back, on the same map", async () => {
    const { page } = await openPage({ colorScheme: "dark" });
    await liveMap(page);
    const isSame = await markPage(page);

    await button(page, "Theme: As the device").click();
    await expect.poll(() => scheme(page)).toBe("light");
    const light = await ground(page);
    await button(page, "Theme: Light").click();
    await expect.poll(() => scheme(page)).toBe("dark");
    expect(await ground(page)).not.toBe(light);
    await button(page, "Theme: Dark").click();
    await button(page, "Theme: As the device").waitFor();

    expect(await isSame()).toBe(true);
    await expect.poll(() => link(page)).toBe("");
  });
});

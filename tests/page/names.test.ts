import { describe, expect, it } from "vitest";
import { details, liveMap, onTheMap, openPage, popup, speaks, theMap, things } from "../support/driver.ts";

const LANGS = ["en", "ar", "ckb"] as const;

describe.each(LANGS)("a screen reader, in %s,", (lang) => {
  it("finds the map as a region, and its things as buttons, each by its own name", async () => {
    const { page } = await openPage({ lang });
    await liveMap(page);

    await theMap(page, lang).waitFor();
    for (const { name } of Object.values(things)) {
      expect(await onTheMap(page, name[lang], lang).count(), String(name[lang])).toBe(1);
    }
  });

  it("finds no button of the map without a name", async () => {
    const { page } = await openPage({ lang });
    await liveMap(page);

    const named = theMap(page, lang).getByRole("button", { name: /\p{L}/u });

    await expect.poll(() => named.count()).toBe(await theMap(page, lang).getByRole("button").count());
  });

  it.each(Object.entries(things))(
    "hears that a %s is pressed, and reads of it under its name",
    async (_, thing) => {
      const { page } = await openPage({ lang, hash: thing.link });
      await liveMap(page);
      const name = thing.name[lang];

      await details(page, name).getByRole("heading", { level: 2, name }).waitFor();
      await popup(page, name).waitFor();
      const pressed = theMap(page, lang).getByRole("button", { pressed: true });
      await expect.poll(() => pressed.count()).toBe(1);
      await expect.poll(() => onTheMap(page, name, lang).getAttribute("aria-pressed")).toBe("true");
    },
  );

  it("finds the languages by their own names, and which one is on", async () => {
    const { page } = await openPage({ lang });
    await liveMap(page);
    const switches = page.getByRole("group", { name: speaks[lang].t("app.language"), exact: true });

    const names = { en: "English", ar: "العربية", ckb: "کوردی" };

    await expect.poll(() => switches.getByRole("button").allTextContents()).toEqual(Object.values(names));
    await expect
      .poll(() => switches.getByRole("button", { pressed: true }).allTextContents())
      .toEqual([names[lang]]);
  });

  it("is told the language and the direction of the page", async () => {
    const { page } = await openPage({ lang });
    await liveMap(page);

    const { lang: told, dir } = await page.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir };
    });

    expect({ told, dir }).toEqual({ told: lang, dir: lang === "en" ? "ltr" : "rtl" });
  });
});

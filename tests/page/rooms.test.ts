import { describe, expect, it } from "vitest";
import { axeViolations, liveMap, openPage, speaks } from "../support/driver.ts";

/** Each with what is there once its own data has come. */
const ROOMS = {
  search: '[role="option"]',
  filter: ".filter-group",
  table: "table a[href^=http]",
  article: "[data-paragraph]",
  findings: "figure, table",
  compare: "select",
  cite: "blockquote",
  embed: "iframe[title]",
  picture: ".picture-made img, .picture-made",
  data: ".data-changes",
  own: ".own-choose",
} as const;

/** So high that nothing is half behind what sticks to an edge, where axe takes it for too small. */
const viewport = { width: 1440, height: 4400 };

describe.each(["en", "ar", "ckb"] as const)("every room in %s", (lang) => {
  it.each(["light", "dark"] as const)(
    "has nothing that axe finds fault with in the %s theme",
    async (theme) => {
      const { page } = await openPage({ lang, theme, viewport, reducedMotion: true, hash: "timeline" });
      await liveMap(page);
      const found: Record<string, readonly string[]> = {};
      for (const [panel, sign] of Object.entries(ROOMS)) {
        await page.evaluate((hash) => {
          window.location.hash = hash;
        }, `panel=${panel}&q=kirkuk&timeline&lang=${lang}&theme=${theme}`);
        await page
          .getByRole("region", { name: speaks[lang].t(`panel.${panel as keyof typeof ROOMS}`) })
          .waitFor();
        await page.locator(`.panel ${sign}`).first().waitFor();
        found[panel] = await axeViolations(page);
      }
      expect(found).toEqual(Object.fromEntries(Object.keys(ROOMS).map((panel) => [panel, []])));
    },
  );
});

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../src/model/localized.ts";
import {
  axeViolations,
  button,
  clickMiddle,
  details,
  follow,
  liveMap,
  openPage,
  popup,
  speaks,
  things,
} from "../support/driver.ts";

type Step = (page: Page, lang: Lang) => Promise<unknown>;

/** What is on the page when axe looks, one after the other on the same page. */
const STEPS: Readonly<Record<string, Step>> = {
  "the overview": async (page) => page.getByRole("heading", { level: 1 }).waitFor(),
  "a region": (page, lang) => open(page, lang, things.region),
  "an attack": (page, lang) => open(page, lang, things.attack),
  "a centre": (page, lang) => open(page, lang, things.centre),
  "a place on an edge": (page, lang) => open(page, lang, things["place on an edge"]),
  "the list": (page, lang) => openPanel(page, lang, "list"),
  "the method": (page, lang) => openPanel(page, lang, "method"),
  "the layers": async (page, lang) => {
    await button(page, speaks[lang].t("map.layers")).click();
    await page.getByRole("checkbox").first().waitFor();
  },
  "the choice between attacks": async (page, lang) => {
    await follow(page, `map=10/34.89/44.63&lang=${lang}`);
    await expect.poll(() => page.url()).toContain("map=10/34.89/44.63");
    await clickMiddle(page, lang);
    await popup(page, speaks[lang].t("incident.stack", { count: 4 })).waitFor();
  },
};

async function open(page: Page, lang: Lang, thing: (typeof things)[keyof typeof things]): Promise<void> {
  await follow(page, `${thing.link}&lang=${lang}`);
  await popup(page, thing.name[lang]).waitFor();
  // Passages of the article and sources come last.
  const text = details(page, thing.name[lang]);
  await text.getByRole("blockquote").or(text.getByRole("link")).first().waitFor();
}

async function openPanel(page: Page, lang: Lang, panel: "list" | "method"): Promise<void> {
  await follow(page, `panel=${panel}&lang=${lang}`);
  const text = details(page, speaks[lang].t(`panel.${panel}`));
  await text.getByRole("heading", { level: 3 }).first().waitFor();
}

describe.each(["en", "ar", "ckb"] as const)("nobody is shut out, in %s,", (lang) => {
  it.each(["light", "dark"] as const)("in the %s theme", { timeout: 90_000 }, async (theme) => {
    const { page } = await openPage({ lang, theme, reducedMotion: true });
    await liveMap(page);

    const violations: Record<string, string[]> = {};
    for (const [step, go] of Object.entries(STEPS)) {
      await go(page, lang);
      const found = await axeViolations(page);
      if (found.length > 0) violations[step] = found;
    }

    expect(violations).toEqual({});
  });
});

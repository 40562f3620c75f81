import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import ar from "../../src/findings/words/ar.json" with { type: "json" };
import ckb from "../../src/findings/words/ckb.json" with { type: "json" };
import en from "../../src/findings/words/en.json" with { type: "json" };
import { createTOf } from "../../src/i18n/t.ts";
import { LANGS } from "../../src/model/localized.ts";
import { missing } from "../support/altered-responses.ts";
import {
  boxOf,
  button,
  details,
  expectNoAxeViolations,
  focusedName,
  isTooWide,
  link,
  liveMap,
  notices,
  openPage,
  speaks,
} from "../support/driver.ts";
import { publishedBand, publishedIncidents, publishedText } from "../support/published.ts";

const says = {
  en: createTOf<typeof en>("en", en),
  ar: createTOf<typeof en>("ar", ar as typeof en),
  ckb: createTOf<typeof en>("ckb", ckb as typeof en),
};
type Lang = keyof typeof says;

type Options = NonNullable<Parameters<typeof openPage>[0]>;

async function openFindings(options: Options = {}): Promise<Page> {
  const { page } = await openPage({ hash: "panel=findings", reducedMotion: true, ...options });
  await liveMap(page);
  await finding(page, "limit.heading", options.lang).waitFor();
  return page;
}

const finding = (page: Page, key: keyof typeof en, lang: Lang = "en"): Locator =>
  page
    .locator("section.finding")
    .filter({ has: page.getByRole("heading", { name: says[lang](key as "near.heading"), exact: true }) });

const cells = (row: Locator): Promise<string[]> => row.getByRole("cell").allTextContents();

describe("a reader who asks what the data shows", () => {
  it("opens the findings with their button, and can send the link", async () => {
    const { page } = await openPage({ reducedMotion: true });
    await liveMap(page);

    await button(page, "Findings").click();

    await details(page, "What the data shows").getByRole("heading", { level: 2 }).waitFor();
    await finding(page, "near.heading").waitFor();
    expect(link(page)).toBe("panel=findings");
  });

  it("reads sentences made from the numbers, in every language", async () => {
    const inside = publishedIncidents.filter(({ band_distance_km }) => band_distance_km === 0).length;
    const near = publishedIncidents.filter(({ band_distance_km }) => band_distance_km <= 10).length;
    for (const lang of LANGS) {
      const page = await openFindings({ lang });
      const { t, km, percent } = speaks[lang];

      const said = await finding(page, "near.heading", lang).getByRole("paragraph").first().textContent();

      expect(said).toContain(
        says[lang]("near.said", {
          count: inside,
          all: publishedIncidents.length,
          near: t("count.attacks", { count: near }),
          km: km(10),
          share: percent(near / publishedIncidents.length),
        }),
      );
      await page.context().close();
    }
  });

  it("is told of all attacks, whatever is filtered", async () => {
    const page = await openFindings({ hash: "panel=findings&target=peshmerga&from=2021-05" });

    await page.getByText(`all attacks of the data (${publishedIncidents.length})`).waitFor();
    const total = finding(page, "near.heading").getByRole("row", { name: /^All/ });
    expect((await cells(total)).at(-1)).toBe(String(publishedIncidents.length));
  });

  it("finds the numbers of every drawing in a table", async () => {
    const page = await openFindings();

    const year = finding(page, "near.heading").getByRole("row", { name: /^2021/ });
    const of2021 = publishedIncidents.filter(({ date }) => date.startsWith("2021"));
    const counts = [0, 10, 20, 40, 1e9].map(
      (km) => of2021.filter(({ band_distance_km }) => band_distance_km <= km).length,
    );
    expect((await cells(year)).filter(Boolean)).toEqual(counts.map(String));

    const drawn = finding(page, "width.heading")
      .getByRole("row", { name: /^as drawn/ })
      .first();
    const { expected, low, high } = publishedBand.figures.attacks;
    expect((await cells(drawn)).filter(Boolean)).toEqual([`${Math.round(expected)}`, `(${low} to ${high})`]);

    for (const { id, attacks } of JSON.parse(publishedText("findings.json")).variants) {
      const name =
        { narrower: "20% narrower", wider: "20% wider" }[id as string] ?? `${id.slice(6)} km everywhere`;
      const row = finding(page, "width.heading").getByRole("row", { name }).first();
      expect(await row.textContent(), id).toContain(
        `${Math.round(attacks.expected)}(${attacks.low} to ${attacks.high})`,
      );
    }
  });

  it("opens how a figure was computed, by keyboard alone", async () => {
    const page = await openFindings();
    const rates = finding(page, "rate.heading");
    const how = rates.locator("summary");

    await how.focus();
    await expect.poll(() => focusedName(page)).toBe("How computed");
    await page.keyboard.press("Enter");

    await rates.getByText(/divided by the 88 months/).waitFor();
    await rates.getByRole("row", { name: /^Diyala.*1,235\skm²/ }).waitFor();
  });

  it("goes on to compare two periods", async () => {
    const page = await openFindings();

    await button(page, en["opening.button"]).click();

    await details(page, "Two periods compared").waitFor();
    expect(link(page)).toBe("panel=compare");
  });

  it("reads what cannot be concluded, with the numbers of the data", async () => {
    const page = await openFindings();
    const of2021 = publishedIncidents.filter(({ date }) => date.startsWith("2021")).length;

    const limits = finding(page, "limit.heading").getByRole("listitem");

    await expect.poll(() => limits.count()).toBe(9);
    await limits
      .filter({ hasText: `2021 stands out with ${of2021} of ${publishedIncidents.length}` })
      .waitFor();
  });
});

describe("when the other widths cannot be loaded", () => {
  it("one sentence says so, the other findings stay, and the reader tries again", async () => {
    const page = await openFindings({
      before: (blank) => missing(blank, "data/findings.json"),
      allowErrors: /Failed to load resource/,
    });
    await notices(page).waitFor();
    await expect.poll(() => notices(page).textContent()).toContain("findings.json");
    await expect.poll(() => finding(page, "near.heading").isVisible()).toBe(true);

    await page.unrouteAll();
    await button(page, "Try again").click();

    await finding(page, "width.heading").waitFor();
    await expect.poll(() => notices(page).count()).toBe(0);
  });
});

describe("the findings", () => {
  it.each([
    ["en", "light"],
    ["ar", "dark"],
    ["ckb", "light"],
  ] as const)("have nothing that axe objects to in %s, %s", async (lang, theme) => {
    const page = await openFindings({ lang, theme });
    for (const how of await page.locator(".finding summary").all()) await how.click();

    await expectNoAxeViolations(page);
  });

  it.each(LANGS)("fit the narrowest phone in %s", async (lang) => {
    const page = await openFindings({ lang, viewport: { width: 320, height: 568 } });
    await finding(page, "width.heading", lang).waitFor();
    await page.evaluate(() => {
      for (const how of document.querySelectorAll<HTMLDetailsElement>(".finding details")) how.open = true;
    });

    expect(await isTooWide(page)).toBe(false);
    const text = page.getByRole("complementary").locator("> :last-child");
    expect(await text.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
  });

  it("draw their bars from the side on which the language begins", async () => {
    for (const lang of ["en", "ar"] as const) {
      const page = await openFindings({ lang });
      const bar = finding(page, "near.heading", lang).locator("tbody svg").first();
      const [ground, rect] = [await boxOf(bar), await boxOf(bar.locator("rect").first())];

      const atStart = rect.x - ground.x;
      const atEnd = ground.x + ground.width - (rect.x + rect.width);

      if (lang === "en") expect(atStart).toBeLessThan(atEnd);
      else expect(atEnd).toBeLessThan(atStart);
      await page.context().close();
    }
  });
});

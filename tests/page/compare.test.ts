import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import en from "../../src/compare/words/en.json" with { type: "json" };
import { createTOf } from "../../src/i18n/t.ts";
import { LANGS } from "../../src/model/localized.ts";
import { missing } from "../support/altered-responses.ts";
import {
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
import { publishedIncidents } from "../support/published.ts";

const says = createTOf<typeof en>("en", en);

type Options = NonNullable<Parameters<typeof openPage>[0]>;

async function openCompare(more = "", options: Options = {}): Promise<Page> {
  const { page } = await openPage({ hash: `panel=compare${more}`, reducedMotion: true, ...options });
  await liveMap(page);
  const heading = speaks[options.lang ?? "en"].t("panel.compare");
  await details(page, heading).getByRole("paragraph").first().waitFor();
  return page;
}

const cutField = (page: Page): Locator => page.getByRole("combobox", { name: says("cut.label") });

/** The rows of an area: its name, the earlier, the later period, and what that comes to. */
const rowsOf = (page: Page, area: string): Promise<string[]> =>
  page
    .getByRole("rowgroup")
    .filter({ has: page.getByRole("rowheader", { name: area, exact: true }) })
    .getByRole("row")
    .allTextContents();

/** The sum of the shares of the attacks of some months, by plain addition. */
const expectedIn = (region: string, from: string, to: string): number =>
  publishedIncidents
    .filter(({ date }) => date.slice(0, 7) >= from && date.slice(0, 7) <= to)
    .reduce(
      (sum, { membership }) => sum + (Object.entries(membership).find(([id]) => id === region)?.[1] ?? 0),
      0,
    );

describe("a reader who compares two periods", () => {
  it("begins with the month in which the first centre opened", async () => {
    const page = await openCompare();

    await expect.poll(() => cutField(page).inputValue()).toBe("2021-05");
    await page.getByText("Earlier: November 2017 to April 2021, 42 months.").waitFor();
    await page.getByText("Later: May 2021 to February 2025, 46 months.").waitFor();
    expect(link(page)).toBe("panel=compare");
  });

  it("reads attacks a month with their range, before and after, of the band and of each region", async () => {
    const page = await openCompare();

    for (const [id, name] of [
      ["nineveh", "Nineveh"],
      ["kirkuk", "Kirkuk"],
      ["salahuddin", "Salahuddin"],
      ["diyala", "Diyala"],
    ] as const) {
      const [, earlier, later] = await rowsOf(page, name);
      const rate = (sum: number, months: number) => (sum / months).toFixed(2);
      expect(earlier).toContain(rate(expectedIn(id, "2017-11", "2021-04"), 42));
      expect(later).toContain(rate(expectedIn(id, "2021-05", "2025-02"), 46));
      expect(earlier).toMatch(/\(\d\.\d\d to \d\.\d\d\)/);
    }
    expect((await rowsOf(page, "The whole band")).at(-1)).toBe(
      "About 31% fewer a month in the later period. The likely ranges overlap.",
    );
    expect((await rowsOf(page, "Diyala")).at(-1)).toBe(
      "About 69% fewer a month in the later period. The likely ranges do not overlap.",
    );
  });

  it("gets no percentage where too few attacks are expected, and is told why", async () => {
    const page = await openCompare();

    const [, , , nineveh] = await rowsOf(page, "Nineveh");
    const [, , , salahuddin] = await rowsOf(page, "Salahuddin");

    expect(nineveh).toContain(says("change.few", { side: says("side.after.in"), count: "3.4", least: 5 }));
    expect(salahuddin).toContain(says("change.few.both", { least: 5 }));
    expect(`${nineveh}${salahuddin}`).not.toContain("%");
  });

  it("is told what the ranges mean, and that a difference proves no cause", async () => {
    const page = await openCompare();

    await page.getByText(says("note.range")).waitFor();
    await page.getByText(says("note.cause")).waitFor();
  });

  it("chooses another month by keyboard, and can send the link", async () => {
    const page = await openCompare();

    await cutField(page).focus();
    await expect.poll(() => focusedName(page)).not.toBe("");
    await page.keyboard.press("ArrowDown");

    await page.getByText("Later: June 2021 to February 2025, 45 months.").waitFor();
    await expect.poll(() => link(page)).toBe("cut=2021-06&panel=compare");
  });

  it("takes a suggested month, and the usual one leaves the link short", async () => {
    const page = await openCompare();

    await button(page, /^August 2020 the centres are agreed$/).click();
    await page.getByText("Earlier: November 2017 to July 2020, 33 months.").waitFor();
    await expect.poll(() => cutField(page).inputValue()).toBe("2020-08");
    await expect.poll(() => link(page)).toBe("cut=2020-08&panel=compare");

    await button(page, /^May 2021 the first centre opens · the article appears$/).click();
    await page.getByText("Earlier: November 2017 to April 2021, 42 months.").waitFor();
    await expect.poll(() => link(page)).toBe("panel=compare");
  });

  it("compares within the period that is set", async () => {
    const page = await openCompare("&from=2020-01&to=2022-06");

    await page.getByText("Earlier: January 2020 to April 2021, 16 months.").waitFor();
    await page.getByText("Later: May 2021 to June 2022, 14 months.").waitFor();
    await expect.poll(() => cutField(page).locator("option").first().getAttribute("value")).toBe("2020-02");
  });

  it("compares the attacks that are shown, over the months of all data", async () => {
    const page = await openCompare("&target=peshmerga");
    const shown = publishedIncidents.filter(({ target }) => target === "peshmerga");

    await page.getByText(`${shown.length} attacks shown in these months`).waitFor();
    await page.getByText("42 months.").waitFor();
    await page.getByText("46 months.").waitFor();
  });

  it("sees nothing where nothing passes the filters, and nothing crashes", async () => {
    const page = await openCompare("&target=peshmerga&type=car-bomb&killed=500");

    await page.getByText("0 attacks shown in these months").waitFor();
    expect((await rowsOf(page, "Diyala")).at(-1)).toBe(says("change.none"));
  });
});

describe("a link to a comparison that cannot be made", () => {
  it.each([
    [
      "a month before the data",
      "&cut=2011-03",
      /^March 2011 lies at or before the beginning .*November 2017/,
    ],
    ["the first month of the data", "&cut=2017-11", /^November 2017 lies at or before the beginning/],
    ["a month after the data", "&cut=2031-01", /^January 2031 lies after the end of .*February 2025/],
    [
      "a month outside the period",
      "&cut=2018-02&from=2020-01",
      /^February 2018 lies at or before .*January 2020/,
    ],
    ["a period of one month", "&from=2020-03&to=2020-03", /single month, March 2020/],
    [
      "a period that ends before it begins",
      "&from=2022-01&to=2020-01",
      /^The period that is set ends before it begins/,
    ],
    ["a period after the data", "&from=2030-01", /^The data have no months in the period that is set/],
  ])("with %s says why", async (_, more, sentence) => {
    const page = await openCompare(more);

    await page.getByText(sentence).waitFor();
    await expect.poll(() => page.getByRole("table").count()).toBe(0);
  });

  it("is mended by choosing another month", async () => {
    const page = await openCompare("&cut=2031-01");

    await cutField(page).selectOption("2022-01");

    await page.getByText("Later: January 2022 to February 2025, 38 months.").waitFor();
    await expect.poll(() => page.getByRole("table").count()).toBe(2);
  });
});

describe("the comparison", () => {
  it("does without the article where that cannot be loaded", async () => {
    const page = await openCompare("", {
      before: (blank) => missing(blank, "data/article.json"),
      allowErrors: /Failed to load resource/,
    });

    await button(page, /^May 2021 the first centre opens$/).waitFor();
    await expect.poll(() => notices(page).count()).toBe(0);
  });

  it.each([
    ["en", "dark"],
    ["ar", "light"],
    ["ckb", "dark"],
  ] as const)("has nothing that axe objects to in %s, %s", async (lang, theme) => {
    const page = await openCompare("", { lang, theme });
    await page.getByRole("table").first().waitFor();

    await expectNoAxeViolations(page);
  });

  it.each(LANGS)("fits the narrowest phone in %s", async (lang) => {
    const page = await openCompare("", { lang, viewport: { width: 320, height: 568 } });

    expect(await isTooWide(page)).toBe(false);
    const text = page.getByRole("complementary").locator("> :last-child");
    expect(await text.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
  });
});

import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../src/model/localized.ts";
import {
  button,
  details,
  expectNoAxeViolations,
  link,
  liveMap,
  openPage,
  speaks,
} from "../support/driver.ts";

const LABELS: Readonly<Record<Lang, string>> = {
  en: "Search the map",
  ar: "ابحث في الخريطة",
  ckb: "لە نەخشەکەدا بگەڕێ",
};

const field = (page: Page, lang: Lang = "en"): Locator => page.getByRole("combobox", { name: LABELS[lang] });
const options = (page: Page): Locator => page.getByRole("option");
const mapOf = (page: Page): string | undefined => /map=([^&]*)/.exec(page.url())?.[1];

async function openSearch(query = "", lang: Lang = "en", more = ""): Promise<Page> {
  const q = query && `&q=${encodeURIComponent(query)}`;
  const { page } = await openPage({ hash: `panel=search${q}${more}`, lang, reducedMotion: true });
  await liveMap(page);
  await field(page, lang).waitFor();
  return page;
}

/** The option to which the field points, as a screen reader follows it. */
async function pointedAt(page: Page): Promise<string> {
  const id = await field(page).getAttribute("aria-activedescendant");
  return id ? ((await page.locator(`#${id}`).textContent()) ?? "") : "";
}

describe("a reader with a keyboard alone", () => {
  it("opens the search, types, walks through the list and opens an attack at its place", async () => {
    const { page } = await openPage({ reducedMotion: true });
    await liveMap(page);
    await button(page, "Search").focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("role")))
      .toBe("combobox");

    await page.keyboard.type("qaya bashi 2021");
    await expect.poll(() => field(page).getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    const attack = await pointedAt(page);
    expect(attack).toMatch(/Qaya Bashi.*May 2021/);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => pointedAt(page)).not.toBe(attack);
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => pointedAt(page)).toBe(attack);
    await page.keyboard.press("Enter");

    await details(page, /Qaya Bashi, near Pirde \(Altun Kupri\), 1 May 2021/).waitFor();
    await expect.poll(() => link(page)).toContain("incident=2021-05-01-qaya-bashi");
    expect(mapOf(page)).toMatch(/^9\.5\/35\.\d+\/44\.\d+$/);
  });

  it("clears the field with Escape, and moves in the text with Home and End", async () => {
    const page = await openSearch("kirkuk");
    await field(page).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
    expect(await field(page).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);

    await page.keyboard.press("Escape");

    await expect.poll(() => field(page).inputValue()).toBe("");
    await expect.poll(() => link(page)).toBe("panel=search");
    await expect.poll(() => options(page).count()).toBe(0);
  });
});

describe("the search", () => {
  it("is in the link, and opens from it without taking the focus", async () => {
    const page = await openSearch("طوز");

    await options(page).first().waitFor();
    await expect.poll(() => options(page).first().textContent()).toMatch(/Tuz Khurmatu.*طوز/);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);

    await field(page).fill("mexmur");
    await expect.poll(() => link(page)).toBe("q=mexmur&panel=search");
    await expect.poll(() => options(page).first().textContent()).toContain("Makhmour");
  });

  it("says how much it found, and what it is called in the page's language", async () => {
    const page = await openSearch("Sinjar", "ar");

    await page.getByText(/[٠-٩].* (نتائج|نتيجة)$/).waitFor();
    const first = options(page).first();
    await expect.poll(() => first.textContent()).toContain("سنجار");
    await expect.poll(() => first.locator('[lang="en"]').textContent()).toBe("Sinjar");
  });

  it("moves the map to a place that has no details, and stays open", async () => {
    const page = await openSearch("Akre");
    await options(page).first().click();

    await expect.poll(() => mapOf(page)).toMatch(/^9\.5\/36\.7\d*\/43\.8\d*$/);
    await page.getByText("The map shows Akre.").waitFor();
    await expect.poll(() => field(page).inputValue()).toBe("Akre");
  });

  it("tells of a milestone, and opens the timeline where the data has its month", async () => {
    const page = await openSearch("Article 140");
    await options(page).filter({ hasText: "Article 140" }).first().click();
    await page.getByRole("heading", { name: "Article 140" }).waitFor();
    expect(link(page)).not.toContain("timeline");

    await field(page).fill("Two joint brigades");
    await options(page).first().click();
    await expect.poll(() => link(page)).toContain("timeline");
    expect(link(page)).toContain("from=2021-03&to=2022-03");
  });

  it("opens the article at the paragraph found", async () => {
    const page = await openSearch("Syrian border Iran");
    await options(page).first().click();

    await expect.poll(() => link(page)).toBe("paragraph=10&q=Syrian%20border%20Iran&panel=article");
  });

  it("shows a limited number and says how many more there are", async () => {
    const page = await openSearch("k");
    await options(page).first().waitFor();

    await expect.poll(() => options(page).count()).toBe(40);
    await page.getByText(/\d+ more hits are not shown/).waitFor();
  });

  it("offers examples, and says what to try where nothing is found", async () => {
    const page = await openSearch();
    await button(page, "کەرکووک").click();
    await expect.poll(() => options(page).first().textContent()).toContain("Kirkuk");

    await field(page).fill("Reykjavik");
    await page.getByText("Try the beginning of the name", { exact: false }).waitFor();
    await expect.poll(() => field(page).getAttribute("aria-expanded")).toBe("false");
  });

  it("stays calm with ten thousand letters of every script", async () => {
    const page = await openSearch();
    const long = "Kirkuk كركوك کەرکووک x ".repeat(450);

    await field(page).evaluate((input: HTMLInputElement, text) => {
      // As a script or an extension would, past what the field lets a hand paste.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }, long);

    await expect.poll(async () => (await field(page).inputValue()).length).toBe(80);
    await expect.poll(() => new URL(page.url()).hash.length).toBeLessThan(2000);
  });

  it("forgives a link with more than it can hold, with a notice", async () => {
    const { page } = await openPage({ hash: `panel=search&q=${"a".repeat(10_000)}`, reducedMotion: true });
    await liveMap(page);
    await expect.poll(async () => (await field(page).inputValue()).length).toBe(80);
  });
});

it.each([
  ["en", "light", "طوز"],
  ["ar", "dark", "Makhmur"],
  ["ckb", "light", ""],
] as const)("the search in %s has nothing that axe finds fault with", async (lang, theme, query) => {
  const page = await openSearch(query, lang, `&theme=${theme}`);
  if (query) {
    await field(page, lang).focus();
    await page.keyboard.press("ArrowDown");
    await options(page).first().waitFor();
  }
  await expectNoAxeViolations(page);
  await expect
    .poll(() => page.getByRole("heading", { name: speaks[lang].t("panel.search") }).count())
    .toBe(1);
});

import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../src/model/localized.ts";
import {
  boxOf,
  button,
  expectNoAxeViolations,
  focusedName,
  isInWindow,
  link,
  liveMap,
  onTheMap,
  openPage,
  speaks,
} from "../support/driver.ts";

const PHONE = { width: 390, height: 844 };

const paragraph = (page: Page, n: number): Locator => page.locator(`[data-paragraph="${n}"]`);
const open = (page: Page): Locator => page.locator('[data-paragraph]:has([aria-current="true"])');
const openNumber = (page: Page) => open(page).getAttribute("data-paragraph");
const stepper = (page: Page): Locator => page.getByRole("navigation", { name: "Through the article" });

async function openArticle(hash: string, lang: Lang = "en", viewport?: typeof PHONE): Promise<Page> {
  const { page } = await openPage({
    hash,
    lang,
    reducedMotion: true,
    ...(viewport && { viewport, hasTouch: true }),
  });
  await liveMap(page);
  await paragraph(page, 1).waitFor();
  return page;
}

describe("a link to a paragraph", () => {
  it("opens the article there, in sight, and lights what it speaks of", async () => {
    const page = await openArticle("paragraph=10");

    await expect.poll(() => openNumber(page)).toBe("10");
    await expect.poll(() => isInWindow(page, paragraph(page, 10))).toBe(true);
    await page
      .getByText("Paragraph 10 of 11 is lit on the map: the band, Nineveh", { exact: false })
      .waitFor();
    await expect.poll(() => stepper(page).textContent()).toContain("10 of 11");
  });

  it("opens it on a phone above the steps, below the map", async () => {
    const page = await openArticle("panel=article&paragraph=7", "en", PHONE);

    await expect.poll(() => openNumber(page)).toBe("7");
    await expect.poll(() => isInWindow(page, stepper(page))).toBe(true);
    await expect.poll(() => isInWindow(page, paragraph(page, 7).getByRole("link"))).toBe(true);
    const steps = await boxOf(stepper(page));
    expect(steps.y + steps.height).toBeCloseTo(PHONE.height, 0);
  });

  it("says so where there is no such paragraph", async () => {
    const page = await openArticle("panel=article&paragraph=99");

    await page
      .getByText("The article has no paragraph 99. Its paragraphs are numbered from 1 to 11.")
      .waitFor();
    await expect.poll(() => open(page).count()).toBe(0);
  });

  it("is what every paragraph's number is", async () => {
    const page = await openArticle("panel=article");

    expect(await page.getByRole("link", { name: "Paragraph 3", exact: true }).getAttribute("href")).toBe(
      "#paragraph=3&panel=article",
    );
    await page.getByRole("link", { name: "Paragraph 3", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => link(page)).toBe("paragraph=3&panel=article");
    await page.goBack();
    await expect.poll(() => open(page).count()).toBe(0);
  });
});

describe("a reader steps through the article", () => {
  it("with the keys, from the button that opened it", async () => {
    const { page } = await openPage({ reducedMotion: true });
    await liveMap(page);
    await button(page, "Article").focus();
    await page.keyboard.press("Enter");
    await paragraph(page, 1).waitFor();
    await expect.poll(() => focusedName(page)).toBe("The article");

    await page.keyboard.press("ArrowRight");
    await expect.poll(() => openNumber(page)).toBe("1");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => openNumber(page)).toBe("3");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => openNumber(page)).toBe("2");
    expect(link(page)).toBe("paragraph=2&panel=article");
  });

  it("the other way round where the page is read from the right", async () => {
    const page = await openArticle("panel=article&paragraph=5", "ar");
    await paragraph(page, 5).getByRole("link").focus();

    await page.keyboard.press("ArrowLeft");

    await expect.poll(() => openNumber(page)).toBe("6");
    await expect.poll(() => focusedName(page)).toBe(`الفقرة ${speaks.ar.n(6)}`);
  });

  it("with the buttons, to the end and no farther, and keeps the focus", async () => {
    const page = await openArticle("panel=article&paragraph=10");
    const next = button(stepper(page), "Next paragraph");
    await next.click();
    await expect.poll(() => openNumber(page)).toBe("11");
    await expect.poll(() => next.getAttribute("aria-disabled")).toBe("true");

    await next.press("Enter");

    await expect.poll(() => openNumber(page)).toBe("11");
    await expect.poll(() => focusedName(page)).toBe("Next paragraph");
  });

  it("with a swipe on a phone, and the map goes along", async () => {
    const page = await openArticle("panel=article&paragraph=7", "en", PHONE);
    await expect.poll(() => openNumber(page)).toBe("7");

    await swipe(page, paragraph(page, 7), -120);
    await expect.poll(() => openNumber(page)).toBe("8");
    await swipe(page, paragraph(page, 8), 120);
    await expect.poll(() => openNumber(page)).toBe("7");
  });

  it("with a click into the text, but not while words are marked", async () => {
    const page = await openArticle("panel=article");
    const text = paragraph(page, 2).locator("blockquote").first();

    await text.dblclick();
    await text.click({ clickCount: 3 });
    expect(await page.evaluate(() => window.getSelection()?.isCollapsed)).toBe(false);
    await page.evaluate(() => window.getSelection()?.removeAllRanges());
    await paragraph(page, 1).locator("blockquote").first().click();
    await expect.poll(() => openNumber(page)).toBe("1");
  });
});

describe("what is chosen on the map", () => {
  it("marks the paragraphs that speak of it, and brings the first into sight", async () => {
    const page = await openArticle("panel=article");

    await onTheMap(page, /^Kirkuk: the gap/).focus();
    await page.keyboard.press("Enter");

    await page.getByText("3 paragraphs speak of what is chosen on the map: Kirkuk: the gap.").waitFor();
    await expect
      .poll(() => page.getByText("speaks of what is chosen on the map", { exact: true }).count())
      .toBe(3);
    await expect.poll(() => isInWindow(page, paragraph(page, 7))).toBe(true);
    const described = await paragraph(page, 7).getByRole("link").getAttribute("aria-describedby");
    expect(await page.locator(`[id="${described}"]`).textContent()).toBe(
      "speaks of what is chosen on the map",
    );
    expect(link(page)).toBe("region=kirkuk&panel=article");
  });

  it("is told where no paragraph speaks of it", async () => {
    const page = await openArticle("panel=article&incident=2022-12-18-safra");

    await page
      .getByText("The article does not speak of what is chosen on the map", { exact: false })
      .waitFor();
  });
});

describe("the languages of the article", () => {
  it("stand side by side, the translation and the original", async () => {
    const page = await openArticle("panel=article&paragraph=9");
    const both = paragraph(page, 9).locator("blockquote");
    await both.last().waitFor();

    expect(await both.evaluateAll((quotes) => quotes.map((quote) => quote.getAttribute("lang")))).toEqual([
      "en",
      "ar",
    ]);
    const [translation, original] = [await boxOf(both.first()), await boxOf(both.last())];
    expect(translation.x + translation.width).toBeLessThanOrEqual(original.x);
    expect(translation.y).toBeCloseTo(original.y, 0);
  });

  it("are one in Arabic, which is the original", async () => {
    const page = await openArticle("panel=article", "ar");

    await expect.poll(() => paragraph(page, 9).locator("blockquote").count()).toBe(1);
    await page.getByText("هذا هو النص الأصلي بالعربية.").waitFor();
  });

  it("are marked in Sorani as a translation that nobody has read yet", async () => {
    const page = await openArticle("panel=article", "ckb");

    await page
      .getByText("هێشتا کەسێک کە زمانەکە زمانی دایکیی بێت نەیخوێندووەتەوە", { exact: false })
      .first()
      .waitFor();
  });
});

it.each([
  ["en", "light", "panel=article&region=kirkuk"],
  ["ar", "dark", "panel=article&paragraph=10"],
  ["ckb", "light", "panel=article&paragraph=99"],
] as const)("the article in %s has nothing that axe finds fault with", async (lang, theme, hash) => {
  // So high that all of it is in sight: a link half behind the stepper, on its way there, is no fault.
  const viewport = { width: 1440, height: 3200 };
  const { page } = await openPage({ hash, lang, theme, viewport, reducedMotion: true });
  await liveMap(page);
  await paragraph(page, 1).waitFor();
  await expectNoAxeViolations(page);
});

async function swipe(page: Page, over: Locator, dx: number): Promise<void> {
  const { x, y, width } = await boxOf(over);
  const session = await page.context().newCDPSession(page);
  const at = { x: x + width / 2, y: y + 60 };
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  await touch("touchStart", [at]);
  await touch("touchMove", [{ x: at.x + dx / 2, y: at.y }]);
  await touch("touchMove", [{ x: at.x + dx, y: at.y + 4 }]);
  await touch("touchEnd", []);
  await session.detach();
}

import type { Locator, Page } from "playwright-core";
import { createI18n, type I18n } from "../../src/i18n/i18n.ts";
import ar from "../../src/i18n/messages/ar.json" with { type: "json" };
import ckb from "../../src/i18n/messages/ckb.json" with { type: "json" };
import en from "../../src/i18n/messages/en.json" with { type: "json" };
import type { Lang } from "../../src/model/localized.ts";

/** What the page says in each language: `speaks.ar.t("app.close")`. */
export const speaks: Readonly<Record<Lang, I18n>> = {
  en: createI18n("en", en),
  ar: createI18n("ar", ar),
  ckb: createI18n("ckb", ckb),
};

/** Some thing of each kind that stands apart from all others, so that a click there can mean only it. */
export const things = {
  region: {
    link: "region=nineveh",
    at: "36.78/42.76",
    name: { en: "Nineveh: the gap", ar: "نينوى: الفراغ الأمني", ckb: "نەینەوا: بۆشایی ئەمنی" },
  },
  attack: {
    link: "incident=2022-12-18-safra",
    at: "35.24/43.99",
    name: {
      en: "roadside or planted bomb, Safra / Shalal al-Matar (Riyadh), 18 December 2022",
      ar: /الصفرة.*كانون الأول/,
      ckb: /سەفرە.*کانوونی یەکەم/,
    },
  },
  centre: {
    link: "centre=kask",
    at: "36.5/42.7",
    name: {
      en: "Kask joint coordination centre (western Nineveh / Sinjar)",
      ar: "مركز التنسيق المشترك في الكسك",
      ckb: "ناوەندی هەماهەنگیی هاوبەشی کەسک",
    },
  },
  "place on an edge": {
    link: "edge=federal-3",
    at: "36.78/42.45",
    name: { en: "Ain Zala", ar: "عين زالة", ckb: "عەین زالە" },
  },
} as const;

type Name = string | RegExp;
type InRole = Parameters<Page["getByRole"]>[0];

const named = (within: Page | Locator, role: InRole, name: Name) =>
  within.getByRole(role, { name, exact: true });

export const theMap = (page: Page, lang: Lang = "en"): Locator =>
  named(page, "region", speaks[lang].t("app.map"));

/** A region or a symbol, a button of the map itself. */
export const onTheMap = (page: Page, name: Name, lang: Lang = "en"): Locator =>
  named(theMap(page, lang), "button", name);

/** What is told beside the map of the thing of that name. */
export const details = (page: Page, name: Name): Locator => named(page, "region", name);

/** What is told at the place itself. */
export const popup = (page: Page, name: Name): Locator => named(page, "dialog", name);

export const button = (page: Page | Locator, name: Name): Locator => named(page, "button", name);

/** The sentences on what went wrong. */
export const notices = (page: Page): Locator => page.getByRole("alert");

/** What a screen reader is told without being asked. */
export const announced = (page: Page): Locator => page.getByRole("status");

/** What stands behind the # in the address bar, apart from where the map is. */
export function link(page: Page): string {
  const parts = new URL(page.url()).hash.slice(1).split("&");
  return parts.filter((part) => !part.startsWith("map=")).join("&");
}

/** Clicks the point of the map that its link names: `map=10/36.78/42.76` puts that place in the middle. */
export async function clickMiddle(page: Page, lang: Lang = "en"): Promise<void> {
  const { x, y, width, height } = await boxOf(theMap(page, lang));
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Follows a link within the page, as somebody would who edits the address. */
export async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** The name of whatever has the focus, as far as it has one. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return "";
    const labels = focused.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const labelled = labels.map((id) => document.getElementById(id)?.textContent).join(" ");
    return focused.getAttribute("aria-label") ?? (labelled || (focused.textContent ?? "").trim());
  });
}

/** The names of what the tab key stops at, from the focus on, until it leaves the page. */
export async function tabStops(page: Page, atMost = 60): Promise<string[]> {
  const stops: string[] = [];
  while (stops.length < atMost) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    stops.push(await focusedName(page));
  }
  return stops;
}

export async function boxOf(
  locator: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`${locator} is not drawn`);
  return box;
}

/** Whether the page would have to be scrolled sideways. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** Whether all of it lies inside the window, so that it can be seen and pressed without scrolling. */
export async function isInWindow(page: Page, locator: Locator): Promise<boolean> {
  const { x, y, width, height } = await boxOf(locator);
  const window = page.viewportSize() ?? { width: 0, height: 0 };
  return x >= -0.5 && y >= -0.5 && x + width <= window.width + 0.5 && y + height <= window.height + 0.5;
}

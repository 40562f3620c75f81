import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { missing } from "../support/altered-responses.ts";
import { button, details, liveMap, notices, openPage, speaks, theMap, things } from "../support/driver.ts";

type Options = NonNullable<Parameters<typeof openPage>[0]>;

/** A printer that only counts how often it was asked. */
const withPrinter = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, {
      asked: 0,
      print: () => {
        Object.assign(window, { asked: (window as unknown as { asked: number }).asked + 1 });
      },
    });
  });

const timesAsked = (page: Page): Promise<number> => page.evaluate("window.asked");
const paper = (page: Page): Locator => page.locator(".paper");

async function openToPrint(hash: string, options: Options = {}): Promise<Page> {
  const { page } = await openPage({
    hash,
    reducedMotion: true,
    ...options,
    before: async (page) => {
      await withPrinter(page);
      await options.before?.(page);
    },
  });
  await liveMap(page);
  return page;
}

async function pressPrint(page: Page): Promise<void> {
  await page.keyboard.press("Control+p");
  await expect.poll(() => timesAsked(page)).toBe(1);
  await page.emulateMedia({ media: "print" });
}

const SHEETS = {
  A4: { width: 703, height: 1031 },
  Letter: { width: 725, height: 965 },
} as const;

/** How many sheets a printer needs for the page as it is. */
async function sheetsOf(page: Page, format: keyof typeof SHEETS): Promise<number> {
  const file = await page.pdf({ format });
  return file.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe("a reader who prints what is filtered", () => {
  const hash = "region=kirkuk&from=2020-01&target=army,peshmerga";

  it("has the view whole on the first sheet, then details, table and sources, and no control", async () => {
    const page = await openToPrint(hash, { theme: "dark" });
    const shown = await theMap(page)
      .getByRole("group", { name: /^Attacks\./ })
      .getByRole("button")
      .count();

    await pressPrint(page);

    for (const [name, sheet] of Object.entries(SHEETS)) {
      await page.setViewportSize(sheet);
      const plates = paper(page).locator(".paper-sheet:visible");
      expect(await plates.count(), `${name}: drawings of the map`).toBe(1);
      const first = await paper(page).locator(".paper-map").boundingBox();
      expect(first?.height, `${name}: height of the first page`).toBeLessThanOrEqual(sheet.height);
    }
    const plate = paper(page).locator(".paper-sheet:visible svg").first();
    const told = (await plate.textContent()) ?? "";
    for (const words of [
      "Kirkuk: the gap",
      "January 2020 to February 2025",
      `${shown} of 241 attacks`,
      "target: federal army or Peshmerga",
      speaks.en.t("map.indicative"),
      "Security Gap Map, data version",
    ]) {
      expect(told.replace(/[⁦-⁩]/g, "")).toContain(words);
    }
    expect(told).toMatch(/\d km/);
    expect(await paper(page).locator(".paper-link a").textContent()).toMatch(
      /#region=kirkuk&from=2020-01&target=army,peshmerga/,
    );
    await expect.poll(() => plate.locator("rect").first().getAttribute("fill")).toBe("#fff");

    const rows = paper(page).locator(".paper-table tbody tr");
    await expect.poll(() => rows.count()).toBe(shown);
    const numbers = (await rows.locator(".cell-sources").allTextContents()).flatMap((text) =>
      (text.match(/\d+/g) ?? []).map(Number),
    );
    const sources = paper(page).locator(".paper-sources li");
    expect(Math.max(...numbers)).toBe(await sources.count());
    expect(new Set(numbers).size).toBe(await sources.count());
    const headings = paper(page).locator("h2");
    await expect
      .poll(() => headings.allTextContents())
      .toContain(things.region.name.en.replace("Nineveh", "Kirkuk"));
    await expect.poll(() => paper(page).locator("details:not([open])").count()).toBe(0);

    for (const control of ["Zoom in", "English", "Search"]) {
      expect(await button(page, control).isVisible(), control).toBe(false);
    }
    await expect.poll(() => theMap(page).isVisible()).toBe(false);
  });

  it("has a heading on each sheet of the table, and no row on two", async () => {
    const page = await openToPrint(hash);
    await pressPrint(page);

    const styles = await page.evaluate(() => ({
      head: getComputedStyle(document.querySelector(".paper thead") as Element).display,
      row: getComputedStyle(document.querySelector(".paper tbody tr") as Element).breakInside,
      map: getComputedStyle(document.querySelector(".paper-map") as Element).breakAfter,
    }));
    expect(styles).toEqual({ head: "table-header-group", row: "avoid", map: "page" });
    expect(await sheetsOf(page, "A4")).toBeGreaterThan(4);
    expect(await sheetsOf(page, "Letter")).toBeLessThan(14);
  });

  it("finds everything as it was afterwards, and prints the next view anew", async () => {
    const page = await openToPrint(hash);
    const before = page.url();
    await pressPrint(page);
    await page.emulateMedia({ media: "screen" });

    expect(page.url()).toBe(before);
    await expect.poll(() => paper(page).isVisible()).toBe(false);
    await details(page, "Kirkuk: the gap").waitFor();

    await button(page, "Show all").click();

    await paper(page).waitFor({ state: "detached" });
    await page.keyboard.press("Control+p");
    await expect.poll(() => paper(page).locator(".paper-table tbody tr").count()).toBe(241);
  });
});

describe("a reader who prints one attack", () => {
  it.each(["ar", "ckb"] as const)("reads of it in %s, and sees where it was", async (lang) => {
    const page = await openToPrint(`map=9/35.24/43.99&${things.attack.link}`, { lang });

    await pressPrint(page);

    await page.setViewportSize(SHEETS.A4);
    expect(await paper(page).evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
    await paper(page).getByRole("heading", { name: things.attack.name[lang] }).waitFor();
    const disc = paper(page).locator(".paper-sheet:visible circle[stroke-dasharray]");
    await expect.poll(() => disc.count()).toBe(1);
    const { x, width } = (await disc.boundingBox()) ?? { x: 0, width: 0 };
    expect(Math.abs(x + width / 2 - SHEETS.A4.width / 2)).toBeLessThan(40);
  });
});

describe("a reader who writes a report", () => {
  it("prints with the button, and the button can be pressed again", async () => {
    const page = await openToPrint("panel=cite");

    await button(page, "Print").click();

    await expect.poll(() => timesAsked(page)).toBe(1);
    await button(page, "Print").click();
    await expect.poll(() => timesAsked(page)).toBe(2);
  });

  it("is told in one sentence where a part cannot be had, and the browser's own keys print again", async () => {
    const page = await openToPrint("panel=cite", {
      before: (page) => missing(page, "data/basemap.json"),
      allowErrors: /Failed to load resource/,
    });

    await button(page, "Print").click();

    await notices(page).waitFor();
    expect(await notices(page).textContent()).toContain(
      speaks.en.problem({ code: "part-missing", values: {} }),
    );
    expect(await timesAsked(page)).toBe(0);
    const isLeftAlone = await page.evaluate(() =>
      window.dispatchEvent(new KeyboardEvent("keydown", { key: "p", ctrlKey: true, cancelable: true })),
    );
    expect(isLeftAlone).toBe(true);
  });
});

describe("on paper without the pages", () => {
  it("one sentence says what is missing, and how to have it", async () => {
    const page = await openToPrint("");

    await page.emulateMedia({ media: "print" });

    await page.getByText(speaks.en.t("print.short")).waitFor();
    await expect.poll(() => button(page, "Zoom in").isVisible()).toBe(false);
  });

  it("the still picture has the whole map on its first sheet", async () => {
    const { page } = await openPage({ javaScriptEnabled: false, viewport: SHEETS.A4 });
    await page.emulateMedia({ media: "print" });

    const picture = await page.locator("[data-picture]").boundingBox();
    expect(picture?.height).toBeGreaterThan(300);
    expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual(SHEETS.A4.height);
  });

  it("the article is printed as it stands: its keys are the browser's", async () => {
    const page = await openToPrint("panel=article");

    await page.keyboard.press("Control+p");

    await page.emulateMedia({ media: "print" });
    await expect.poll(() => paper(page).count()).toBe(0);
    await details(page, speaks.en.t("panel.article")).waitFor();
  });
});

import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../src/model/localized.ts";
import { missing } from "../support/altered-responses.ts";
import {
  boxOf,
  button,
  expectNoAxeViolations,
  focusedName,
  isTooWide,
  link,
  liveMap,
  notices,
  openPage,
  type PageOptions,
  popup,
  speaks,
  theMap,
} from "../support/driver.ts";

const PHONE = { width: 390, height: 844 };
const SAFRA = "2022-12-18-safra";
const LATEST = "2025-02-19-duraji";
const SAFRA_NAME = /Safra.*18 December 2022/;

async function openTable({ hash = "", ...options }: PageOptions = {}): Promise<Page> {
  const { page } = await openPage({
    hash: ["panel=table", hash].filter(Boolean).join("&"),
    reducedMotion: true,
    ...options,
  });
  await liveMap(page);
  return page;
}

const table = (page: Page): Locator => page.getByRole("table");
const rows = (page: Page): Locator => table(page).locator("tbody").getByRole("row");
const heading = (page: Page, name: string): Locator => table(page).getByRole("columnheader", { name });
const rowOf = (page: Page, place: string | RegExp): Locator =>
  rows(page).filter({ has: page.getByRole("button", { name: place }) });
const firstPlace = (page: Page) => rows(page).first().getByRole("button").textContent();

/** The text that is seen: labels of cards are there for a narrow screen only. */
const seen = async (locator: Locator): Promise<string> => (await locator.allInnerTexts()).join("");

/** The region around the table, where that is what scrolls. */
const scrolled = (page: Page): Locator => page.getByRole("region", { name: /can be scrolled/ });

describe("the table of attacks", () => {
  it("tells of an attack what the map does, with its sources", async () => {
    const page = await openTable({ hash: `incident=${SAFRA}` });

    const row = rowOf(page, /^Safra/);
    await row.getByRole("link").first().waitFor();
    const cells = await row.getByRole("cell").allInnerTexts();

    expect(cells.slice(0, 5)).toEqual([
      "18 Dec 2022",
      "roadside or planted bomb",
      "federal police",
      "9 to 12",
      "2 to 3",
    ]);
    expect(cells[5]).toMatch(/outside, 47.km away/);
    expect(cells.slice(6, 8)).toEqual(["claimed by Islamic State", "high"]);
    const place = await seen(row.getByRole("rowheader"));
    expect(place).toMatch(/Hawija, Kirkuk\s+village, ± 8.km/);
    const links = row.getByRole("link");
    await expect.poll(() => links.allInnerTexts()).toEqual(["The National", "Rudaw"]);
    for (const address of await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))) {
      expect(address).toMatch(/^https?:\/\//);
    }
  });

  it("says how many of how many, and in which order", async () => {
    const page = await openTable({ hash: "from=2021-05&to=2021-06" });

    const caption = table(page).locator("caption");
    await caption.waitFor();

    await expect.poll(() => seen(caption)).toMatch(/^\d+ of 241 attacks, sorted by Date, descending$/);
    const [shown] = (await seen(caption)).split(" ");
    await expect.poll(() => table(page).getAttribute("aria-rowcount")).toBe(String(Number(shown) + 1));
  });

  it("keeps the chosen attack apart from those that pass the filters", async () => {
    const page = await openTable({ hash: `incident=${SAFRA}&to=2018-01` });

    const caption = table(page).locator("caption");
    await expect
      .poll(() => seen(caption))
      .toMatch(/of 241 attacks, and the chosen one, which the filters leave out,/);
  });

  it("says that nothing is left where the filters leave nothing", async () => {
    const page = await openTable({ hash: "from=2025-02&to=2025-02&type=arson" });

    await page.getByText("No attack passes the filters.").waitFor();
    await expect.poll(() => table(page).count()).toBe(0);
  });
});

describe("a reader who puts the rows in order", () => {
  it("does so by a heading, turns it round, and has it in the link", async () => {
    const page = await openTable();
    const killed = heading(page, "Killed");

    await button(killed, "Killed").click();
    await expect.poll(() => killed.getAttribute("aria-sort")).toBe("descending");
    await expect.poll(() => link(page)).toContain("sort=-killed");
    const most = await firstPlace(page);

    await button(killed, "Killed").press("Enter");
    await expect.poll(() => killed.getAttribute("aria-sort")).toBe("ascending");
    await expect.poll(() => link(page)).toContain("sort=killed");
    expect(await firstPlace(page)).not.toBe(most);
    await page.getByText("241 attacks, sorted by Killed, ascending").first().waitFor();
  });

  it("sees what is not known last, whichever way round", async () => {
    const page = await openTable({ hash: "sort=-injured" });
    await rows(page).first().waitFor();

    for (const direction of ["descending", "ascending"]) {
      await expect.poll(() => heading(page, "Injured").getAttribute("aria-sort")).toBe(direction);
      await expect.poll(() => seen(rows(page).first().getByRole("cell").nth(4))).not.toBe("not stated");
      await scrolled(page).press("End");
      await expect.poll(() => seen(rows(page).last().getByRole("cell").nth(4))).toBe("not stated");
      if (direction === "descending") await button(heading(page, "Injured"), "Injured").click();
    }
  });
});

describe("a reader who chooses", () => {
  it("a row sees it on the map, and stays at it in the table", async () => {
    const page = await openTable({ hash: "sort=-killed" });
    const place = rows(page).nth(3).getByRole("button");
    const name = (await place.textContent()) ?? "";

    await place.press("Enter");

    await page
      .getByRole("dialog")
      .getByRole("heading", { name: new RegExp(name.slice(0, 8)) })
      .waitFor();
    await expect.poll(() => link(page)).toContain("incident=");
    await expect.poll(() => place.getAttribute("aria-current")).toBe("true");
    await expect.poll(() => focusedName(page)).toBe(name);
    expect(link(page)).toContain("panel=table");
  });

  it("an attack by a link sees its row, far down the table", async () => {
    const page = await openTable({ hash: `incident=${SAFRA}` });
    await popup(page, SAFRA_NAME).waitFor();

    const row = rowOf(page, /^Safra/);
    await expect.poll(() => row.getByRole("button").getAttribute("aria-current")).toBe("true");
    await expect.poll(() => liesBetween(page, row)).toBe(true);
  });

  it("on the map sees the row, with the table as it was", async () => {
    const page = await openTable({ hash: "map=10/35.24/43.99" });
    await rows(page).first().waitFor();
    const { x, y, width, height } = await boxOf(theMap(page));

    await page.mouse.click(x + width / 2, y + height / 2);

    await popup(page, SAFRA_NAME).waitFor();
    await expect.poll(() => liesBetween(page, rowOf(page, /^Safra/))).toBe(true);
    expect(link(page)).toContain("panel=table");
  });
});

/** Whether a row can be seen whole, between the headings and the lower end of the window. */
async function liesBetween(page: Page, row: Locator): Promise<boolean> {
  if ((await row.count()) === 0) return false;
  const head = await boxOf(heading(page, "Place"));
  const { y, height } = await boxOf(row);
  return y >= head.y + head.height - 1 && y + height <= (page.viewportSize()?.height ?? 0) + 1;
}

describe("what is not seen", () => {
  it("is not drawn, yet counted", async () => {
    const page = await openTable();
    await rows(page).first().waitFor();

    await expect.poll(() => rows(page).count()).toBeLessThan(40);
    await expect.poll(() => table(page).getAttribute("aria-rowcount")).toBe("242");
    await expect.poll(() => rows(page).first().getAttribute("aria-rowindex")).toBe("2");

    await scrolled(page).press("End");
    await expect.poll(() => rows(page).last().getAttribute("aria-rowindex")).toBe("242");
    await expect.poll(() => rows(page).count()).toBeLessThan(40);
  });

  it("comes when the tab key leads there", async () => {
    const page = await openTable();
    await rows(page).nth(2).getByRole("link").first().waitFor();
    await rows(page).first().getByRole("button").focus();

    for (let stop = 0; stop < 120; stop += 1) await page.keyboard.press("Tab");

    const index = await page.evaluate(() =>
      Number(document.activeElement?.closest("tr")?.getAttribute("aria-rowindex")),
    );
    expect(index).toBeGreaterThan(35);
    await expect.poll(() => rows(page).count()).toBeLessThan(40);
  });

  it("keeps the focus that is in it", async () => {
    const page = await openTable();
    const first = rows(page).first().getByRole("button");
    await first.focus();
    const name = await focusedName(page);

    const { x, y } = await boxOf(scrolled(page));
    await page.mouse.move(x + 200, y + 200);
    await page.mouse.wheel(0, 9000);

    await expect
      .poll(async () => Number(await rows(page).last().getAttribute("aria-rowindex")))
      .toBeGreaterThan(60);
    await expect.poll(() => focusedName(page)).toBe(name);
  });

  it("is not drawn among 100,000 either, and all of them can be reached", { timeout: 90_000 }, async () => {
    const page = await openTable({
      hash: "layers=none",
      before: async (page) => void (await page.addInitScript(multiplyIncidents, 100_000)),
    });
    await expect.poll(() => table(page).getAttribute("aria-rowcount"), { timeout: 60_000 }).toBe("100001");

    await expect.poll(() => rows(page).count()).toBeLessThan(40);
    await scrolled(page).press("End");
    await expect.poll(() => rows(page).last().getAttribute("aria-rowindex")).toBe("100001");
    await expect.poll(() => rows(page).count()).toBeLessThan(40);

    await button(heading(page, "Place"), "Place").click();
    await expect.poll(() => rows(page).first().getAttribute("aria-rowindex")).toBe("2");
    await expect.poll(() => heading(page, "Place").getAttribute("aria-sort")).toBe("ascending");
  });
});

/** In the page: as if the published attacks had happened again and again. */
function multiplyIncidents(count: number): void {
  const real = window.fetch.bind(window);
  window.fetch = async (input, options) => {
    const response = await real(input, options);
    if (!String(input).endsWith("data/map.json")) return response;
    const map = await response.json();
    const { features } = map.incidents;
    map.incidents.features = Array.from({ length: count }, (_, i) => ({
      ...features[i % features.length],
      id: `${features[i % features.length].id}-${i}`,
    }));
    return new Response(JSON.stringify(map));
  };
}

describe("on paper", () => {
  it("all rows are drawn, under headings that every page repeats", async () => {
    const page = await openTable();
    await rows(page).first().waitFor();

    await page.emulateMedia({ media: "print" });

    await expect.poll(() => rows(page).count()).toBe(241);
    const styles = await page.evaluate(() => ({
      head: getComputedStyle(document.querySelector("thead") as Element).display,
      row: getComputedStyle(document.querySelector("tbody tr") as Element).position,
      place: getComputedStyle(document.querySelector("tbody th") as Element).position,
    }));
    expect(styles).toEqual({ head: "table-header-group", row: "static", place: "static" });
    expect(await isTooWide(page)).toBe(false);

    await page.emulateMedia({ media: "screen" });
    await expect.poll(() => rows(page).count()).toBeLessThan(40);
  });

  it("all rows are there as soon as the printer is asked", async () => {
    const page = await openTable();
    await rows(page).first().waitFor();

    const drawn = await page.evaluate(() => {
      window.dispatchEvent(new Event("beforeprint"));
      return document.querySelectorAll("tbody tr").length;
    });

    expect(drawn).toBe(241);
  });
});

describe("a reader who copies the table", () => {
  const csvIds = readFileSync("public/data/incidents.csv", "utf8")
    .split("\n")
    .map((line) => line.split(",")[0])
    .filter((id) => /^\d{4}-/.test(id ?? ""));

  it("has all of it on the clipboard, in the order shown, and is told so", async () => {
    const page = await openTable({ hash: "sort=date" });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);

    await button(page, "Copy table").click();

    await page.getByText("241 attacks copied").waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const lines = text.split("\n").map((line) => line.trimEnd().split("\t"));
    expect(lines).toHaveLength(242);
    expect(lines[0]?.[0]).toBe("Date");
    expect(
      lines
        .slice(1)
        .map((cells) => cells.at(-1))
        .sort(),
    ).toEqual([...csvIds].sort());
    expect(text).toContain("https://");
  });

  it("gets the text to copy by hand where the browser refuses", async () => {
    const page = await openTable({
      before: (page) =>
        page.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
        }),
    });

    await button(page, "Copy table").click();

    const field = page.getByRole("textbox");
    await field.waitFor();
    expect((await field.inputValue()).split("\n")).toHaveLength(242);
    const marked = await field.evaluate(
      (area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart,
    );
    expect(marked).toBe((await field.inputValue()).length);
    await expectNoAxeViolations(page);
  });
});

describe("when the sources cannot be had", () => {
  it("the table says so, works without them, and gets them when they are asked for again", async () => {
    const page = await openTable({
      before: (page) => missing(page, "data/reports-en.json"),
      allowErrors: /reports-en/,
    });
    await notices(page).getByText("reports-en.json").waitFor();
    await expect.poll(() => seen(rows(page).first().getByRole("cell").last())).toBe("could not be loaded");
    await button(heading(page, "Place"), "Place").click();
    await expect.poll(() => heading(page, "Place").getAttribute("aria-sort")).toBe("ascending");

    await page.unrouteAll();
    await button(notices(page), "Try again").click();

    await rows(page).first().getByRole("link").first().waitFor();
    await expect.poll(() => notices(page).count()).toBe(0);
  });
});

describe.each(["en", "ar", "ckb"] as const)("nobody is shut out of the table, in %s,", (lang) => {
  it.each([
    ["light", { width: 1440, height: 900 }],
    ["dark", PHONE],
  ] as const)("in the %s theme", async (theme, viewport) => {
    // The uppermost row: axe takes a button behind the headings for one that is too small.
    const page = await openTable({ lang, theme, viewport, hash: `incident=${LATEST}` });
    await openSheet(page, lang);
    await rows(page).getByRole("link").first().waitFor();

    await expectNoAxeViolations(page);
    expect(await isTooWide(page)).toBe(false);
    await expect.poll(() => table(page).getByRole("columnheader").count()).toBe(10);
  });
});

async function openSheet(page: Page, lang: Lang): Promise<void> {
  const more = button(page, speaks[lang].t("app.more"));
  if (await more.isVisible()) await more.click();
}

describe("on a phone", () => {
  it("each attack is read without scrolling sideways, with what each figure is", async () => {
    const page = await openTable({ viewport: PHONE, hasTouch: true });
    await openSheet(page, "en");
    const row = rowOf(page, /^Tuz Khurmatu/).first();
    await row.scrollIntoViewIfNeeded();

    for (const label of ["Target", "Killed", "Injured", "In the gap", "Attackers", "Sources"]) {
      expect([label, await row.getByText(label, { exact: true }).isVisible()]).toEqual([label, true]);
    }
    const { x, width } = await boxOf(row);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(PHONE.width);
    expect((await boxOf(row.getByRole("button"))).height).toBeGreaterThanOrEqual(44);
    await expect.poll(() => rows(page).count()).toBeLessThan(40);
  });

  it("the rows follow the panel as it is scrolled", async () => {
    const page = await openTable({ viewport: PHONE, hasTouch: true });
    await openSheet(page, "en");
    await rows(page).first().waitFor();

    await page.locator(".panel-scroll").evaluate((panel) => panel.scrollTo({ top: panel.scrollHeight }));

    await expect.poll(() => rows(page).last().getAttribute("aria-rowindex")).toBe("242");
    await expect.poll(() => rows(page).last().isVisible()).toBe(true);
  });
});

import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../src/model/localized.ts";
import ar from "../../src/timeline/words/ar.json" with { type: "json" };
import ckb from "../../src/timeline/words/ckb.json" with { type: "json" };
import en from "../../src/timeline/words/en.json" with { type: "json" };
import { replaced, unreachable } from "../support/altered-responses.ts";
import {
  boxOf,
  button,
  expectNoAxeViolations,
  focusedName,
  isInWindow,
  isTooWide,
  link,
  liveMap,
  openPage,
  theMap,
} from "../support/driver.ts";
import { publishedIncidents } from "../support/published.ts";

const WORDS = { en, ar, ckb };
const PHONE = { width: 390, height: 844 };
const ALL = "November 2017 to February 2025";

const strip = (page: Page, lang: Lang = "en"): Locator =>
  page.getByRole("region", { name: WORDS[lang]["timeline.label"], exact: true });

type Slider = "from" | "to" | "span";

const slider = (page: Page, which: Slider, lang: Lang = "en"): Locator =>
  page.getByRole("slider", { name: WORDS[lang][`brush.${which}`], exact: true });

/** The period as a reader sees it. */
const shown = (page: Page): Promise<string | null> => strip(page).locator("strong").first().textContent();

const spokenValue = (page: Page, which: Slider, lang: Lang = "en") =>
  slider(page, which, lang).getAttribute("aria-valuetext");

const year = (page: Page): Locator => page.getByRole("combobox", { name: "Year", exact: true });

async function openStrip(hash = "", options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const { page } = await openPage({ reducedMotion: true, ...options, hash: `timeline${hash}` });
  await liveMap(page);
  await slider(page, "to", options.lang).or(page.getByRole("alert")).first().waitFor();
  return page;
}

/** The middle of where a slider can be touched. */
async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(locator);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Drags by so many months, counted to the right; some pixels more go to no month. */
async function drag(page: Page, what: Locator, months: number): Promise<void> {
  const plot = await boxOf(page.getByRole("group", { name: "Period", exact: true }));
  const { x, y } = await middleOf(what);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + (months * plot.width) / 88, y, { steps: 4 });
  await page.mouse.up();
}

const attacksOnMap = (page: Page): Promise<number> => theMap(page).locator(".attack").count();

/** The data as if no source said how many people were killed in a month. */
const withoutFiguresFor = (month: string) => (text: string) =>
  JSON.stringify(
    JSON.parse(text, (_, value) =>
      value?.killed && value.date?.startsWith(month) ? { ...value, killed: null } : value,
    ),
  );

describe("the strip under the map", () => {
  it("says which period is shown, with its attacks and the people killed", async () => {
    const page = await openStrip();
    const sum = (end: "min" | "max") =>
      publishedIncidents.reduce((total, { killed }) => total + (killed?.[end] ?? 0), 0);

    await expect.poll(() => shown(page)).toBe(ALL);
    const text = await strip(page).textContent();
    expect(text).toContain(`${publishedIncidents.length} attacks`);
    expect(text).toContain(`${sum("min")} to ${sum("max")} killed`);
  });

  it("tells the years to those who do not see the bars", async () => {
    const page = await openStrip();
    const of2021 = publishedIncidents.filter(({ date }) => date.startsWith("2021")).length;
    const years = page.getByRole("list", { name: "Attacks and people killed, by month" });
    await expect.poll(() => years.getByRole("listitem").count()).toBe(9);
    await expect.poll(() => years.textContent()).toContain(`2021: ${of2021} attacks, `);
  });

  it("tells for how many attacks no figure is known, and does not count them as zero", async () => {
    const page = await openStrip("&from=2025-02&to=2025-02", {
      before: (page) => replaced(page, "data/map.json", withoutFiguresFor("2025-02")),
    });
    const summary = strip(page).getByRole("paragraph").first();
    await expect.poll(() => summary.textContent()).toMatch(/1 attack\s*killed: not stated$/);

    await year(page).selectOption("all");
    await expect.poll(() => summary.textContent()).toMatch(/killed\s*no figure for 1 attack$/);
  });

  it("opens with its button and gives the focus back to it", async () => {
    const { page } = await openPage({ reducedMotion: true });
    await liveMap(page);
    await button(page, "Time").focus();
    await page.keyboard.press("Enter");
    await slider(page, "to").waitFor();

    await button(page, "Close the timeline").click();

    await strip(page).waitFor({ state: "detached" });
    await expect.poll(() => focusedName(page)).toBe("Time");
    await expect.poll(() => link(page)).toBe("");
  });

  it("leads to the comparison of two periods", async () => {
    const page = await openStrip();
    await button(page, "Compare two periods").click();
    await expect.poll(() => link(page)).toContain("panel=compare");
  });
});

describe("with keys alone, a reader", () => {
  it("moves the ends, and map, link and words follow", async () => {
    const page = await openStrip();
    const from = slider(page, "from");
    await from.focus();

    await page.keyboard.press("PageUp");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => from.getAttribute("aria-valuenow")).toBe("13");
    await slider(page, "to").focus();
    await page.keyboard.press("Home");

    await expect.poll(() => link(page)).toBe("from=2018-12&to=2018-12&timeline");
    await expect.poll(() => shown(page)).toBe("December 2018");
    const count = publishedIncidents.filter(({ date }) => date.startsWith("2018-12")).length;
    await expect.poll(() => spokenValue(page, "to")).toBe(`December 2018; ${count} attacks in the period`);
    await expect.poll(() => attacksOnMap(page)).toBe(count);
  });

  it("opens an end again at the edge of the data", async () => {
    const page = await openStrip("&from=2020-01&to=2021-05");
    await slider(page, "from").focus();
    await page.keyboard.press("Home");
    await slider(page, "to").focus();
    await page.keyboard.press("End");

    await expect.poll(() => link(page)).toBe("timeline");
    await expect.poll(() => shown(page)).toBe(ALL);
  });

  it("moves both ends together", async () => {
    const page = await openStrip("&from=2020-01&to=2020-03");
    await slider(page, "span").focus();
    await page.keyboard.press("PageUp");

    await expect.poll(() => shown(page)).toBe("January to March 2021");
    await expect
      .poll(() => spokenValue(page, "span"))
      .toMatch(/^January to March 2021; \d+ attacks in the period$/);
  });

  it("cannot move an end past the other one", async () => {
    const page = await openStrip("&from=2020-01&to=2020-03");
    await slider(page, "from").focus();
    await page.keyboard.press("PageUp");
    await expect.poll(() => shown(page)).toBe("March 2020");
    expect(await slider(page, "from").getAttribute("aria-valuemax")).toBe(
      await slider(page, "to").getAttribute("aria-valuenow"),
    );
  });

  it("goes to the left for later where time runs from right to left", async () => {
    const page = await openStrip("&from=2020-01&to=2020-03", { lang: "ar" });
    const from = await boxOf(slider(page, "from", "ar"));
    const to = await boxOf(slider(page, "to", "ar"));
    expect(to.x + to.width).toBeLessThanOrEqual(from.x);

    await slider(page, "to", "ar").focus();
    await page.keyboard.press("ArrowLeft");

    await expect.poll(() => spokenValue(page, "to", "ar")).toContain("نيسان ٢٠٢٠");
    await expect.poll(() => link(page)).toContain("to=2020-04");
  });
});

describe("with a pointer, a reader", () => {
  it("drags an end, the span, and an end to the edge", async () => {
    const page = await openStrip("&from=2020-01&to=2020-12");

    await drag(page, slider(page, "to"), -3);
    await expect.poll(() => shown(page)).toBe("January to September 2020");
    await drag(page, slider(page, "span"), 6);
    await expect.poll(() => shown(page)).toBe("July 2020 to March 2021");
    await drag(page, slider(page, "from"), -80);
    await expect.poll(() => link(page)).toBe("to=2021-03&timeline");
  });

  it("presses beside the ends, and the nearer one comes", async () => {
    const page = await openStrip("&from=2020-01&to=2020-12");
    const { x, y, width } = await boxOf(page.getByRole("group", { name: "Period", exact: true }));

    await page.mouse.click(x + (60.5 / 88) * width, y + 10);

    await expect.poll(() => shown(page)).toBe("January 2020 to November 2022");
  });

  it("draws a new span where all time is shown", async () => {
    const page = await openStrip();
    const { x, y, width } = await boxOf(page.getByRole("group", { name: "Period", exact: true }));
    await page.mouse.move(x + (26.5 / 88) * width, y + 10);
    await page.mouse.down();
    await page.mouse.move(x + (37.5 / 88) * width, y + 10, { steps: 3 });
    await page.mouse.up();

    await expect.poll(() => shown(page)).toBe("January to December 2020");
  });

  it("changes the period without the bars being drawn anew", async () => {
    const page = await openStrip("&from=2020-01&to=2020-12");
    await page.evaluate(() => {
      const bars = document.querySelector(".timeline-plot > svg") as Element;
      const seen = { count: 0 };
      new MutationObserver((changes) => {
        seen.count += changes.length;
      }).observe(bars, { subtree: true, childList: true, attributes: true, characterData: true });
      Object.assign(window, { changesOfBars: seen });
    });

    await drag(page, slider(page, "span"), 9);

    await expect.poll(() => shown(page)).toBe("October 2020 to September 2021");
    expect(await page.evaluate("window.changesOfBars.count")).toBe(0);
  });
});

describe("a reader who picks a year", () => {
  it("sees it, hears it, and goes back to all time", async () => {
    const page = await openStrip();
    await year(page).selectOption("2021");

    await expect.poll(() => shown(page)).toBe("January to December 2021");
    const said = strip(page).getByRole("status");
    await expect.poll(() => said.textContent()).toMatch(/^January to December 2021: \d+ attacks, /);
    await button(strip(page), "All time").click();
    await expect.poll(() => link(page)).toBe("timeline");
    await expect.poll(() => year(page).inputValue()).toBe("all");
  });

  it("is told that another period is shown where that is so", async () => {
    const page = await openStrip("&from=2020-01&to=2021-12");
    await expect.poll(() => year(page).locator("option:checked").textContent()).toBe("Other period");
  });
});

describe("play", () => {
  const MONTH = 500;
  const play = (page: Page) => button(strip(page), "Play through time");
  const pause = (page: Page) => button(strip(page), "Pause");

  /** A page whose clock stands still until it is told to go on. */
  async function openStill(hash = "", reducedMotion = false): Promise<Page> {
    const page = await openStrip(hash, {
      reducedMotion,
      before: (page) => page.clock.install({ time: "2025-06-01T12:00:00Z" }),
    });
    await page.clock.pauseAt("2025-06-01T13:00:00Z");
    return page;
  }

  it("shows nothing else unless it is pressed", async () => {
    const page = await openStill("&from=2020-01&to=2020-03");
    await page.clock.runFor(20 * MONTH);
    await expect.poll(() => shown(page)).toBe("January to March 2020");
  });

  it("moves twelve months on, month by month, and says where it is", async () => {
    const page = await openStill();
    await play(page).click();
    await expect.poll(() => shown(page)).toBe("November 2017 to October 2018");

    await page.clock.runFor(MONTH);
    await expect.poll(() => shown(page)).toBe("December 2017 to November 2018");
    await page.clock.runFor(4 * MONTH);
    await expect.poll(() => shown(page)).toBe("April 2018 to March 2019");

    await pause(page).click();
    await page.clock.runFor(5 * MONTH);
    await expect.poll(() => shown(page)).toBe("April 2018 to March 2019");
    await expect.poll(() => strip(page).getByRole("status").textContent()).toContain("April 2018");
  });

  it("stops at the end, and begins again from the first month", async () => {
    const page = await openStill("&from=2024-10&to=2024-12");
    await play(page).click();
    await page.clock.runFor(10 * MONTH);

    await expect.poll(() => shown(page)).toBe("December 2024 to February 2025");
    await play(page).click();
    await expect.poll(() => shown(page)).toBe("November 2017 to January 2018");
  });

  it.each([
    ["a key", (page: Page) => page.keyboard.press("Tab")],
    ["a press on the map", (page: Page) => theMap(page).click({ position: { x: 300, y: 300 } })],
    ["the wheel", (page: Page) => page.mouse.wheel(0, 5)],
  ])("stops at %s", async (_, touch) => {
    const page = await openStill("&from=2020-01&to=2020-03");
    await play(page).click();
    await page.clock.runFor(MONTH);
    await expect.poll(() => shown(page)).toBe("February to April 2020");

    await touch(page);

    await play(page).waitFor();
    await page.clock.runFor(5 * MONTH);
    await expect.poll(() => shown(page)).toBe("February to April 2020");
  });

  it("goes slowly for a reader who asked for little motion", async () => {
    const page = await openStill("&from=2020-01&to=2020-03", true);
    await play(page).click();
    await page.clock.runFor(2 * MONTH);
    await expect.poll(() => shown(page)).toBe("January to March 2020");
    await page.clock.runFor(MONTH);
    await expect.poll(() => shown(page)).toBe("February to April 2020");
  });

  it("ends with the strip", async () => {
    const page = await openStill("&from=2020-01&to=2020-03");
    await play(page).click();
    await page.evaluate(() => (document.querySelector(".timeline-close") as HTMLElement).click());
    await strip(page).waitFor({ state: "detached" });
    await page.clock.runFor(5 * MONTH);
    expect(link(page)).toContain("from=2020-01&to=2020-03");
  });
});

describe("the milestones", () => {
  const list = (page: Page): Locator => page.getByRole("region", { name: "Milestones", exact: true });

  it("can be read with keys alone: names, dates, sources", async () => {
    const page = await openStrip();
    await button(page, "Milestones").focus();
    await page.keyboard.press("Enter");

    await list(page).getByText("Article 140").waitFor();
    const text = await list(page).textContent();
    expect(text).toContain("The article behind this map appears 3 May 2021");
    expect(text).toContain("Agreed: Makhmour joint coordination centre 20 August 2020");
    expect(text).toContain("Opened: Makhmour joint coordination centre 24 May 2021");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toMatch(/^https?:/);

    await page.keyboard.press("Escape");
    await list(page).waitFor({ state: "hidden" });
    await expect.poll(() => focusedName(page)).toBe("Milestones");
  });

  it("older than the data are listed and not marked", async () => {
    const page = await openStrip();
    await button(page, "Milestones").click();
    const headings = await list(page).getByRole("heading").allTextContents();
    expect(headings).toEqual(["Before the months shown", "In the months shown", "After the months shown"]);

    const plot = await boxOf(page.getByRole("group", { name: "Period", exact: true }));
    for (const mark of await strip(page).locator(".timeline-mark").all()) {
      const { x } = await boxOf(mark);
      expect(x).toBeGreaterThan(plot.x);
      expect(x).toBeLessThan(plot.x + plot.width);
    }
  });

  it("open at the one that is touched", async () => {
    const page = await openStrip("", { viewport: PHONE, hasTouch: true });
    const lanes = await boxOf(page.locator(".timeline-lanes"));
    await page.touchscreen.tap(lanes.x + (15 / 88) * lanes.width, lanes.y + lanes.height / 2);

    await expect.poll(() => focusedName(page)).toContain("First joint surveys 10 February 2019");
    expect(await isInWindow(page, list(page))).toBe(true);
  });

  it("that do not come can be asked for again, and the rest is there", async () => {
    const page = await openStrip("", {
      before: (page) => unreachable(page, "data/timeline.json"),
      allowErrors: /timeline\.json/,
    });
    await button(page, "Milestones").click();
    await list(page).getByText("timeline.json could not be loaded").waitFor();
    await list(page).getByText("Opened: Kirkuk joint coordination centre").waitFor();

    await page.unroute(() => true);
    await page.unrouteAll();
    await button(list(page), "Try again").click();
    await list(page).getByText("Article 140").waitFor();
  });
});

describe("a link", () => {
  it("whose period ends before it begins can be mended", async () => {
    const page = await openStrip("&from=2021-05&to=2020-03");
    await page.getByText("begins in May 2021 and ends before that, in March 2020").waitFor();
    await expect.poll(() => strip(page).textContent()).toContain("0 attacks");
    await expect.poll(() => page.getByRole("slider").count()).toBe(0);

    await button(page, "Swap the two ends").click();

    await expect.poll(() => shown(page)).toBe("March 2020 to May 2021");
    await slider(page, "from").waitFor();
  });

  it("whose period ends before it begins can be cleared", async () => {
    const page = await openStrip("&from=2021-05&to=2020-03");
    await page.getByRole("alert").getByRole("button", { name: "All time" }).click();
    await expect.poll(() => link(page)).toBe("timeline");
  });

  it("to a time outside the data shows that nothing is in it", async () => {
    const page = await openStrip("&from=2030-01");
    await expect.poll(() => strip(page).textContent()).toContain("0 attacks");
    await expect.poll(() => spokenValue(page, "from")).toBe("January 2030; 0 attacks in the period");
    await slider(page, "from").focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => link(page)).toBe("from=2025-01&timeline");
  });

  it("of a frame has the strip, without what leads out of the frame", async () => {
    const page = await openStrip("&embed", { viewport: { width: 700, height: 560 } });
    await expect.poll(() => shown(page)).toBe(ALL);
    await expect.poll(() => button(page, "Compare two periods").count()).toBe(0);
    await expect.poll(() => button(page, "Close the timeline").count()).toBe(0);
  });
});

describe("on a phone", () => {
  it("the strip leaves room for the map, and everything in it is as large as a finger", async () => {
    for (const lang of ["en", "ckb"] as const) {
      const page = await openStrip("&from=2020-01&to=2020-01", { viewport: PHONE, hasTouch: true, lang });
      const { height } = await boxOf(strip(page, lang));
      expect(height).toBeLessThanOrEqual(210);
      expect(await isTooWide(page)).toBe(false);
      const targets = [
        ...(await strip(page, lang).getByRole("button").all()),
        strip(page, lang).getByRole("combobox"),
        slider(page, "from", lang),
        slider(page, "to", lang),
      ];
      for (const target of targets) {
        const box = await boxOf(target);
        expect(box.width).toBeGreaterThanOrEqual(44);
        expect(box.height).toBeGreaterThanOrEqual(44);
        expect(await isInWindow(page, target)).toBe(true);
      }
    }
  });
});

describe.each(["en", "ar", "ckb"] as const)("nobody is shut out of time, in %s,", (lang) => {
  it.each(["light", "dark"] as const)("in the %s theme", async (theme) => {
    const page = await openStrip("&from=2020-01&to=2021-05", { lang, theme });
    await button(page, WORDS[lang]["controls.milestones"]).click();
    await strip(page, lang).getByRole("link").first().waitFor();
    await expectNoAxeViolations(page);
  });
});

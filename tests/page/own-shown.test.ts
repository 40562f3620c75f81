import { csvParse } from "d3-dsv";
import type { Download, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withoutIsolates } from "../../src/i18n/isolate.ts";
import { NO_OWN_FILTER } from "../../src/own-data/count/passing.ts";
import { figuresOf, passingOf, totalsOf } from "../../src/own-data/shown/passing-layers.ts";
import { madeLayer } from "../fixtures/own-layers.ts";
import {
  button,
  expectNoAxeViolations,
  isTooWide,
  liveMap,
  openPage,
  type PageOptions,
  popup,
  speaks,
} from "../support/driver.ts";
import { serveOwnPage } from "../support/points-page.ts";
import { publishedDataset } from "../support/published.ts";
import type { Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await serveOwnPage();
}, 60_000);
afterAll(() => site.close());

type Options = PageOptions & { query?: string };

async function openOwn({ query = "rows=2000", ...options }: Options = {}): Promise<Page> {
  const { page } = await openPage({ reducedMotion: true, ...options, siteUrl: site.url, path: `?${query}` });
  await liveMap(page);
  return page;
}

async function openRows({ query = "rows=2000&part=rows", ...options }: Options = {}): Promise<Page> {
  const { page } = await openPage({ ...options, siteUrl: site.url, path: `?${query}` });
  await page.getByRole("table").waitFor();
  return page;
}

const { n, range } = speaks.en;
const dataset = await publishedDataset();
const layer = madeLayer(dataset, { name: "iraq-2016-2025.csv", kind: "acled", rows: 2000, seed: 7 }, 0);
const kirkuk = dataset.regions.find(({ id }) => id === "kirkuk");
if (!kirkuk) throw new Error("expected a region kirkuk");

const own = (page: Page): Locator => page.locator(".yours-area");
async function contentOf(download: Download): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}

const textOf = async (locator: Locator): Promise<string> =>
  withoutIsolates(((await locator.textContent()) ?? "").replace(/\s+/g, " "));

describe("a region with the reader's own events beside ours", () => {
  it("has the figures of the model for both, and no sum of them", async () => {
    const page = await openOwn({ hash: "region=kirkuk&from=2019-01&killed=1" });
    const passing = passingOf(layer.joined, { ...NO_OWN_FILTER, from: "2019-01", killed: 1 });
    const { events, killed, per_100_km2 } = figuresOf(layer.joined, passing, kirkuk);

    await own(page).getByRole("heading", { name: "Your events" }).waitFor();
    const told = await textOf(own(page));
    expect(told).toContain(`about ${n(Math.round(events.expected))}`);
    expect(told).toContain(`likely ${range(events.low, events.high)}`);
    expect(told).toContain(range(Math.round(killed.least), Math.round(killed.most)));
    expect(told).toContain(`events per 100 km²${n(per_100_km2, { maximumFractionDigits: 2 })}`);
    expect(told).toContain("never added to them");
    const { notPlaceable } = totalsOf(layer.joined, passing);
    expect(told).toContain(`${n(notPlaceable)} events of those that pass are known too coarsely`);

    const bare = await openPage({
      hash: "region=kirkuk&from=2019-01&killed=1",
      siteUrl: site.url,
      path: "?rows=0",
    });
    await liveMap(bare.page);
    const ours = (of: Page) => textOf(of.locator(".figures").first());
    expect(await ours(page)).toBe(await ours(bare.page));
  });

  it("shows them instead of ours when asked, and the ground stays", async () => {
    const page = await openOwn({ query: "rows=2000&mode=instead", hash: "region=kirkuk" });

    await own(page).getByText("instead of the map’s own attacks").waitFor();
    await expect.poll(() => page.getByText("Attacks per year").count()).toBe(0);
    const lines = popup(page, "Kirkuk: the gap");
    await lines.getByText("events in the gap").waitFor();
    await expect.poll(() => lines.textContent()).not.toContain("attack");
    await expect.poll(() => page.locator(".figures").count()).toBe(2);
    await own(page).getByText("1,974 km²").waitFor();
    await page.getByRole("heading", { name: "Ground counted in from other governorates" }).waitFor();
  });

  it("says so where nothing passes, and what filters they do not know", async () => {
    const page = await openOwn({ hash: "region=diyala&killed=500&target=army" });

    await own(page).getByText("No event of this file passes the filters.").waitFor();
    await own(page).getByText("know only the map’s own attacks").waitFor();
    await page.evaluate(() => window.own.store.change("made-0", { isShown: false }));
    await expect.poll(() => own(page).count()).toBe(0);
  });
});

describe("the filters", () => {
  it("say how many events of each file they leave, and which of them hold for ours alone", async () => {
    const page = await openOwn({ query: "rows=2000,500", hash: "panel=filter&killed=500&target=army" });
    const left = async (): Promise<string[]> =>
      (await page.locator(".yours-passing li").allTextContents()).map(withoutIsolates);

    await expect
      .poll(left)
      .toEqual([
        expect.stringMatching(/^iraq-2016-2025\.csv.* 0 of 2,000 events pass the filters\.$/),
        expect.stringMatching(/^ملاحظات ميدانية\.xlsx.* 0 of 500 events pass the filters\.$/),
      ]);
    await page.getByText("These filters hold for the map’s own attacks only").waitFor();
    await button(page, "Clear all filters").click();
    await expect.poll(async () => (await left())[0]).toContain("2,000 of 2,000 events pass the filters.");
  });
});

describe("the overview with several files", () => {
  it("leads into a region from each, and adds no file to another", async () => {
    const page = await openOwn({ query: "rows=2000,500" });

    await own(page).getByText("Nor are your files added to one another.").waitFor();
    const band = figuresOf(layer.joined, passingOf(layer.joined, NO_OWN_FILTER), dataset.band).events;
    expect(await textOf(own(page).locator(".yours-layer").first())).toContain(
      `about ${n(Math.round(band.expected))}`,
    );
    await own(page).getByRole("button", { name: "Kirkuk" }).last().press("Enter");
    await page.getByRole("heading", { name: "Kirkuk: the gap" }).waitFor();
    // What a file writes is text, whatever it looks like.
    await own(page).getByText('<img src=x onerror="alert(1)">').first().waitFor();
  });
});

describe("the timeline", () => {
  it("has a row for each file on a scale of its own, told year by year", async () => {
    const page = await openOwn({ query: "rows=2000,500", hash: "timeline=1&from=2020-01&to=2020-12" });
    const strip = page.getByRole("region", { name: "Timeline" });

    await strip.getByText("own scale, highest month").first().waitFor();
    await expect.poll(() => strip.getByText("own scale").count()).toBe(2);
    const { months } = totalsOf(layer.joined, passingOf(layer.joined, NO_OWN_FILTER));
    const in2020 = months.filter(({ month }) => month.startsWith("2020"));
    const count = in2020.reduce((sum, { rows }) => sum + rows, 0);
    const years = strip.getByRole("list", { name: "Your events by month: iraq-2016-2025.csv" });
    expect(withoutIsolates((await years.getByText(/^2020:/).textContent()) ?? "")).toContain(
      `${n(count)} events`,
    );
    expect(await textOf(strip.locator(".yours-time-name").first())).toContain(`${n(count)} events`);
    // Ours are what they were: 2020 has as many attacks with the files as without.
    const ours = dataset.incidents.filter(({ date }) => date.startsWith("2020")).length;
    await strip.locator(".timeline-counts").getByText(`${ours} attacks`).waitFor();
  });

  it("tells of them alone where they are seen instead, over the months of the file", async () => {
    const page = await openOwn({ query: "rows=2000&mode=instead", hash: "timeline=1" });
    const strip = page.getByRole("region", { name: "Timeline" });

    await strip.getByText("June 2016 to September 2025").waitFor();
    await expect.poll(() => strip.locator(".timeline-counts").textContent()).not.toContain("attack");
    await strip.getByRole("slider", { name: "Beginning of the period" }).press("ArrowRight");
    await strip.getByText("July 2016 to September 2025").waitFor();
  });
});

describe("the table of a file", () => {
  it("has the rows that pass, in the order that is asked for, and tells which is chosen", async () => {
    const page = await openRows({ hash: "killed=3", query: "rows=2000&part=rows&wide" });
    const { count } = passingOf(layer.joined, { ...NO_OWN_FILTER, killed: 3 });
    const table = page.getByRole("table");

    await table.getByText(`${n(count)} events of 2,000, in falling order by: Date`).waitFor();
    await expect.poll(() => table.getAttribute("aria-rowcount")).toBe(String(count + 1));
    await table.getByRole("button", { name: "To the band" }).click();
    await table.getByText("in rising order by: To the band").waitFor();
    await expect.poll(() => table.getByRole("row").nth(1).textContent()).toContain("inside");
    await table.getByRole("row").nth(1).getByRole("button").press("Enter");
    const [[id, row] = ["", -1]] = await page.evaluate(() => window.own.chosen);
    expect(id).toBe("made-0");
    expect(layer.joined.join.bandKm[row]).toBe(0);
    await expect.poll(() => table.locator('[aria-current="true"]').count()).toBe(1);
  });

  it("shows a million rows, part by part, of which only those in sight are drawn", async () => {
    const page = await openRows({ query: "rows=1000000&part=rows&first=1" });

    await page.getByText("Rows 1 to 100,000 of 1,000,000").waitFor();
    await expect.poll(() => page.getByRole("row").count()).toBeLessThan(60);
    await page.getByRole("button", { name: "Next rows" }).click();
    await page.getByText("Rows 100,001 to 200,000 of 1,000,000").waitFor();
    await expect.poll(() => page.locator('tr[aria-rowindex="100002"]').count()).toBe(1);
    await page.evaluate(() => document.querySelector(".panel-scroll")?.scrollTo({ top: 4_000_000 }));
    await expect
      .poll(() => page.getByRole("row").nth(3).getAttribute("aria-rowindex"))
      .toMatch(/^1[0-9]{5}$/);
  }, 60_000);

  it("says so where no row passes", async () => {
    const { page } = await openPage({ hash: "killed=500", siteUrl: site.url, path: "?rows=200&part=rows" });
    await page.getByText("there is no row to show").waitFor();
  });
});

describe("the file that a reader takes along", () => {
  it("has every row with what was found out, and whether it passes", async () => {
    const page = await openRows({ query: "rows=6000&part=rows&first=2", hash: "from=2020-01" });
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as CSV" }).click();
    const download = await waiting;

    expect(download.suggestedFilename()).toBe("ged-iraq-security-gap.csv");
    const text = await contentOf(download);
    const rows = csvParse(text.replace(/^\ufeff/, ""));
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(rows).toHaveLength(6000);
    const made = madeLayer(dataset, { name: "", kind: "ucdp", rows: 6000, seed: 9 }, 0).joined;
    const { count } = passingOf(made, { ...NO_OWN_FILTER, from: "2020-01" });
    expect(rows.filter(({ passes }) => passes === "1")).toHaveLength(count);
    await page.getByText("ged-iraq-security-gap.csv has been handed to the browser.").waitFor();
  });

  it("is not offered for ACLED's events until the reader says that they may", async () => {
    const page = await openRows();

    await page.getByText("terms of use do not let its data be passed on").waitFor();
    await expect.poll(() => button(page, "Save as CSV").count()).toBe(0);
    await page.getByRole("checkbox", { name: "I may pass these on, my licence allows it." }).check();
    await button(page, "Save as CSV").waitFor();
  });
});

describe("findings and report", () => {
  it("has the milestones that the file covers on both sides, and says which it does not", async () => {
    const page = await openOwn({ hash: "panel=findings" });
    const found = page.locator(".yours-findings");

    await found.getByText("The file has events from June 2016 to September 2025").waitFor();
    await found.getByRole("row").filter({ hasText: "Khanaqin: the first field centre opens" }).waitFor();
    await found.getByText("Milestones that the file does not cover on both sides").click();
    await found.getByText("the file begins only then or later").first().waitFor();
    await page.getByText("does not show that the milestone was the cause").waitFor();
  });

  it("has a paragraph to copy, that names the file and ACLED", async () => {
    const page = await openOwn({ hash: "panel=cite&region=kirkuk" });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);

    await button(page, "Copy: iraq-2016-2025.csv").click();
    await page.getByText("Copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^In the period June 2016 to September 2025, about \d+ events \(likely/);
    expect(copied).toContain("in the Kirkuk part of the security gap");
    expect(copied).toContain("acleddata.com");
  });

  it("draws them on the picture, with their name, number and source", async () => {
    const page = await openOwn({ hash: "panel=picture" });
    const image = page.locator(".picture-preview img");

    await image.waitFor();
    expect(await image.getAttribute("alt")).toMatch(
      /iraq-2016-2025\.csv: [\d,]+ events on this map, from a file of the reader’s own\. Source: ACLED/,
    );
  });

  it("has them on paper", async () => {
    const page = await openOwn({
      before: (blank) => blank.addInitScript(() => (window.print = () => undefined)),
    });
    // Somebody is there, and the link says that there is more to see than it carries.
    await page.mouse.move(700, 300);
    await page.waitForURL(/[#&]own/);
    await page.keyboard.press("Control+p");

    const paper = page.locator(".paper[data-ready]");
    await paper.waitFor({ state: "attached" });
    await expect.poll(() => paper.locator(".yours-area").count()).toBe(1);
    await expect
      .poll(() => paper.locator(".paper-a4 svg").first().textContent())
      .toContain("iraq-2016-2025.csv:");
  });
});

describe.each([
  ["en", "dark"],
  ["ar", "light"],
  ["ckb", "light"],
] as const)("in %s, %s", (lang, theme) => {
  it("has nothing that axe objects to beside our figures, in the timeline and in the findings", async () => {
    const page = await openOwn({ lang, theme, query: "rows=2000,500", hash: "timeline=1" });
    await own(page).waitFor();
    await page.locator(".yours-time").waitFor();
    await expectNoAxeViolations(page);

    await page.evaluate(() => (window.location.hash += "&panel=findings"));
    await page.locator(".yours-findings").waitFor();
    await expectNoAxeViolations(page);
  });

  it("has nothing that axe objects to in table and file, and fits the narrowest phone", async () => {
    const page = await openRows({ lang, theme, query: "rows=150000&part=rows&first=1" });
    await expectNoAxeViolations(page);

    await page.setViewportSize({ width: 320, height: 568 });
    expect(await isTooWide(page)).toBe(false);
  });
});

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { acledLikeLines } from "../own-data/acled-like.ts";
import { asProduction, buildApp } from "../support/build.ts";
import { launchChromium } from "../support/chromium.ts";
import { serveFixturePage } from "../support/fixture-page.ts";
import { serveBuilt } from "../support/site.ts";
import { writeTable } from "./own-read.ts";
import { formatTable, median } from "./table.ts";

const SCREEN = { viewport: { width: 1280, height: 720 } };
/** Longer than any computer needs, in ms. */
const PATIENCE = 120_000;

/** From a file's drop on the page until its events are on the map, beside reading it alone in the worker. */
export async function benchOwnDrop(runs: number, rows: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "own-drop-"));
  const table = join(folder, "table.csv");
  await writeTable(table, acledLikeLines(rows));
  await asProduction(buildApp);
  const [app, reader] = [await serveBuilt(), await serveFixturePage("own-reader-page")];
  const browser = await launchChromium();
  try {
    const dropped: Dropped[] = [];
    const read: number[] = [];
    // In turns, so that whatever else the computer does falls on both.
    for (let run = 0; run < runs; run += 1) {
      dropped.push(await drop(browser, app.url, table));
      read.push(await readAlone(browser, reader.url, table));
    }
    const [drawn, alone] = [median(dropped.map(({ drawn }) => drawn)), median(read)];
    return formatTable([
      [`${rows} rows`, "ours", "reading alone", "", "times"],
      ["from drop to drawn", drawn.toFixed(0), alone.toFixed(0), "ms", (drawn / alone).toFixed(2)],
      ["longest task of the page", median(dropped.map(({ longest }) => longest)).toFixed(0), "", "ms", ""],
    ]);
  } finally {
    await browser.close();
    await Promise.all([app.close(), reader.close(), rm(folder, { recursive: true })]);
  }
}

interface Dropped {
  /** Milliseconds until the map tells what of the file it shows. */
  readonly drawn: number;
  /** The longest that the page's own thread was busy meanwhile, in ms; 0 below the 50 that browsers report. */
  readonly longest: number;
}

async function drop(browser: Browser, site: string, table: string): Promise<Dropped> {
  const page = await browser.newPage(SCREEN);
  await page.goto(`${site}#panel=own`);
  await page.locator('[data-live-map="ready"]').waitFor();
  const input = page.locator('.own input[type="file"]');
  await input.waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  // No named function inside, as tsx marks these with a helper that the page does not have.
  const seen = page.evaluate(async () => {
    let [start, longest] = [0, 0];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: "longtask" });
    document.addEventListener(
      "change",
      () => {
        start = performance.now();
      },
      { capture: true, once: true },
    );
    while (start === 0 || !/[1-9]/.test(document.querySelector(".points-stops button")?.textContent ?? ""))
      await new Promise(requestAnimationFrame);
    return { drawn: performance.now() - start, longest };
  });
  await input.setInputFiles(table);
  const dropped = await seen;
  await page.close();
  return dropped;
}

async function readAlone(browser: Browser, site: string, table: string): Promise<number> {
  const page = await browser.newPage(SCREEN);
  page.setDefaultTimeout(PATIENCE);
  await page.goto(site);
  await page.locator("body[data-ready]").waitFor({ state: "attached" });
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement("input"), { type: "file" })),
  );
  await page.locator("input").setInputFiles(table);
  const spent = await page.evaluate(() => {
    const file = document.querySelector("input")?.files?.[0];
    if (!file) throw new Error("no file was chosen");
    return window.ownReader.readAlone(file);
  });
  await page.close();
  return spent;
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
import { build } from "vite";
import { asProduction, repository } from "../support/build.ts";
import { launchChromium } from "../support/chromium.ts";
import { servePointsPage } from "../support/points-page.ts";
import { type Site, serveFolder } from "../support/site.ts";
import { formatTable, median } from "./table.ts";

const EVENTS = 1_000_000;
const SCREEN = { viewport: { width: 1280, height: 720 } };
/** How long the map is dragged to and fro, and how long the hand rests between two moves, in ms. */
const DRAG = 3000;
const PACE = 10;
/** What a page does once it has loaded, such as fading in the relief, is over after so many ms. */
const CALM = 1500;

/** A million events of a reader's, beside Leaflet's own circle markers and the same map without them. */
export async function benchOwnPoints(runs: number): Promise<string> {
  const ours = await servePointsPage();
  const floor = await serveLeaflet();
  const browser = await launchChromium();
  try {
    const drawn: number[] = [];
    const moved: Moved[] = [];
    const empty: Moved[] = [];
    const markers: number[] = [];
    // In turns, so that whatever else the computer does falls on both.
    for (let run = 0; run < runs; run += 1) {
      const page = await openOurs(browser, ours);
      drawn.push(await drawOurs(page));
      moved.push(await drag(page));
      await takeAway(page);
      empty.push(await drag(page));
      await page.close();
      markers.push(await drawLeaflet(browser, floor));
    }
    return table(median(drawn), median(markers), moved, empty);
  } finally {
    await browser.close();
    await Promise.all([ours.close(), floor.close()]);
  }
}

function table(drawn: number, leaflet: number, moved: Moved[], empty: Moved[]): string {
  const of = (runs: Moved[], figure: (run: Moved) => number) => median(runs.map(figure));
  const frames = [of(moved, (run) => run.frames), of(empty, (run) => run.frames)] as const;
  const longest = [of(moved, (run) => run.longest), of(empty, (run) => run.longest)] as const;
  const redraws = of(moved, (run) => run.redraws);
  const extra = of(moved, (run) => run.busy) - of(empty, (run) => run.busy);
  return formatTable([
    ["", "ours", "beside", "", "times"],
    [
      "from arrays to drawn, beside circle markers",
      ...pair(drawn, leaflet),
      "ms",
      (drawn / leaflet).toFixed(3),
    ],
    [
      "frames of a drag, beside no events",
      ...pair(...frames),
      "a second",
      (frames[0] / frames[1]).toFixed(2),
    ],
    ["longest frame", ...pair(...longest), "ms", (longest[0] / longest[1]).toFixed(2)],
    ["main thread a redraw, beyond the drag itself", (extra / Math.max(1, redraws)).toFixed(1), "", "ms", ""],
  ]);
}

const pair = (a: number, b: number): [string, string] => [a.toFixed(0), b.toFixed(0)];

async function serveLeaflet(): Promise<Site> {
  const outDir = await mkdtemp(join(tmpdir(), "leaflet-points-"));
  await asProduction(() =>
    build({
      root: join(repository, "tests/bench/leaflet-points"),
      configFile: false,
      base: "./",
      build: { outDir, emptyOutDir: true },
      logLevel: "warn",
    }),
  );
  const site = await serveFolder(outDir);
  return { url: site.url, close: () => site.close().then(() => rm(outDir, { recursive: true })) };
}

async function drawLeaflet(browser: Browser, site: Site): Promise<number> {
  const page = await browser.newPage(SCREEN);
  await page.goto(site.url);
  await page.locator("[data-drawn]").waitFor();
  const spent = await page.evaluate(`drawEvents(${EVENTS})`);
  await page.close();
  return Number(spent);
}

/** With the code loaded, and no worker yet. */
async function openOurs(browser: Browser, site: Site): Promise<Page> {
  const page = await browser.newPage(SCREEN);
  await page.goto(`${site.url}?events=1`);
  await page.locator('[data-live-map="ready"]').waitFor();
  await page.locator(".points-canvas").waitFor();
  await takeAway(page);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(CALM);
  return page;
}

async function takeAway(page: Page): Promise<void> {
  await page.evaluate(() => window.points.show([]));
  await page.locator(".points-canvas").waitFor({ state: "detached" });
}

/** Milliseconds from typed arrays to the frame in which all events are drawn. */
function drawOurs(page: Page): Promise<number> {
  return page.evaluate(async (events) => {
    const { summaries, make, show } = window.points;
    const columns = make(events, 1);
    const before = summaries.length;
    const start = performance.now();
    show([{ id: "all", name: "All", columns, mask: null, colour: 0 }]);
    while (summaries.length === before) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, EVENTS);
}

interface Moved {
  /** A second. */
  readonly frames: number;
  /** In ms. */
  readonly longest: number;
  /** Work of the main thread in all, in ms. */
  readonly busy: number;
  readonly redraws: number;
}

async function drag(page: Page): Promise<Moved> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await page.mouse.move(800, 360);
  await page.mouse.down();
  const busyBefore = await taskTime(session);
  const counted = page.evaluate(async (during) => {
    const redraws = window.points.summaries.length;
    const frames: number[] = [];
    const start = performance.now();
    let last = start;
    while (last - start < during) {
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    return { frames: frames.slice(1), redraws: window.points.summaries.length - redraws };
  }, DRAG);
  const end = Date.now() + DRAG;
  for (let step = 0; Date.now() < end; step += 1) {
    await page.mouse.move(800 + 300 * Math.sin(step / 20), 360 + 150 * Math.sin(step / 13));
    await page.waitForTimeout(PACE);
  }
  const { frames, redraws } = await counted;
  const busy = (await taskTime(session)) - busyBefore;
  await page.mouse.up();
  await session.detach();
  const spent = frames.reduce((sum, frame) => sum + frame, 0);
  return { frames: (1000 * frames.length) / spent, longest: Math.max(...frames), busy, redraws };
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}

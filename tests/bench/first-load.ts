import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { asProduction, buildApp, repository } from "../support/build.ts";
import { launchChromium } from "../support/chromium.ts";
import { blockingTime, type Kind, type Load, measureLoad, totalBytes } from "../support/measure-load.ts";
import { serveBuilt, serveFolder } from "../support/site.ts";
import { formatTable, median } from "./table.ts";

const ourMoments = { picture: "[data-picture]", live: '[data-live-map="ready"]' };
const floorMoments = { picture: "[data-drawn]", live: "[data-drawn]" };
type Loads = Load<"picture" | "live">[];

/** The app beside a minimal Leaflet page that draws the same files, both on a slow phone. */
export async function benchFirstLoad(runs: number): Promise<string> {
  const floorFolder = await mkdtemp(join(tmpdir(), "minimal-leaflet-"));
  await buildApp();
  await buildFloor(floorFolder);
  const ourSite = await serveBuilt();
  const floorSite = await serveFolder(floorFolder);
  const browser = await launchChromium();

  const ours: Loads = [];
  const floor: Loads = [];
  try {
    // Taken in turns, so that whatever else the computer does falls on both; the first turn warms up.
    for (let turn = 0; turn <= runs; turn += 1) {
      ours.push(await measureLoad(browser, ourSite.url, ourMoments));
      floor.push(await measureLoad(browser, floorSite.url, floorMoments));
    }
  } finally {
    await browser.close();
    await Promise.all([ourSite.close(), floorSite.close()]);
    await rm(floorFolder, { recursive: true });
  }
  return compare(ours.slice(1), floor.slice(1));
}

function buildFloor(outDir: string) {
  return asProduction(() =>
    build({
      root: join(repository, "tests/bench/minimal-leaflet"),
      configFile: false,
      base: "./",
      publicDir: join(repository, "public"),
      build: { outDir, emptyOutDir: true },
      logLevel: "warn",
    }),
  );
}

function compare(ours: Loads, floor: Loads): string {
  const row = (name: string, unit: "ms" | "kB", figure: (load: Loads[number]) => number) => {
    const [a, b] = [median(ours.map(figure)), median(floor.map(figure))];
    return [name, show(a, unit), show(b, unit), unit, b > 0 ? (a / b).toFixed(2) : "–"];
  };
  const sent = (kind: Kind) => row(`sent: ${kind}`, "kB", ({ bytes }) => bytes[kind] / 1000);
  return formatTable([
    ["", "ours", "minimal Leaflet", "", "times"],
    row("first contentful paint", "ms", (load) => load.firstContentfulPaint),
    row("first picture", "ms", ({ painted }) => painted.picture),
    row("live map", "ms", ({ painted }) => painted.live),
    row("main thread blocked until live", "ms", (load) => blockingTime(load, load.painted.live)),
    row("longest task", "ms", ({ longTasks }) => Math.max(0, ...longTasks.map(({ duration }) => duration))),
    ...(["page", "scripts", "styles", "fonts", "data", "other"] as const).map(sent),
    row("sent: total", "kB", (load) => totalBytes(load) / 1000),
  ]);
}

function show(value: number, unit: "ms" | "kB"): string {
  return value.toFixed(unit === "ms" ? 0 : 1);
}

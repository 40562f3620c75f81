import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { REGION_IDS } from "../../src/model/region.ts";
import { asProduction, repository } from "../support/build.ts";
import {
  button,
  details,
  liveMap,
  notices,
  popup,
  sharedBrowser,
  speaks,
  things,
} from "../support/driver.ts";

const GREATEST = 1_200_000;
const folders: string[] = [];

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "single-file-"));
  folders.push(folder);
  return folder;
}

async function buildSingle(): Promise<string> {
  const outDir = emptyFolder();
  await asProduction(() =>
    build({ root: repository, mode: "single", logLevel: "error", build: { outDir, emptyOutDir: true } }),
  );
  return outDir;
}

let folder = "";
let file = "";

beforeAll(async () => {
  folder = await buildSingle();
  file = join(folder, "security-gap-map.html");
}, 60_000);

afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true });
});

/** Opens the file as a double-click does, without a network. It may ask for nothing and log no error. */
async function openFile(hash: string, javaScriptEnabled = true): Promise<Page> {
  const context = await (await sharedBrowser()).newContext({
    offline: true,
    javaScriptEnabled,
    reducedMotion: "reduce",
    locale: "en-GB",
    viewport: { width: 1440, height: 900 },
  });
  const errors: string[] = [];
  const asked: string[] = [];
  context.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  context.on("weberror", (event) => errors.push(String(event.error())));
  context.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(request.url().replace(/#.*/, ""));
  });
  const address = pathToFileURL(file).href;
  onTestFinished(async () => {
    await context.close();
    expect(errors).toEqual([]);
    expect([...new Set(asked)]).toEqual([address]);
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(`${address}#${hash}`);
  return page;
}

/** Each room with what is there once its own data has come. */
const ROOMS = {
  search: '[role="option"]',
  filter: ".filter-group",
  table: "table a[href^=http]",
  article: "[data-paragraph]",
  findings: ":is(figure, table)",
  compare: "select",
  list: "details",
  method: ":is(h3, li)",
  cite: "blockquote",
  data: ".data-changes",
  embed: ".report-lead",
  picture: ".report-lead",
} as const;

describe("the map as one file", () => {
  it("is one file that a mail can carry, the same each time it is built", async () => {
    expect(readdirSync(folder)).toEqual(["security-gap-map.html"]);
    const bytes = readFileSync(file);
    expect(bytes.length).toBeLessThanOrEqual(GREATEST);

    const again = readFileSync(join(await buildSingle(), "security-gap-map.html"));
    expect(again.equals(bytes)).toBe(true);
  });

  it("is locked: it runs its own texts and nothing else, and asks nobody", () => {
    const text = readFileSync(file, "utf8");
    const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
    expect(policy).not.toMatch(/unsafe|'self'/);
    expect(policy).toContain("connect-src 'none'");
    expect(text).toContain("## react-dom - ");
  });

  it.each(["en", "ar", "ckb"] as const)("opens every room in %s", async (lang) => {
    const page = await openFile(`lang=${lang}&timeline`);
    await liveMap(page);
    for (const [panel, sign] of Object.entries(ROOMS)) {
      await page.evaluate((hash) => {
        window.location.hash = hash;
      }, `panel=${panel}&q=kirkuk&timeline&lang=${lang}`);
      await details(page, speaks[lang].t(`panel.${panel as keyof typeof ROOMS}`)).waitFor();
      await page.locator(`.panel ${sign}`).first().waitFor();
    }
    await expect.poll(() => notices(page).count()).toBe(0);
  });

  it.each(["en", "ar", "ckb"] as const)("tells of an attack in %s, with its sources", async (lang) => {
    const page = await openFile(`lang=${lang}&${things.attack.link}`);
    await liveMap(page);
    const name = things.attack.name[lang];
    await popup(page, name).waitFor();
    await details(page, name)
      .getByRole("heading", { name: speaks[lang].t("sources"), exact: true })
      .waitFor();
  });

  it("changes its language and shows relief, and its letters are its own", async () => {
    const page = await openFile("lang=en");
    await liveMap(page);
    await button(page, "کوردی").click();
    await page.locator("html[lang=ckb]").waitFor();

    await expect.poll(() => page.locator("#ground image").getAttribute("href")).toMatch(/^data:image\/webp/);
    const hasFace = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].some(
        ({ family, status }) => family.includes("Gap Arabic") && status === "loaded",
      );
    });
    expect(hasFace).toBe(true);
  });

  it("gives its data, and no link leads to a file that is not there", async () => {
    const page = await openFile("lang=en&panel=data");
    await liveMap(page);

    const saved = page.waitForEvent("download");
    const ground = page.getByRole("heading", { name: "Regions and band", exact: true }).locator("..");
    await ground.getByRole("button", { name: /^GeoJSON / }).click();

    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^security-gap-regions-and-band-.*\.geojson$/);
    const copy = join(emptyFolder(), "regions.geojson");
    await download.saveAs(copy);
    const { features } = JSON.parse(readFileSync(copy, "utf8"));
    expect(features.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([...REGION_IDS]));
    await expect.poll(() => page.locator('a[href^="data/"]').count()).toBe(0);
  });

  it("prints, without saying where it lies", async () => {
    const page = await openFile("lang=ar&region=kirkuk");
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await liveMap(page);
    await page.keyboard.press("Control+p");
    await page.locator(".paper[data-ready]").waitFor({ state: "attached" });
    // Where the file lies on its reader's device goes into no print.
    await expect.poll(() => page.locator(".paper").textContent()).not.toContain("file:");
  });

  it("shows the still picture where no script runs, with no link to a file that is not there", async () => {
    const page = await openFile("", false);
    await expect.poll(() => page.locator("[data-picture]").isVisible()).toBe(true);
    await expect.poll(() => page.locator('a[href^="data/"]').count()).toBe(0);
  });
});

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { buildApp } from "./build.ts";
import { launchChromium } from "./chromium.ts";
import { serveBuilt } from "./site.ts";

// Pictures of the built app for a person to look at:
//   npx tsx tests/support/look.ts --out pictures --lang en,ar,ckb --theme light,dark --size 1440x900,390x844

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    hash: { type: "string", default: "" },
    lang: { type: "string", default: "en" },
    theme: { type: "string", default: "light" },
    size: { type: "string", default: "1440x900" },
    path: { type: "string", default: "" }, // another page of the site: "embed-example.html"
    built: { type: "boolean", default: false }, // take dist/ as it is
    full: { type: "boolean", default: false }, // the whole page, not only the window
  },
});

type Look = { lang: string; theme: string; size: string };

await takePictures();

async function takePictures(): Promise<void> {
  const out = values.out;
  if (!out) throw new Error("say where the pictures go: --out FOLDER");
  await mkdir(out, { recursive: true });
  if (!values.built) await buildApp();

  const site = await serveBuilt();
  const browser = await launchChromium();
  try {
    for (const look of looks()) await takePicture(browser, site.url, look, out);
  } finally {
    await browser.close();
    await site.close();
  }
}

function looks(): Look[] {
  const [langs, themes, sizes] = [values.lang, values.theme, values.size].map((list) => list.split(","));
  return (langs ?? []).flatMap((lang) =>
    (themes ?? []).flatMap((theme) => (sizes ?? []).map((size) => ({ lang, theme, size }))),
  );
}

async function takePicture(browser: Browser, siteUrl: string, look: Look, out: string): Promise<void> {
  const { lang, theme, size } = look;
  const [width = Number.NaN, height = Number.NaN] = size.split("x").map(Number);
  if (!(width > 0 && height > 0)) throw new Error(`a size is WIDTHxHEIGHT, got ${size}`);

  const page = await browser.newPage({ viewport: { width, height }, hasTouch: width < 600 });
  page.on("console", (message) => console.log(`  page ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => console.log(`  page error: ${error}`));
  const view = [values.hash, `lang=${lang}`, `theme=${theme}`].filter(Boolean).join("&");
  await page.goto(new URL(`${values.path}#${view}`, siteUrl).href, { waitUntil: "networkidle" });
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  if ((await page.locator('[data-live-map="ready"]').count()) === 0) {
    console.log('  no live map: nothing matches [data-live-map="ready"]');
  }

  const file = join(
    out,
    `${[values.hash.replace(/[^\w-]+/g, "_"), lang, theme, size].filter(Boolean).join("-")}.png`,
  );
  await page.screenshot({ path: file, fullPage: values.full, animations: "disabled" });
  console.log(file);
  await page.close();
}

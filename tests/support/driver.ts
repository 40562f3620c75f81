import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, expect, inject, onTestFinished } from "vitest";

export { axeViolations, expectNoAxeViolations } from "./axe.ts";
export * from "./reader.ts";

export type PageOptions = {
  /** the view to open, without "#": "region=kirkuk&panel=article" */
  hash?: string;
  lang?: "en" | "ar" | "ckb";
  theme?: "light" | "dark" | "auto";
  /** what the system of the reader prefers, for theme "auto" */
  colorScheme?: "light" | "dark";
  /** the language of the reader's system: "ar-IQ" */
  locale?: string;
  viewport?: { width: number; height: number };
  javaScriptEnabled?: boolean;
  reducedMotion?: boolean;
  /** a touch screen */
  hasTouch?: boolean;
  /** how many points of the screen a pixel of the page takes; grows when the reader zooms in */
  deviceScaleFactor?: number;
  /** relative to the site: "embed.html" */
  path?: string;
  /** another site than the built app, from serveFolder() */
  siteUrl?: string;
  /** runs on the blank page, before it is opened: altered responses, init scripts */
  before?: (page: Page) => Promise<unknown>;
  /** errors that this test provokes on purpose; any other one fails it */
  allowErrors?: RegExp;
  /** addresses that this test asks on purpose, such as an outside tile layer's */
  allowForeignRequests?: RegExp;
};

export type OpenedPage = Watched & {
  page: Page;
  /** The cumulative layout shift so far, without what follows the reader's own action. */
  layoutShift(): Promise<number>;
};

export type Watched = {
  errors: string[];
  foreignRequests: string[];
};

/**
 * Opens the app and gives it back once it has loaded. When the test ends, it fails if the page logged an
 * error or asked another origin for anything.
 */
export async function openPage(options: PageOptions = {}): Promise<OpenedPage> {
  const siteUrl = options.siteUrl ?? inject("siteUrl");
  const context = await (await sharedBrowser()).newContext(contextOptions(options));
  const watched = watch(context, new URL(siteUrl).origin);
  onTestFinished(async function closeAndJudge() {
    await context.close();
    expectGoodManners(watched, options);
  });

  context.setDefaultTimeout(15_000); // less than a test has, so that a failure says what was waited for
  const page = await context.newPage();
  await page.addInitScript({ path: layoutShiftProbe });
  await options.before?.(page);
  await page.goto(addressOf(siteUrl, options));
  return { page, ...watched, layoutShift: () => page.evaluate("window.layoutShiftSoFar") };
}

/** Collects what no page of ours should do. */
export function watch(context: BrowserContext, origin: string): Watched {
  const watched: Watched = { errors: [], foreignRequests: [] };
  context.on("console", (message) => {
    if (message.type() === "error") watched.errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (event) => watched.errors.push(String(event.error())));
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    // blob: carries the origin of its page; data: has none and asks nobody.
    if (asked !== origin && protocol !== "data:") watched.foreignRequests.push(request.url());
  });
  return watched;
}

export function expectGoodManners(
  { errors, foreignRequests }: Watched,
  { allowErrors, allowForeignRequests }: Pick<PageOptions, "allowErrors" | "allowForeignRequests"> = {},
): void {
  expect(without(errors, allowErrors), "errors that the page logged").toEqual([]);
  expect(without(foreignRequests, allowForeignRequests), "requests to another origin").toEqual([]);
}

function without(found: string[], allowed: RegExp | undefined): string[] {
  return allowed ? found.filter((text) => !allowed.test(text)) : found;
}

/** Waits until the live map has taken the place of the first picture, and gives its element. */
export async function liveMap(page: Page) {
  const map = page.locator('[data-live-map="ready"]');
  await map.waitFor();
  return map;
}

export function addressOf(siteUrl: string, { path = "", hash, lang, theme }: PageOptions): string {
  const view = [hash, lang && `lang=${lang}`, theme && `theme=${theme}`].filter(Boolean).join("&");
  return new URL(view ? `${path}#${view}` : path, siteUrl).href;
}

function contextOptions({
  viewport = { width: 1440, height: 900 },
  javaScriptEnabled = true,
  reducedMotion = false,
  colorScheme = "light",
  hasTouch = false,
  deviceScaleFactor = 1,
  locale = "en-GB",
}: PageOptions) {
  return {
    viewport,
    javaScriptEnabled,
    colorScheme,
    hasTouch,
    deviceScaleFactor,
    reducedMotion: reducedMotion ? ("reduce" as const) : ("no-preference" as const),
    bypassCSP: false, // the policy is part of what is tested
    locale,
  };
}

const layoutShiftProbe = fileURLToPath(new URL("./layout-shift-probe.js", import.meta.url));

let browser: Promise<Browser> | undefined;

/** One connection per test file; each page has a context, so cookies and storage, of its own. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.connect(inject("chromiumEndpoint"));
  return browser;
}

afterAll(async () => (await browser)?.close());

import { fileURLToPath } from "node:url";
import type { Browser, CDPSession, Page } from "playwright-core";
import { emulatePhone, phoneScreen } from "./phone-profile.ts";

export type Load<Moment extends string = string> = {
  /** ms from the start of the navigation until the element of each selector was on the screen */
  painted: Record<Moment, number>;
  firstContentfulPaint: number;
  longTasks: { startTime: number; duration: number }[];
  /** what crossed the network, compressed and with headers */
  bytes: Record<Kind, number>;
};

export type Kind = "page" | "scripts" | "styles" | "fonts" | "data" | "other";

/** Loads `url` once, on the phone of phone-profile.ts, with nothing in any cache. */
export async function measureLoad<Moment extends string>(
  browser: Browser,
  url: string,
  selectors: Record<Moment, string>,
): Promise<Load<Moment>> {
  const context = await browser.newContext(phoneScreen);
  try {
    const page = await context.newPage();
    const allPainted = nextCall(page, "tellAllPainted", `the paint of ${JSON.stringify(selectors)}`);
    await page.addInitScript(`window.momentsToPaint = ${JSON.stringify(selectors)}`);
    await page.addInitScript({ path: loadProbe });
    const session = await context.newCDPSession(page);
    await emulatePhone(session);
    const bytes = countBytes(session);

    await page.goto(url);
    await allPainted;
    await page.waitForLoadState("networkidle");

    const { painted, longTasks } = (await page.evaluate("window.loadProbe")) as Pick<
      Load<Moment>,
      "painted" | "longTasks"
    >;
    return { painted, longTasks, firstContentfulPaint: await firstContentfulPaint(page), bytes };
  } finally {
    await context.close();
  }
}

/** The sum of what each long task took beyond 50 ms, as in Total Blocking Time. */
export function blockingTime({ longTasks }: Load, until = Number.POSITIVE_INFINITY): number {
  return longTasks
    .filter(({ startTime }) => startTime < until)
    .reduce((sum, { duration }) => sum + duration - 50, 0);
}

export function totalBytes({ bytes }: Load): number {
  return Object.values(bytes).reduce((sum, size) => sum + size, 0);
}

const loadProbe = fileURLToPath(new URL("./load-probe.js", import.meta.url));

/**
 * The page tells by itself: to ask it again and again would slow it, and a strict Content-Security-Policy
 * stops playwright's waitForFunction, which compiles text.
 */
async function nextCall(page: Page, name: string, awaited: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`waited a minute for ${awaited}`)), 60_000);
    page
      .exposeFunction(name, () => {
        clearTimeout(timer);
        resolve();
      })
      .catch(reject);
  });
}

function firstContentfulPaint(page: Page): Promise<number> {
  return page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN");
}

function countBytes(session: CDPSession): Record<Kind, number> {
  const bytes: Record<Kind, number> = { page: 0, scripts: 0, styles: 0, fonts: 0, data: 0, other: 0 };
  const kinds = new Map<string, Kind>();
  session.on("Network.responseReceived", ({ requestId, response }) => {
    kinds.set(requestId, kindOf(new URL(response.url)));
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? "other"] += encodedDataLength;
  });
  return bytes;
}

/** By the name of the file: what is preloaded is told to the debugger as "Other". */
function kindOf({ pathname }: URL): Kind {
  if (/(\/|\.html)$/.test(pathname)) return "page";
  if (/\.m?js$/.test(pathname)) return "scripts";
  if (/\.css$/.test(pathname)) return "styles";
  if (/\.(woff2?|ttf)$/.test(pathname)) return "fonts";
  if (/\.(geo)?json$|\.csv$/.test(pathname)) return "data";
  return "other";
}

import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";
import { describe, expect, it } from "vitest";
import { liveMap, openPage, speaks } from "../support/driver.ts";

/** Bytes, gzipped, that a reader may have to wait for. The relief comes after the map and is not among them. */
const BUDGETS = { page: 60_000, scripts: 135_000, data: 90_000 };

type Kind = keyof typeof BUDGETS;

function kindOf(url: string): Kind | undefined {
  const { pathname } = new URL(url);
  if (pathname.endsWith("/")) return "page";
  if (pathname.endsWith(".js")) return "scripts";
  return pathname.includes("/data/") ? "data" : undefined;
}

/** What was sent until the live map was there, each response as gzip makes it. */
async function bytesUntilLive(): Promise<Record<Kind, number>> {
  const responses: Response[] = [];
  const { page } = await openPage({
    lang: "en",
    before: async (page) => void page.on("response", (response) => responses.push(response)),
  });
  await liveMap(page);
  const bytes = { page: 0, scripts: 0, data: 0 };
  for (const response of [...responses]) {
    const kind = kindOf(response.url());
    if (kind) bytes[kind] += gzipSync(await response.body()).length;
  }
  return bytes;
}

/** Until nothing is asked for any more: fonts and relief have come or been given up. */
async function settled(page: Page): Promise<void> {
  await liveMap(page);
  await page.waitForLoadState("networkidle");
}

describe("the first load", () => {
  it("sends no more than a slow phone can take", async () => {
    const bytes = await bytesUntilLive();
    for (const kind of ["page", "scripts", "data"] as const) {
      expect(bytes[kind], `${kind}, in bytes`).toBeGreaterThan(10_000);
      expect(bytes[kind], `${kind}, in bytes`).toBeLessThanOrEqual(BUDGETS[kind]);
    }
  });

  it("leaves what officials said until somebody opens it", async () => {
    const urls: string[] = [];
    const { page } = await openPage({
      before: async (page) => void page.on("request", (request) => urls.push(request.url())),
    });
    await settled(page);
    expect(urls.filter((url) => /[Ss]tatements|Popup/.test(url))).toEqual([]);

    await page.getByText(speaks.en.t("region.stated"), { exact: true }).click();

    await page.locator(".statements li").first().waitFor();
    expect(urls.some((url) => url.endsWith("data/statements.json"))).toBe(true);
  });

  it("asks for the Arabic face only where Arabic script is read", async () => {
    const asked = async (lang: "en" | "ckb") => {
      const urls: string[] = [];
      const { page } = await openPage({
        lang,
        before: async (page) => void page.on("request", (request) => urls.push(request.url())),
      });
      await settled(page);
      return urls.some((url) => url.endsWith("gap-arabic.woff2"));
    };
    expect(await asked("ckb")).toBe(true);
    expect(await asked("en")).toBe(false);
  });

  it("asks for no face on a poor line", async () => {
    const urls: string[] = [];
    const { page } = await openPage({
      before: async (page) => {
        page.on("request", (request) => urls.push(request.url()));
        await page.addInitScript(() =>
          Object.defineProperty(navigator, "connection", { value: { downlink: 1.5, saveData: false } }),
        );
      },
    });
    await settled(page);
    await page.getByRole("button", { name: "العربية" }).click();
    await page.locator("html[lang=ar]").waitFor();
    await page.waitForLoadState("networkidle");
    expect(urls.filter((url) => url.endsWith(".woff2"))).toEqual([]);
  });

  const screens = [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ];
  it.each(["timeline", "panel=article&paragraph=3", "panel=filter"])(
    "moves nothing with #%s",
    async (hash) => {
      for (const viewport of screens.slice(0, hash === "timeline" ? 2 : 1)) {
        const { page, layoutShift } = await openPage({ hash, viewport });
        await settled(page);
        expect(await layoutShift()).toBe(0);
      }
    },
  );

  for (const lang of ["en", "ar", "ckb"] as const) {
    for (const viewport of screens) {
      it(`moves nothing in ${lang} at ${viewport.width} x ${viewport.height}`, async () => {
        const { page, layoutShift } = await openPage({ lang, viewport });
        await settled(page);
        expect(await layoutShift()).toBe(0);
      });
    }
  }
});

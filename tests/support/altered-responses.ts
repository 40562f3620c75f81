import type { Page } from "playwright-core";

/**
 * What can go wrong between the server and the page, file by file. `path` is relative to the site, such
 * as "data/regions.geojson". To be called before the page is opened: see `before` in driver.ts.
 */
export async function missing(page: Page, path: string): Promise<void> {
  await page.route(fileAt(path), (route) => route.fulfill({ status: 404, body: "Not found" }));
}

/** The connection ended well, but too early: a proxy or a half-finished upload. */
export async function truncated(page: Page, path: string, share = 0.5): Promise<void> {
  await replaced(page, path, (text) => text.slice(0, Math.floor(text.length * share)));
}

/** Another version of the file. */
export async function replaced(page: Page, path: string, rewrite: (text: string) => string): Promise<void> {
  await page.route(fileAt(path), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: rewrite(await response.text()) });
  });
}

/** The network is gone for this file. */
export async function unreachable(page: Page, path: string): Promise<void> {
  await page.route(fileAt(path), (route) => route.abort("internetdisconnected"));
}

/** The page itself under one more header, such as a stricter policy. */
export async function withHeader(page: Page, name: string, value: string): Promise<void> {
  await page.route(
    (url) => url.pathname === "/" || url.pathname.endsWith(".html"),
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), [name.toLowerCase()]: value } });
    },
  );
}

function fileAt(path: string) {
  return (url: URL) => url.pathname === `/${path}`;
}

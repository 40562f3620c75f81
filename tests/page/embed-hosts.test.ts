import { fileURLToPath } from "node:url";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { embedSnippet, type SnippetParts } from "../../src/report/embed/snippet.ts";
import { focusedName, openPage, type PageOptions, tabStops } from "../support/driver.ts";
import { serveHosts } from "../support/host-pages.ts";
import type { Site } from "../support/site.ts";

const map = inject("siteUrl");
const heightsProbe = fileURLToPath(new URL("../support/frame-heights-probe.js", import.meta.url));

const TITLE = 'Kirkuk: the "gap" <map>';

const snippet = (link: string, parts: Partial<SnippetParts> = {}): string =>
  embedSnippet({
    address: `${map}#${link}`,
    wholePage: `${map}#lang=en`,
    title: TITLE,
    size: { kind: "ratio", ratio: "4 / 3" },
    hasPanel: false,
    script: `${map}embed.js`,
    ...parts,
  });

const script = `<script src="${map}embed.js"></script>`;

let hosts: Site;
beforeAll(async () => {
  hosts = await serveHosts({
    plain: { body: snippet("region=kirkuk&lang=en&embed") },
    "with-panel": {
      body: snippet("lang=en&timeline&embed&frame=title,legend,panel,interaction", { hasPanel: true }),
    },
    "scripts-stripped": { body: snippet("region=kirkuk&lang=en&embed", { script: null }) },
    "strict-policy": {
      head: `<meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; script-src ${map}; frame-src ${map}; style-src 'self'; img-src data:">${script}`,
      body: `<security-gap-map region="kirkuk" lang="en"><a href="${map}">The map</a></security-gap-map>`,
    },
    sandbox: {
      body: snippet("region=kirkuk&lang=en&embed").replace(" allow-same-origin", ""),
    },
    shadow: {
      head: `${script}<script src="shadow.js"></script>`,
      body: `<div id="shadow"></div><template id="maps">
        <security-gap-map region="kirkuk" lang="en" height="400"></security-gap-map>
        <security-gap-map region="diyala" lang="ar" title="ديالى" height="400"></security-gap-map>
      </template>`,
    },
  });
});
afterAll(() => hosts.close());

type Held = { page: Page; frames: Frame[]; layoutShift: () => Promise<number> };

/** Opens a host page and waits until its maps are live. */
async function open(name: string, count = 1, options: PageOptions = {}): Promise<Held> {
  const { page, layoutShift } = await openPage({
    siteUrl: hosts.url,
    path: `${name}.html`,
    viewport: { width: 800, height: 1000 },
    reducedMotion: true,
    allowForeignRequests: new RegExp(`^${map}`),
    ...options,
    before: async (blank) => {
      await blank.addInitScript({ path: heightsProbe });
      await options.before?.(blank);
    },
  });
  await expect.poll(() => page.frames().length).toBe(count + 1);
  const frames = page.frames().slice(1);
  for (const frame of frames) await frame.locator('[data-live-map="ready"]').waitFor();
  return { page, frames, layoutShift };
}

const heights = (page: Page): Promise<number[][]> =>
  page.evaluate(() => [
    ...(window as unknown as { frameHeights: Map<Element, number[]> }).frameHeights.values(),
  ]);

const link = (frame: Frame | undefined): string => new URL(frame?.url() ?? "about:blank").hash;

/** What the page hears of its maps, from the moment of asking on. */
async function listen(page: Page): Promise<() => Promise<unknown[]>> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const type of ["select", "viewchange"])
      document.addEventListener(type, (event) => {
        const { detail, composed, target } = event as CustomEvent;
        heard.push({ type, detail, composed, from: (target as Element).localName });
      });
  });
  return () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
}

const press = (frame: Frame | undefined, name: string) =>
  frame?.getByRole("button", { name, exact: true }).press("Enter");

/** Lets files be read by anybody, as a host does that says `Access-Control-Allow-Origin: *`. */
const forAnybody = (page: Page) =>
  page.route(`${map}**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
  });

describe("in the page of somebody else", () => {
  it.each([
    ["plain", {}],
    ["scripts-stripped", {}],
    ["strict-policy", {}],
    ["sandbox", { before: forAnybody }],
  ] as const)("%s: the map is live, and moves nothing around it", async (name, options) => {
    const { page, frames, layoutShift } = await open(name, 1, options);

    await frames[0]?.getByRole("dialog", { name: "Kirkuk: the gap" }).waitFor();
    expect(await heights(page)).toEqual([[expect.any(Number)]]);
    expect(await layoutShift()).toBe(0);
  });

  it("plain: names its frame, and leads to the whole map", async () => {
    const { page, frames } = await open("plain");

    await expect.poll(() => page.locator("iframe").getAttribute("title")).toBe(TITLE);
    expect(await page.locator("iframe").evaluate((frame) => frame.textContent)).toContain(
      `href="${map}#lang=en"`,
    );
    const title = frames[0]?.getByRole("link", { name: "The Security Gap", exact: true });
    await expect.poll(() => title?.getAttribute("href")).toBe("./#region=kirkuk&lang=en");
    await Promise.all([page.context().waitForEvent("page"), title?.click()]);
  });

  it("lets the focus in and out by the tab key", async () => {
    const { page, frames } = await open("plain");
    await page.getByRole("link", { name: "Before the map" }).focus();

    await page.keyboard.press("Tab");
    await expect.poll(() => frames[0]?.locator(":focus").count()).toBe(1);
    expect((await tabStops(page)).at(-1)).toBe("After the map");
    await page.getByRole("link", { name: "After the map" }).focus();
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => frames[0]?.locator(":focus").count()).toBe(1);
    for (let stops = 0; stops < 20 && (await focusedName(page)) !== "Before the map"; stops++)
      await page.keyboard.press("Shift+Tab");
    await expect.poll(() => focusedName(page)).toBe("Before the map");
  });

  it("needs no storage", async () => {
    const { page } = await open("plain", 1, {
      before: (page) =>
        page.addInitScript(() =>
          Object.defineProperty(window, "localStorage", {
            get: () => {
              throw new DOMException("no", "SecurityError");
            },
          }),
        ),
    });

    expect(await page.context().cookies()).toEqual([]);
    await expect.poll(() => page.frameLocator("iframe").getByRole("alert").count()).toBe(0);
  });

  it("grows once to hold what is asked for beside the map", async () => {
    const { page, frames } = await open("with-panel");
    await frames[0]?.getByRole("group", { name: "Language" }).waitFor();

    const [seen = []] = await heights(page);

    expect(seen).toHaveLength(2);
    // 768 wide less nothing: three quarters of it, the timeline's 13 rem and the panel's 34.
    expect(seen[1]).toBe((seen[0] ?? 0) + 13 * 16 + 34 * 16);
    const inside = await frames[0]?.evaluate(() => [
      document.documentElement.scrollHeight,
      window.innerHeight,
      document.querySelector(".map-area")?.getBoundingClientRect().height,
    ]);
    expect(inside?.[0]).toBe(inside?.[1]);
    expect(inside?.[2]).toBeGreaterThan(400);
  });

  it("measures anew when the page becomes narrower", async () => {
    const { page } = await open("with-panel");
    await expect.poll(async () => (await heights(page))[0]?.length).toBe(2);

    await page.setViewportSize({ width: 480, height: 1000 });

    await expect.poll(async () => (await heights(page))[0]?.at(-1)).toBe(448 * 0.75 + 47 * 16);
  });
});

describe("a page and its maps", () => {
  it("two in a shadow root, added late: each hears and tells for itself", async () => {
    const { page, frames } = await open("shadow", 2);
    const heard = await listen(page);

    await press(frames[0], "Diyala: the gap");
    await expect.poll(heard).toContainEqual({
      type: "select",
      detail: { kind: "region", id: "diyala" },
      composed: true,
      from: "div",
    });
    expect(await heard()).toContainEqual(
      expect.objectContaining({ type: "viewchange", detail: "#region=diyala&lang=en" }),
    );
    expect(link(frames[0])).toMatch(/region=diyala.*embed/);
    expect(link(frames[1])).toBe("#region=diyala&lang=ar&embed");

    await page.evaluate(() =>
      document
        .getElementById("shadow")
        ?.shadowRoot?.querySelectorAll("security-gap-map")[1]
        ?.setAttribute("region", "nineveh"),
    );
    await frames[1]?.getByRole("dialog", { name: "نينوى: الفراغ الأمني" }).waitFor();
    expect(link(frames[0])).toMatch(/region=diyala/);
    expect(await heights(page)).toEqual([[400], [400]]);
  });

  it("changes with the element's attributes, without being loaded anew", async () => {
    const { page, frames } = await open("strict-policy");
    const element = page.locator("security-gap-map");
    await frames[0]?.evaluate(() => Object.assign(window, { isTheSame: true }));
    const length = await page.evaluate(() => history.length);

    await element.evaluate((map) => {
      map.setAttribute("lang", "ar");
      map.setAttribute("region", "diyala");
      map.setAttribute("theme", "dark");
      map.setAttribute("height", "500");
    });

    await frames[0]?.getByRole("dialog", { name: "ديالى: الفراغ الأمني" }).waitFor();
    await expect.poll(() => frames[0]?.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await frames[0]?.evaluate("window.isTheSame")).toBe(true);
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect((await element.boundingBox())?.height).toBe(500);
    expect(await element.evaluate((map) => map.shadowRoot?.querySelector("iframe")?.title)).toContain(
      "خريطة",
    );
  });

  it("make nothing of rubbish", async () => {
    const { page, frames } = await open("shadow", 2);
    const before = await heights(page);
    const heard = await listen(page);
    const named = page.evaluate(
      () =>
        new Promise<string>((resolve) =>
          addEventListener("message", ({ data }) => resolve(data.id), { once: true }),
        ),
    );
    await press(frames[0], "Salahuddin: the gap");
    const ours = { type: "security-gap-map", version: 1, id: await named };
    const rubbish = [
      null,
      0,
      "security-gap-map",
      [],
      {},
      { ...ours, version: 2, height: 90, fit: 90, set: "region=nineveh" },
      { ...ours, id: 7, height: 90, fit: 90, set: "region=nineveh" },
      { ...ours, id: "map-9", height: 90, fit: 90, set: "region=nineveh" },
      { ...ours, type: "other", height: 90, fit: 90, set: "region=nineveh" },
      { ...ours, height: "90", fit: {}, set: 3, select: { kind: 1 }, viewchange: [] },
      { ...ours, height: -1, fit: Number.NaN, select: "kirkuk", viewchange: null },
      { ...ours, height: 1e9, fit: Number.POSITIVE_INFINITY, set: "x".repeat(9999) },
    ];

    // To the frames from their page; to the page from itself, and from the other map in the name of the first.
    await page.evaluate((all) => {
      const maps = document.getElementById("shadow")?.shadowRoot?.querySelectorAll("security-gap-map");
      for (const map of maps ?? [])
        for (const one of all) map.shadowRoot?.querySelector("iframe")?.contentWindow?.postMessage(one, "*");
      for (const one of all) window.postMessage(one, "*");
    }, rubbish);
    await frames[1]?.evaluate((message) => window.parent.postMessage(message, "*"), {
      ...ours,
      height: 90,
      select: null,
    });
    // What is right is heard after all of it.
    await press(frames[0], "Diyala: the gap");
    await expect.poll(heard).toHaveLength(4);
    expect(await heights(page)).toEqual(before);
    expect(link(frames[1])).toBe("#region=diyala&lang=ar&embed");
  });

  it("lets no window but its own page tell the map what to show", async () => {
    const { page, frames } = await open("plain");
    const telling = { type: "security-gap-map", version: 1, id: "map-1" };

    await page.evaluate(
      (message) => {
        const other = document.createElement("iframe");
        document.body.append(other);
        const its = other.contentWindow as unknown as { Function: FunctionConstructor };
        its.Function("message", "parent.frames[0].postMessage(message, '*')")(message);
      },
      { ...telling, set: "region=nineveh" },
    );
    await page.evaluate((message) => window.frames[0]?.postMessage(message, "*"), {
      ...telling,
      set: "region=diyala",
    });

    await expect.poll(() => link(frames[0])).toBe("#region=diyala&embed");
    await page.goBack();
    expect(page.url()).toBe("about:blank");
  });
});

import { fileURLToPath } from "node:url";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { boxOf, focusedName, openPage, type PageOptions, tabStops } from "../support/driver.ts";
import { type Site, serveFolder } from "../support/site.ts";

const hostPage = fileURLToPath(new URL("../fixtures/host-page", import.meta.url));

describe("embedded in a page that scrolls, the map", () => {
  let host: Site;
  beforeAll(async () => {
    host = await serveFolder(hostPage);
  });
  afterAll(() => host.close());

  type Held = { page: Page; frame: FrameLocator };

  async function hold(options: PageOptions & { link?: string; sandbox?: string } = {}): Promise<Held> {
    const { link = "embed", sandbox, ...others } = options;
    const src = `${inject("siteUrl")}#${link}`;
    const query = new URLSearchParams(sandbox === undefined ? { src } : { src, sandbox });
    const { page } = await openPage({
      siteUrl: host.url,
      path: `?${query}`,
      viewport: { width: 800, height: 700 },
      reducedMotion: true,
      // The map comes from a site of its own.
      allowForeignRequests: new RegExp(`^${inject("siteUrl")}`),
      ...others,
    });
    return { page, frame: page.frameLocator("iframe") };
  }

  const ready = (frame: FrameLocator) => frame.locator('[data-live-map="ready"]').waitFor();
  const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
  /** What the frame's own address says, the map's position in it. */
  const linkWithin = (page: Page) => new URL(page.frames().at(-1)?.url() ?? "about:blank").hash;

  async function pointAtMap(page: Page): Promise<{ x: number; y: number }> {
    const { x, y, width, height } = await boxOf(page.locator("iframe"));
    return { x: x + width / 2, y: y + height / 2 };
  }

  it("shows itself, its title, its legend and its credit, and no panel", async () => {
    const { frame } = await hold();
    await ready(frame);

    await frame.getByRole("region", { name: "The Security Gap: map" }).waitFor();
    await frame.getByText("The Security Gap", { exact: true }).filter({ visible: true }).waitFor();
    await frame.getByText("Legend").filter({ visible: true }).first().waitFor();
    await frame
      .getByText(/CC BY 4\.0/)
      .filter({ visible: true })
      .first()
      .waitFor();
    await expect.poll(() => frame.getByRole("complementary").count()).toBe(0);
  });

  it("lets the wheel scroll the page, and says how to zoom", async () => {
    const { page, frame } = await hold();
    await ready(frame);
    const { x, y } = await pointAtMap(page);

    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);

    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    await frame.getByText("Hold Ctrl to zoom with the wheel").waitFor();
    expect(linkWithin(page)).toBe("#embed");
  });

  it("zooms by the wheel with Ctrl, and the page stays", async () => {
    const { page, frame } = await hold();
    await ready(frame);
    const { x, y } = await pointAtMap(page);

    await page.mouse.move(x, y);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -240);
    await page.keyboard.up("Control");

    await expect.poll(() => linkWithin(page)).toMatch(/map=/);
    expect(await scrolled(page)).toBe(0);
  });

  it("lets one finger scroll the page", async () => {
    const { page, frame } = await hold({ hasTouch: true });
    await ready(frame);
    const { x, y } = await pointAtMap(page);

    await touch(page, [{ x, y }], [{ x, y: y - 160 }]);

    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    expect(linkWithin(page)).toBe("#embed");
  });

  it("is moved and zoomed by two fingers", async () => {
    const { page, frame } = await hold({ hasTouch: true });
    await ready(frame);
    const { x, y } = await pointAtMap(page);

    await touch(
      page,
      [
        { x: x - 30, y },
        { x: x + 30, y },
      ],
      [
        { x: x - 110, y: y - 40 },
        { x: x + 110, y: y - 40 },
      ],
    );

    await expect.poll(() => Number(/map=([\d.]+)/.exec(linkWithin(page))?.[1])).toBeGreaterThan(8);
    expect(await scrolled(page)).toBe(0);
  });

  it("is dragged by the mouse", async () => {
    const { page, frame } = await hold({ link: "map=9/36/43.5&embed" });
    await ready(frame);
    const { x, y } = await pointAtMap(page);

    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 4 });
    await page.mouse.up();

    await expect.poll(() => Number(linkWithin(page).split("&")[0]?.split("/")[2])).toBeGreaterThan(43.5);
  });

  it("lets the focus in and out again", async () => {
    const { page, frame } = await hold();
    await ready(frame);
    await page.getByRole("link", { name: "Before the map" }).focus();

    await page.keyboard.press("Tab");
    await expect.poll(() => frame.locator(":focus").count()).toBe(1);
    const stops = await tabStops(page);

    // From outside, all stops inside of the frame look like the frame.
    expect(stops.at(-1)).toBe("After the map");
    await page.keyboard.press("Shift+Tab");
    await page.getByRole("link", { name: "After the map" }).focus();
    await expect.poll(() => focusedName(page)).toBe("After the map");
  });

  it("opens a thing at its place, in the language that is asked for", async () => {
    const { frame } = await hold({ link: "region=kirkuk&lang=ar&embed" });
    await ready(frame);

    await frame.getByRole("dialog", { name: "كركوك: الفراغ الأمني" }).waitFor();
    await expect.poll(() => frame.locator("html").getAttribute("dir")).toBe("rtl");
  });

  it("shows no more than is asked for", async () => {
    const { frame } = await hold({ link: "embed&frame=interaction" });
    await ready(frame);

    for (const words of ["The Security Gap", "Legend"])
      await expect
        .poll(() => frame.getByText(words, { exact: true }).filter({ visible: true }).count())
        .toBe(0);
    await frame
      .getByText(/CC BY 4\.0/)
      .filter({ visible: true })
      .first()
      .waitFor();
    await frame.getByRole("button", { name: "Zoom in" }).waitFor();
  });

  it("has its panel where it is asked for, and moves nothing when it comes", async () => {
    const { page, frame } = await hold({ link: "embed&frame=panel,interaction&lang=ar" });
    await ready(frame);

    await frame.getByRole("complementary").getByRole("heading", { level: 1 }).waitFor();
    expect(await page.frames().at(-1)?.evaluate("window.layoutShiftSoFar")).toBe(0);
  });

  it("keeps its title on the map beside a panel", async () => {
    const { page, frame } = await hold({
      link: "embed&frame=title,panel,interaction&lang=en",
      viewport: { width: 1200, height: 700 },
    });
    await ready(frame);

    const title = frame.getByRole("link", { name: "The Security Gap", exact: true });
    await Promise.all([page.context().waitForEvent("page"), title.click()]);
  });

  it("that cannot be moved is one link to the whole", async () => {
    const { page, frame } = await hold({ link: "region=kirkuk&lang=en&embed&frame=legend" });
    await ready(frame);
    const { x, y } = await pointAtMap(page);

    await expect.poll(() => frame.getByRole("button", { name: "Zoom in" }).count()).toBe(0);
    await expect.poll(() => frame.getByRole("dialog").count()).toBe(0);
    // The link, the legend, and nothing of the map.
    await page.getByRole("link", { name: "Before the map" }).focus();
    for (let stops = 0; stops < 3; stops++) await page.keyboard.press("Tab");
    await expect.poll(() => focusedName(page)).toBe("After the map");
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    const link = frame.getByRole("link", { name: "The Security Gap: map" });
    await expect.poll(() => link.getAttribute("href")).toBe("./#region=kirkuk&lang=en");
    const [whole] = await Promise.all([page.context().waitForEvent("page"), link.press("Enter")]);
    expect(new URL(whole.url()).hash).toBe("#region=kirkuk&lang=en");
  });

  it("says in a frame whose origin is hidden what it says elsewhere, if its host lets anybody read its files", async () => {
    const { page, frame } = await hold({
      sandbox: "allow-scripts",
      before: async (page) => {
        await page.route(`${inject("siteUrl")}**`, async (route) => {
          const response = await route.fetch();
          await route.fulfill({
            response,
            headers: { ...response.headers(), "access-control-allow-origin": "*" },
          });
        });
      },
    });

    await ready(frame);
    await frame.getByRole("button", { name: "Zoom in" }).click();
    await frame.getByRole("button", { name: "Kirkuk: the gap", exact: true }).press("Enter");

    await frame.getByRole("dialog", { name: "Kirkuk: the gap" }).waitFor();
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
  });

  it("stays a picture in a frame whose origin is hidden, where the host lets nobody read its files", async () => {
    const { frame } = await hold({ sandbox: "allow-scripts", allowErrors: /CORS|ERR_FAILED/ });

    await frame.locator("[data-picture]").waitFor();
    await frame
      .getByText(/CC BY 4\.0/)
      .filter({ visible: true })
      .first()
      .waitFor();
  });
});

type Finger = { x: number; y: number };

/** Fingers set down, moved in some steps, and lifted. */
async function touch(page: Page, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", fingers: readonly Finger[]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: fingers.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id })),
    });
  const steps = 8;
  await send("touchStart", from);
  for (let step = 1; step <= steps; step++) {
    const between = (a = 0, b = 0) => a + ((b - a) * step) / steps;
    await send(
      "touchMove",
      from.map(({ x, y }, i) => ({ x: between(x, to[i]?.x), y: between(y, to[i]?.y) })),
    );
  }
  await send("touchEnd", []);
  await session.detach();
}

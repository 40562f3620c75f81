import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  boxOf,
  clickMiddle,
  expectNoAxeViolations,
  focusedName,
  link,
  liveMap,
  onTheMap,
  openPage,
  type PageOptions,
  speaks,
  theMap,
  things,
} from "../support/driver.ts";
import { servePointsPage } from "../support/points-page.ts";
import type { Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await servePointsPage();
});
afterAll(() => site.close());

/** Neither an attack nor a centre near it. */
const KIRKUK_SIDE = { lng: 44.55, lat: 35.6 };

async function openPoints(options: PageOptions & { events?: string } = {}): Promise<Page> {
  const { page } = await openPage({
    ...options,
    siteUrl: site.url,
    path: options.events ? `?events=${options.events}` : "",
  });
  await liveMap(page);
  return page;
}

/** Puts layers of events at places on the map, and waits until they are drawn. */
async function showEvents(page: Page, layers: { lng: number; lat: number; km?: number }[][]): Promise<void> {
  const before = await drawings(page);
  await page.evaluate((all) => {
    window.points.show(
      all.map((events, i) => ({
        id: `own-${i}`,
        name: `Own ${i}`,
        colour: i,
        mask: null,
        columns: {
          length: events.length,
          lng: Float64Array.from(events, ({ lng }) => lng),
          lat: Float64Array.from(events, ({ lat }) => lat),
          uncertaintyKm: Float32Array.from(events, ({ km }) => km ?? 0.5),
        },
      })),
    );
  }, layers);
  await expect.poll(() => drawings(page)).toBeGreaterThan(before);
}

const drawings = (page: Page): Promise<number> => page.evaluate(() => window.points.summaries.length);
const hits = (page: Page) =>
  page.evaluate(() =>
    window.points.hits.map(({ layer, event, stack }) => ({ layer, event, stack: [...stack] })),
  );
const inWindow = (page: Page) => page.evaluate(() => window.points.summaries.at(-1)?.inWindow);

const canvas = (page: Page) => page.locator(".points-canvas");
const ring = (page: Page) => page.locator(".point-ring");

/** How much of the canvas is painted at a point of the window, 0 to 255. */
const paintAt = (page: Page, x: number, y: number): Promise<number> =>
  canvas(page).evaluate(
    (element, at) => {
      const drawn = element as HTMLCanvasElement;
      const box = drawn.getBoundingClientRect();
      const ratio = drawn.width / box.width;
      const { data } = drawn
        .getContext("2d")
        ?.getImageData((at.x - box.left) * ratio, (at.y - box.top) * ratio, 1, 1) ?? { data: [] };
      return data[3] ?? 0;
    },
    { x, y },
  );

async function middle(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(theMap(page));
  return { x: x + width / 2, y: y + height / 2 };
}

const at = ({ lng, lat }: { lng: number; lat: number }, zoom = 10) => `map=${zoom}/${lat}/${lng}`;

describe("events of the reader's on the map", () => {
  it("are drawn at their places, between the band and the marks", async () => {
    const page = await openPoints({ hash: at(KIRKUK_SIDE) });
    await showEvents(page, [[KIRKUK_SIDE, { ...KIRKUK_SIDE, lng: 44.6, km: Number.NaN }]]);
    const { x, y } = await middle(page);
    expect(await paintAt(page, x, y)).toBeGreaterThan(200);
    expect(await inWindow(page)).toEqual([1]);
    const levels = await page.evaluate(() =>
      ["band", "own-points", "marks"].map((name) =>
        Number(document.querySelector<HTMLElement>(`.leaflet-${name}-pane`)?.style.zIndex),
      ),
    );
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
  });

  it("move with the map and are drawn anew where it has come to rest", async () => {
    const page = await openPoints({ hash: at(KIRKUK_SIDE) });
    await showEvents(page, [[KIRKUK_SIDE]]);
    const { x, y } = await middle(page);
    await page.mouse.move(x + 90, y + 90);
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 20, { steps: 5 });
    expect(await paintAt(page, x - 150, y - 70)).toBeGreaterThan(200);
    const before = await drawings(page);
    await page.mouse.up();
    await expect.poll(() => drawings(page)).toBeGreaterThan(before);

    await page.getByRole("button", { name: speaks.en.t("map.home"), exact: true }).click();
    await page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      at(KIRKUK_SIDE, 11),
    );
    await expect.poll(() => paintAt(page, x, y)).toBeGreaterThan(200);
  });

  it("go when they do not pass, and cannot be found any more", async () => {
    const page = await openPoints({ hash: at(KIRKUK_SIDE) });
    await showEvents(page, [[KIRKUK_SIDE, KIRKUK_SIDE]]);
    const mask = async (passing: number[]) => {
      const before = await drawings(page);
      await page.evaluate((bytes) => {
        const { layers, show } = window.points;
        show(layers.map((layer) => ({ ...layer, mask: Uint8Array.from(bytes) })));
      }, passing);
      await expect.poll(() => drawings(page)).toBeGreaterThan(before);
    };
    await mask([0, 1]);
    await clickMiddle(page);
    await expect.poll(() => hits(page)).toEqual([{ layer: "own-0", event: 1, stack: [1] }]);
    await mask([0, 0]);
    const { x, y } = await middle(page);
    expect(await paintAt(page, x, y)).toBe(0);
    expect(await inWindow(page)).toEqual([0]);
  });

  it("are drawn on the page's own thread where a worker cannot draw", async () => {
    const page = await openPoints({
      hash: at(KIRKUK_SIDE),
      before: (blank) =>
        blank.addInitScript(() => {
          Reflect.deleteProperty(window, "OffscreenCanvas");
        }),
    });
    await showEvents(page, [[KIRKUK_SIDE]]);
    const { x, y } = await middle(page);
    expect(await paintAt(page, x, y)).toBeGreaterThan(200);
    await clickMiddle(page);
    await expect.poll(() => hits(page)).toHaveLength(1);
  });

  it("are printed finely, and in light colours", async () => {
    const page = await openPoints({ hash: at(KIRKUK_SIDE), theme: "dark" });
    await showEvents(page, [[KIRKUK_SIDE]]);
    const print = await page.evaluate(() => {
      window.dispatchEvent(new Event("beforeprint"));
      const canvas = document.querySelector<HTMLCanvasElement>(".points-canvas");
      const map = document.querySelector(".map")?.getBoundingClientRect();
      const { data = [] } =
        canvas?.getContext("2d")?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1) ?? {};
      return { ratio: (canvas?.width ?? 0) / (map?.width ?? 1), colour: [...data] };
    });
    expect(print.ratio).toBe(2);
    expect(print.colour).toEqual([0, 132, 114, 255]);
  });
});

describe("a pointer", () => {
  it("finds the event under it, with all that lie on the same spot", async () => {
    const page = await openPoints({ hash: at(KIRKUK_SIDE) });
    await showEvents(page, [
      [{ lng: 44.7, lat: 35.6 }, KIRKUK_SIDE, KIRKUK_SIDE],
      [{ lng: 44.8, lat: 35.7 }],
    ]);
    const { x, y } = await middle(page);
    await page.mouse.move(x + 2, y + 1);
    await ring(page).waitFor();
    const { x: ringX, y: ringY, width } = await boxOf(ring(page));
    expect(Math.hypot(ringX + width / 2 - x, ringY + width / 2 - y)).toBeLessThan(2);
    await page.mouse.click(x + 2, y + 1);
    await expect.poll(() => hits(page)).toEqual([{ layer: "own-0", event: 1, stack: [1, 2] }]);
    expect(link(page)).not.toContain("region=");
    await page.mouse.move(x + 120, y + 90);
    await ring(page).waitFor({ state: "hidden" });
  });

  it.each(["attack", "region"] as const)(
    "opens the %s itself where it lies above or beside them",
    async (kind) => {
      const { at: place, link: opened } = things[kind];
      const [lat = 0, lng = 0] = place.split("/").map(Number);
      const page = await openPoints({ hash: at({ lng, lat }) });
      const beside = { lng: lng + 0.1, lat: lat + 0.1 };
      await showEvents(page, [kind === "attack" ? [{ lng, lat }] : [beside]]);
      await clickMiddle(page);
      await expect.poll(() => link(page)).toContain(opened);
      expect(await hits(page)).toEqual([]);
    },
  );
});

describe("a keyboard", () => {
  it("reaches the layers with one stop, and Enter lists what the window shows", async () => {
    const page = await openPoints({ hash: at(KIRKUK_SIDE) });
    await showEvents(page, [
      [KIRKUK_SIDE, { lng: 40, lat: 34 }],
      [{ lng: 44.56, lat: 35.61 }, KIRKUK_SIDE],
    ]);
    const first = onTheMap(page, "Own 0, 1 in the window");
    await first.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focusedName(page)).toBe("Own 1, 2 in the window");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => window.points.lists.map(({ layer, events }) => [layer, ...events])))
      .toEqual([["own-1", 0, 1]]);
    await expect.poll(() => first.getAttribute("tabindex")).toBe("-1");
  });

  it.each([
    ["en", "light"],
    ["ar", "dark"],
    ["ckb", "light"],
  ] as const)("finds nothing amiss by axe, with the legend in %s, %s", async (lang, theme) => {
    const page = await openPoints({ events: "3000,2000", lang, theme });
    await page.locator(".points-legend").waitFor();
    await expectNoAxeViolations(page);
  });
});

it("nothing of it is asked for as long as there are no events", async () => {
  const asked: string[] = [];
  const page = await openPoints({
    before: async (blank) => void blank.on("request", (r) => asked.push(r.url())),
  });
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => /PointsLayer|worker/.test(url))).toEqual([]);
  await showEvents(page, [[KIRKUK_SIDE]]);
  expect(asked.filter((url) => /PointsLayer.*\.js|worker/.test(url)).length).toBe(2);
});

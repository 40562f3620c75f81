import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  boxOf,
  button,
  details,
  focusedName,
  follow,
  isInWindow,
  isTooWide,
  link,
  liveMap,
  openPage,
  popup,
  theMap,
  things,
} from "../support/driver.ts";

/** Width, height, and how many points of the screen a pixel takes. */
const WINDOWS = {
  "a narrow phone": [320, 568, 2],
  "a phone": [390, 844, 3],
  "a phone on its side": [844, 390, 3],
  "a tablet": [768, 1024, 2],
  "a laptop at 400 %": [360, 225, 4],
  "a laptop": [1440, 900, 1],
} as const;

const opened = async (
  name: keyof typeof WINDOWS,
  more: Parameters<typeof openPage>[0] = {},
): Promise<Page> => {
  const [width, height, deviceScaleFactor] = WINDOWS[name];
  const { page } = await openPage({
    viewport: { width, height },
    deviceScaleFactor,
    reducedMotion: true,
    ...more,
  });
  await liveMap(page);
  return page;
};

const panel = (page: Page): Locator => page.getByRole("complementary");

describe.each(Object.keys(WINDOWS) as (keyof typeof WINDOWS)[])("on %s", (window) => {
  it("nothing has to be scrolled sideways, in any language", async () => {
    const page = await opened(window);

    for (const lang of ["en", "ar", "ckb"] as const) {
      await follow(page, `lang=${lang}`);
      await theMap(page, lang).waitFor();

      expect([lang, await isTooWide(page)]).toEqual([lang, false]);
      const text = panel(page).locator("> :last-child");
      expect([lang, await text.evaluate((all) => all.scrollWidth - all.clientWidth)]).toEqual([lang, 0]);
    }
  });

  it("the map's buttons can be pressed and the languages be reached", async () => {
    const page = await opened(window);

    for (const name of ["Zoom in", "Zoom out", "Show the whole band", "Layers"]) {
      await button(page, name).click({ trial: true });
      expect([name, await isInWindow(page, button(page, name))]).toEqual([name, true]);
    }
    await button(page, "العربية").click({ trial: true });
  });

  it("the map has room enough", async () => {
    const page = await opened(window);

    const { width, height } = await boxOf(theMap(page));

    expect(width).toBeGreaterThan(window === "a laptop at 400 %" ? 150 : 280);
    expect(height).toBeGreaterThan(window === "a laptop at 400 %" ? 90 : 240);
  });

  it("a popup lies inside the map, whole or to be scrolled", async () => {
    const page = await opened(window, { hash: things.attack.link });
    const bubble = popup(page, things.attack.name.en);
    await bubble.waitFor();

    const map = await boxOf(theMap(page));
    await expect
      .poll(async () => {
        const { x, y, width, height } = await boxOf(bubble);
        return (
          x >= map.x - 1 &&
          y >= map.y - 1 &&
          x + width <= map.x + map.width + 1 &&
          y + height <= map.y + map.height + 1
        );
      })
      .toBe(true);
  });

  it("the details can be read to their end", async () => {
    const page = await opened(window, { hash: things.attack.link });
    const text = details(page, things.attack.name.en);
    await text.getByRole("heading", { name: "Sources", exact: true }).waitFor();
    for (const more of [button(page, "Show more"), button(page, "Show more")]) {
      if (await more.isVisible()) await more.click({ timeout: 3000 });
    }

    const last = text.getByRole("link").last();
    await last.scrollIntoViewIfNeeded();

    await last.click({ trial: true });
    expect(await isInWindow(page, last)).toBe(true);
  });
});

describe("on a laptop at 400 %", () => {
  const inSight = (page: Page, lang: "en" | "ar") => ({
    popup: popup(page, things.attack.name[lang]),
    buttons: page.locator(".button-column"),
    legend: page.locator(".legend").filter({ visible: true }),
    scale: page.locator(".scale").filter({ visible: true }),
  });

  it.each(["en", "ar"] as const)(
    "popup, buttons, legend and scale do not cover one another (%s)",
    async (lang) => {
      const page = await opened("a laptop at 400 %", { hash: things.attack.link, lang });
      const covered = async () => {
        const boxes = await Promise.all(
          Object.entries(inSight(page, lang)).map(async ([name, part]) => ({ name, ...(await boxOf(part)) })),
        );
        return boxes.flatMap((a, i) =>
          boxes
            .slice(i + 1)
            .filter(
              (b) =>
                a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
            )
            .map((b) => `${a.name} and ${b.name}`),
        );
      };

      await expect.poll(covered).toEqual([]);
    },
  );

  it("the open legend and the list of layers lie inside the map", async () => {
    const page = await opened("a laptop at 400 %");
    const { legend } = inSight(page, "en");
    const layers = page.getByRole("group", { name: "Layers" });
    const outer = await boxOf(theMap(page));

    await button(page, "Layers").click();
    const list = await boxOf(layers);
    await button(page, "Layers").click();
    await legend.locator("summary").click();

    for (const { x, y, width, height } of [list, await boxOf(legend)]) {
      expect(height).toBeGreaterThan(50);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(360);
      expect(y).toBeGreaterThanOrEqual(outer.y);
      expect(y + height).toBeLessThanOrEqual(outer.y + outer.height);
    }
  });

  it("the map is at least half as high as the window", async () => {
    const page = await opened("a laptop at 400 %");

    expect((await boxOf(theMap(page))).height).toBeGreaterThan(112);
  });
});

describe("a window that changes its size", () => {
  const turnAround = async (page: Page) => {
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    await page.setViewportSize({ width: height, height: width });
  };

  it("keeps the map and what is chosen", async () => {
    const page = await opened("a phone", { hash: things.region.link });
    await popup(page, things.region.name.en).waitFor();
    await theMap(page).evaluate((map) => map.setAttribute("data-marked", ""));

    await turnAround(page);

    await expect.poll(async () => (await boxOf(theMap(page))).height).toBeLessThan(400);
    await expect.poll(() => theMap(page).getAttribute("data-marked")).toBe("");
    expect(link(page)).toBe(things.region.link);
    await popup(page, things.region.name.en).waitFor();
    await details(page, things.region.name.en).waitFor();
  });

  it("still shows the whole band, and writes no position into the link", async () => {
    const page = await opened("a phone");
    const regions = theMap(page).getByRole("group", { name: /^Regions of the gap/ });
    const isWhole = async () => {
      const [band, map] = [await boxOf(regions), await boxOf(theMap(page))];
      return band.x >= map.x && band.x + band.width <= map.x + map.width && band.y >= map.y;
    };
    expect(await isWhole()).toBe(true);

    for (let turns = 0; turns < 3; turns++) await turnAround(page);

    await expect.poll(isWhole).toBe(true);
    expect(new URL(page.url()).hash).toBe("");
  });

  it("keeps the place that the reader went to", async () => {
    const page = await opened("a phone", { hash: "map=9.5/36/43.5" });

    await turnAround(page);
    await expect.poll(async () => (await boxOf(theMap(page))).height).toBeLessThan(400);

    expect(new URL(page.url()).hash).toBe("#map=9.5/36/43.5");
  });
});

describe("the sheet of a phone", () => {
  const top = async (page: Page) => Math.round((await boxOf(panel(page))).y);

  it.each(["a phone", "a narrow phone"] as const)(
    "has three heights, by its buttons, on %s",
    async (window) => {
      const page = await opened(window);
      const heights = [await top(page)];

      await button(page, "Show more").click();
      await expect.poll(() => top(page)).toBeLessThan(heights[0] ?? 0);
      heights.push(await top(page));
      await button(page, "Show more").click();
      await expect.poll(() => top(page)).toBeLessThan(heights[1] ?? 0);

      await expect.poll(() => button(page, "Show more").isDisabled()).toBe(true);
      await button(page, "Show less").click();
      await expect.poll(() => top(page)).toBe(heights[1]);
      await button(page, "Show less").click();
      await expect.poll(() => top(page)).toBe(heights[0]);
      await expect.poll(() => button(page, "Show less").isDisabled()).toBe(true);
    },
  );

  it("rises when the details of a popup are asked for", async () => {
    const page = await opened("a phone", { hash: things.centre.link });
    const low = await top(page);

    await button(popup(page, things.centre.name.en), "Details").click();

    await expect.poll(() => top(page)).toBeLessThan(low);
    await expect.poll(() => focusedName(page)).toBe(things.centre.name.en);
  });

  it("never hides what has the focus", async () => {
    const page = await opened("a phone");
    await button(page, "English").focus();

    const hidden: string[] = [];
    for (let stops = 0; stops < 14; stops++) {
      await page.keyboard.press("Tab");
      if ((await panel(page).locator(":focus").count()) === 0) break;
      if (!(await isInWindow(page, page.locator(":focus")))) hidden.push(await focusedName(page));
    }

    expect(hidden).toEqual([]);
  });

  it("has targets that a finger hits", async () => {
    const page = await opened("a phone", { hasTouch: true });

    // The symbols of the map are smaller: a finger reaches farther around them than a mouse.
    const small = await page.getByRole("button").evaluateAll((all) =>
      all
        .filter((element) => element instanceof HTMLElement)
        .map((element) => ({ name: element.textContent, ...element.getBoundingClientRect().toJSON() }))
        .filter(
          ({ width, height, bottom }) =>
            width > 0 && bottom < window.innerHeight && Math.min(width, height) < 44,
        ),
    );

    expect(small.map(({ name, width, height }) => `${name} ${width} x ${height}`)).toEqual([]);
  });
});

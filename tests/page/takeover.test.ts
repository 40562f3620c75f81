import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { liveMap, openPage } from "../support/driver.ts";

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

/** Middles of the attacks' circles and of the places' names, as they are painted. */
async function whatIsWhere(page: Page, part: "#still" | "#app") {
  return page.evaluate((root) => {
    const middles = (selector: string) =>
      [...document.querySelectorAll(`${root} ${selector}`)]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ left, top, width, height }) => [left + width / 2, top + height / 2]);
    return { attacks: middles("circle.attack"), names: middles("svg text") };
  }, part);
}

describe("the live map takes over from the picture", () => {
  for (const viewport of SCREENS) {
    it(`with every attack in its place at ${viewport.width} x ${viewport.height}`, async () => {
      const picture = await openPage({
        viewport,
        before: async (page) => {
          await page.route("**/assets/*.js", (route) => route.abort());
        },
        allowErrors: /ERR_FAILED/,
      });
      const before = await whatIsWhere(picture.page, "#still");
      const live = await openPage({ viewport });
      await liveMap(live.page);
      await expect.poll(() => live.page.locator("#still").count()).toBe(0);
      const after = await whatIsWhere(live.page, "#app");

      expect(before.attacks.length).toBeGreaterThan(200);
      expect(after.attacks.length).toBe(before.attacks.length);
      expect(farthest(before.attacks, after.attacks)).toBeLessThan(1);
    });
  }
});

function farthest(
  before: readonly (number | undefined)[][],
  after: readonly (number | undefined)[][],
): number {
  return Math.max(
    ...before.map(([x = 0, y = 0], i) => {
      const [toX = 0, toY = 0] = after[i] ?? [];
      return Math.hypot(toX - x, toY - y);
    }),
  );
}

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { liveMap, openPage, theMap } from "../support/driver.ts";

type Ink = { text: string; left: number; right: number; top: number; bottom: number };

/** Two names may come this near to one another: what a halo and a rounded pixel take. */
const TOLERANCE = 2;

describe.each(["en", "ar", "ckb"] as const)("no name on the map covers another, in %s,", (lang) => {
  it.each(["", "map=8/35.6/43.8", "map=9/35.6/43.8", "map=10/35.6/43.8"])("at “%s”", async (hash) => {
    const { page } = await openPage({ lang, hash });
    await liveMap(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));

    const names = await namesOnTheMap(page, lang);

    expect(new Set(names.map(({ text }) => text)).size).toBeGreaterThan(15);
    expect(overlaps(names)).toEqual([]);
  });
});

/** The ink of each straight name, and of each letter of a name that runs along the band. */
function namesOnTheMap(page: Page, lang: "en" | "ar" | "ckb"): Promise<Ink[]> {
  return theMap(page, lang)
    .locator("svg[aria-hidden=true] text")
    .evaluateAll((texts) => {
      const canvas = document.createElement("canvas").getContext("2d");
      if (!canvas) throw new Error("no canvas to measure on");
      return (texts as SVGTextElement[]).flatMap((text) => {
        const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(text);
        canvas.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
        const ink = canvas.measureText(text.textContent ?? "");
        const toScreen = text.getScreenCTM();
        const name = text.textContent ?? "";
        if (!toScreen || name === "") return [];
        const at = (x: number, y: number) => new DOMPoint(x, y).matrixTransform(toScreen);
        if (!text.hasAttribute("transform")) {
          const { x, width } = text.getBBox();
          const base = text.getStartPositionOfChar(0).y;
          const [from, to] = [
            at(x, base - ink.actualBoundingBoxAscent),
            at(x + width, base + ink.actualBoundingBoxDescent),
          ];
          return [{ text: name, left: from.x, right: to.x, top: from.y, bottom: to.y }];
        }
        // Along the band: a point on the middle line of each letter.
        return Array.from({ length: text.getNumberOfChars() }, (_, i) => {
          const { x, width } = text.getExtentOfChar(i);
          const { y } = text.getStartPositionOfChar(i);
          const middle = at(
            x + width / 2,
            y - (ink.actualBoundingBoxAscent - ink.actualBoundingBoxDescent) / 2,
          );
          return { text: name, left: middle.x, right: middle.x, top: middle.y, bottom: middle.y };
        });
      });
    });
}

function overlaps(names: readonly Ink[]): string[] {
  const found = new Set<string>();
  names.forEach((a, i) => {
    for (const b of names.slice(i + 1)) {
      if (a.text === b.text) continue;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // A letter's middle is a point: it must not lie inside the ink of a name.
      const isLetter = a.left === a.right || b.left === b.right;
      if (isLetter ? across >= 0 && down >= 0 : across > TOLERANCE && down > TOLERANCE)
        found.add(`${a.text} / ${b.text}`);
    }
  });
  return [...found];
}

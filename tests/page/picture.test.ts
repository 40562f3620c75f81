import type { Download, Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { drawn } from "../figure/materials.ts";
import { readPng } from "../figure/read-png.ts";
import { button, expectNoAxeViolations, isTooWide, liveMap, openPage, speaks } from "../support/driver.ts";

type Options = NonNullable<Parameters<typeof openPage>[0]>;

async function openPicture(more = "", options: Options = {}): Promise<Page> {
  const { page } = await openPage({ hash: `panel=picture${more}`, reducedMotion: true, ...options });
  await liveMap(page);
  return page;
}

const preview = (page: Page): Locator => page.locator(".picture-preview img");
const field = (page: Page, name: string): Locator => page.getByLabel(name, { exact: true });
const alt = async (page: Page): Promise<string> => (await preview(page).getAttribute("alt")) ?? "";

/** Until the picture that is seen is the one that was asked for. */
async function drawnAnew(page: Page): Promise<void> {
  await page.locator('.picture-preview[aria-busy="false"] img').waitFor();
}

async function saved(page: Page, act: (save: Locator) => Promise<void> = (save) => save.click()) {
  await drawnAnew(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    act(page.locator(".picture-save button").first()),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

describe("a reader who needs a picture for a report", () => {
  it("sees it, and saves a PNG of the asked size that says what it shows", async () => {
    const page = await openPicture("&region=kirkuk&from=2020-01&target=army");
    await preview(page).waitFor();
    expect(await alt(page)).toMatch(/^Kirkuk: the gap\. .*January 2020 to February 2025\. Filters: /);

    await field(page, "Width").fill("100");
    await field(page, "Dots per inch").selectOption("150");
    await field(page, "Transparent ground").check();
    const { name, bytes } = await saved(page);

    expect(name).toBe("security-gap-kirkuk-2020-01-to-2025-02-army-en-transparent-100mm-150dpi.png");
    const png = readPng(bytes);
    expect(png.width).toBe(591);
    expect(Math.round(png.dotsPerMetre * 0.0254)).toBe(150);
    expect(png.texts).toEqual({ Title: "Kirkuk: the gap", Description: await alt(page) });
    expect(png.dotAt(2, 2)[3]).toBe(0);
    expect(png.dotAt(295, 200)[3]).toBe(255);
    await page.getByText(/^Saved as .*150dpi\.png.* \(\d+ kB\)\.$/).waitFor();
  });

  it("gets, by keyboard alone, the very SVG that the command draws", async () => {
    const page = await openPicture("&region=diyala&killed=2", { lang: "ar" });
    await preview(page).waitFor();

    await field(page, "الصيغة").focus();
    await page.keyboard.press("Home");
    await drawnAnew(page);
    const { name, bytes } = await saved(page, async (save) => {
      await save.focus();
      await page.keyboard.press("Enter");
    });

    expect(name).toBe("security-gap-diyala-2017-11-to-2025-02-killed-2-ar-170mm.svg");
    expect(bytes.toString("utf8") === drawn("--region diyala --killed 2 --lang ar").svg).toBe(true);
  });

  it("chooses language, colours and parts, and sees each at once", async () => {
    const page = await openPicture("&map=9/35.4/44.3");
    await preview(page).waitFor();
    const all = await alt(page);

    await field(page, "Ground").selectOption({ label: "Where the map stands" });
    await drawnAnew(page);
    const fewer = await alt(page);
    const shown = (text: string) => Number(/On the map: (\d+)/.exec(text)?.[1]);
    expect(shown(fewer)).toBeLessThan(shown(all));

    await field(page, "Language").selectOption("ckb");
    await field(page, "Colours").selectOption("dark");
    for (const part of ["Legend", "Small map of Iraq", "In greys"]) await field(page, part).click();
    await expect.poll(() => alt(page)).toMatch(/^بۆشایی ئەمنی/);
    await expect.poll(() => preview(page).getAttribute("lang")).toBe("ckb");
    await field(page, "Format").selectOption("svg");
    const { name, bytes } = await saved(page);
    expect(name).toBe("security-gap-band-2017-11-to-2025-02-ckb-dark-grey-170mm.svg");
    const command = drawn("--map 9/35.4/44.3 --lang ckb --theme dark --grey --no-legend --locator");
    expect(bytes.toString("utf8") === command.svg).toBe(true);
  });

  it("copies the picture in words", async () => {
    const page = await openPicture();
    await preview(page).waitFor();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);

    await button(page, "Copy: In words").click();

    await page.getByText("Copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^The Security Gap\. .*On the map: 237 of 241 attacks\./);
  });

  it("opens the file in the page where none was saved", async () => {
    const page = await openPicture();
    await field(page, "Width").fill("90");
    await saved(page);

    await button(page, "No file came? Open it here").click();

    await page.getByText("Hold the picture").waitFor();
    const opened = page.locator(".picture-opened img");
    await expect.poll(() => opened.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1063);
    await expectNoAxeViolations(page);
  });
});

describe("what cannot be drawn", () => {
  it("is told below a width that is none, and the last picture stays", async () => {
    const page = await openPicture();
    await preview(page).waitFor();
    const before = await preview(page).getAttribute("src");

    for (const width of ["0", "20000", "wide", ""]) {
      await field(page, "Width").fill(width);
      await page.getByText("The width is no number from 80 to 1,200 mm.").waitFor();
      await expect.poll(() => field(page, "Width").getAttribute("aria-invalid")).toBe("true");
    }
    await expect.poll(() => preview(page).getAttribute("src")).toBe(before);
    await expectNoAxeViolations(page);

    await field(page, "Width").fill("120");
    await page.getByText("120 by ").waitFor();
  });

  it.each([
    ["a font", /gap-arabic\.woff2/],
    ["the typesetter", /harfbuzz.*\.wasm/],
    ["what draws it", /draw-order/],
  ])("is tried again once %s can be had", async (_, file) => {
    let isOut = true;
    const page = await openPicture("", {
      before: (blank) =>
        blank.context().route(file, (route) => (isOut ? route.fulfill({ status: 503 }) : route.continue())),
      allowErrors: /503|ArrayBuffer|WebAssembly/,
    });
    await page.getByText("The picture cannot be drawn: a font,").waitFor();

    isOut = false;
    await button(page, "Try again").click();

    await preview(page).waitFor();
    await expect.poll(() => page.getByText("The picture cannot be drawn").count()).toBe(0);
  });

  it("is told where it has more dots than the browser can hold", async () => {
    const page = await openPicture();
    await preview(page).waitFor();
    await field(page, "Dots per inch").selectOption("600");
    await field(page, "Width").fill("1200");
    await page.getByText("1,200 by ").waitFor();
    await drawnAnew(page);

    await button(page, "Save the picture").click();

    await page.getByText(/This browser cannot make a picture of 28,346 by .* or SVG/).waitFor();
  });
});

it("a reader who does not ask for a picture does not wait for what draws it", async () => {
  const asked: string[] = [];
  const { page } = await openPage({
    hash: "panel=cite",
    before: async (blank) => void blank.context().on("request", (request) => asked.push(request.url())),
  });
  await liveMap(page);
  await page.getByRole("blockquote").waitFor();
  expect(asked.filter((url) => /figure-worker|draw-order|\.wasm|relief\.png|PicturePage/.test(url))).toEqual(
    [],
  );
});

describe.each([
  ["en", "dark"],
  ["ar", "light"],
  ["ckb", "light"],
] as const)("the page in %s, %s", (lang, theme) => {
  it("has nothing that axe objects to, and fits the narrowest phone", async () => {
    const page = await openPicture("&region=nineveh", { lang, theme });
    await preview(page).waitFor();
    await expectNoAxeViolations(page);

    await page.setViewportSize({ width: 320, height: 568 });
    expect(await isTooWide(page)).toBe(false);
    const panel = page.getByRole("region", { name: speaks[lang].t("panel.picture") }).first();
    await panel.waitFor();
    expect(await page.locator(".picture-page").evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
  });
});

import type { FrameLocator, Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  button,
  details,
  expectNoAxeViolations,
  isTooWide,
  liveMap,
  openPage,
  speaks,
} from "../support/driver.ts";

type Options = NonNullable<Parameters<typeof openPage>[0]>;

async function openEmbed(more = "", options: Options = {}): Promise<Page> {
  const { page } = await openPage({ hash: `panel=embed${more}`, reducedMotion: true, ...options });
  await liveMap(page);
  await code(page).waitFor();
  return page;
}

const code = (page: Page): Locator => page.locator("pre");
const preview = (page: Page): FrameLocator => page.frameLocator("iframe");
const liveIn = (frame: FrameLocator) => frame.locator('[data-live-map="ready"]').waitFor();
const choose = (page: Page, name: string, option: string) =>
  page.getByRole("combobox", { name, exact: true }).selectOption({ label: option });
const sourceIn = async (page: Page): Promise<string> =>
  /src="([^"]*)"/.exec((await code(page).textContent()) ?? "")?.[1]?.replaceAll("&amp;", "&") ?? "";

describe("a reader who puts the map into a page", () => {
  it("sees it as it will be, changes it, and copies the code", async () => {
    const page = await openEmbed("&region=kirkuk&from=2020-01");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await liveIn(preview(page));
    const steps = await page.evaluate(() => history.length);

    await choose(page, "Region", "Diyala");
    await choose(page, "To", "December 2021");
    await choose(page, "Language", "العربية");
    await choose(page, "Theme", "Dark");
    await page.getByRole("checkbox", { name: "Legend" }).uncheck();

    const link = "#region=diyala&from=2020-01&to=2021-12&lang=ar&theme=dark&embed&frame=title,interaction";
    expect(new URL(await sourceIn(page)).hash).toBe(link);
    await preview(page).getByRole("dialog", { name: "ديالى: الفراغ الأمني" }).waitFor();
    await preview(page).locator('html[lang="ar"][data-theme="dark"]').waitFor();
    expect(new URL(page.frames()[1]?.url() ?? "").hash).toBe(link);
    await button(page, "Copy: Code for your page").click();
    await page.getByText("Copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('title="ديالى: الفراغ الأمني – الفراغ الأمني"');
    // What is tried out is no step for Back, and does not change the map beside.
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(new URL(page.url()).hash).toBe("#panel=embed&region=kirkuk&from=2020-01");
  });

  it("gets a frame that grows, with panel and timeline", async () => {
    const page = await openEmbed();

    await page.getByRole("checkbox", { name: "Panel with figures and details" }).check();
    await page.getByRole("checkbox", { name: "Timeline" }).check();
    await page.getByRole("radio", { name: /A frame with a script/ }).check();

    const text = (await code(page).textContent()) ?? "";
    expect(text).toMatch(
      /timeline&amp;lang=en&amp;theme=auto&amp;embed&amp;frame=title,legend,panel,interaction/,
    );
    expect(text).toContain("allow-downloads");
    const { origin } = new URL(page.url());
    expect(text).toContain(`<script async src="${origin}/embed.js"></script>`);
    expect((await fetch(`${origin}/embed.js`)).ok).toBe(true);
    await preview(page).getByRole("complementary").waitFor();
  });

  it.each(["0", "high", "20 m"])("is told what is wrong with a height of %s, and goes on", async (height) => {
    const page = await openEmbed();
    await page.getByRole("radio", { name: "The same height everywhere" }).check();

    await page.getByRole("textbox", { name: "Height in pixels" }).fill(height);

    await page.getByRole("alert").getByText(`“${height}” is no height for a frame`).waitFor();
    await expect.poll(() => code(page).textContent()).toContain('height="480"');
    await page.getByRole("textbox", { name: "Height in pixels" }).fill("640");
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
    await expect.poll(() => code(page).textContent()).toContain('height="640"');
    await expect.poll(async () => (await page.locator("iframe").boundingBox())?.height).toBe(640);
  });

  it("is told of a period that ends before it begins", async () => {
    const page = await openEmbed("&from=2021-05");

    await choose(page, "To", "March 2020");

    await page
      .getByRole("alert")
      .getByText("The period ends in March 2020, before it begins in May 2021")
      .waitFor();
  });
});

describe.each([
  ["en", "dark"],
  ["ar", "light"],
  ["ckb", "light"],
] as const)("the page in %s, %s", (lang, theme) => {
  it("has nothing that axe objects to", async () => {
    const page = await openEmbed("&region=diyala", { lang, theme });
    await liveIn(preview(page));
    await page.getByRole("radio").nth(1).check();
    await page.getByRole("textbox").fill("0");

    await expectNoAxeViolations(page);
  });

  it("fits the narrowest phone", async () => {
    const page = await openEmbed("", { lang, viewport: { width: 320, height: 568 } });

    expect(await isTooWide(page)).toBe(false);
    const text = details(page, speaks[lang].t("panel.embed"));
    expect(await text.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
  });
});

import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { missing } from "../support/altered-responses.ts";
import {
  button,
  details,
  expectNoAxeViolations,
  focusedName,
  isTooWide,
  link,
  liveMap,
  notices,
  onTheMap,
  openPage,
  speaks,
  things,
} from "../support/driver.ts";

type Options = NonNullable<Parameters<typeof openPage>[0]>;

async function openCite(more = "", options: Options = {}): Promise<Page> {
  const { page } = await openPage({ hash: `panel=cite${more}`, reducedMotion: true, ...options });
  await liveMap(page);
  await quotation(page).waitFor();
  return page;
}

const quotation = (page: Page): Locator => page.getByRole("blockquote");
const style = (page: Page): Locator => page.getByRole("combobox", { name: "Style" });
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

const refused = (page: Page) =>
  page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });

describe("a reader who writes a report", () => {
  it("comes from a region, and copies a paragraph on it with a link to it", async () => {
    const { page } = await openPage({ hash: "region=kirkuk&from=2020-01&theme=dark", reducedMotion: true });
    await liveMap(page);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);

    await button(page, "Cite and quote").click();
    await button(page, "Copy: To quote").click();

    await page.getByText("Copied.").waitFor();
    const [paragraph, , note = ""] = (await clipboard(page)).split(/\r?\n/);
    expect(paragraph).toMatch(
      /^In the period January 2020 to February 2025, about \d+ attacks \(likely \d+ to \d+\) took place in the Kirkuk part of/,
    );
    expect(paragraph).toMatch(/\[1\]$/);
    expect(note).toMatch(/^\[1\] The Security Gap: .*#region=kirkuk&from=2020-01&lang=en$/);
    expect(note).toContain("data version 1.0.0");
  });

  it("gets there from the overview, with the focus on the heading, and back", async () => {
    const { page } = await openPage({ reducedMotion: true });
    await liveMap(page);

    await button(page, "Cite and quote").press("Enter");

    await quotation(page).waitFor();
    await expect.poll(() => focusedName(page)).toBe("Cite and quote");
    expect(link(page)).toBe("panel=cite");
    await page.goBack();
    await button(page, "Cite and quote").waitFor();
  });

  it("chooses a style by keyboard, and copies the citation of the map", async () => {
    const page = await openCite();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);

    await style(page).focus();
    await page.keyboard.press("End");
    await button(page, "Copy: The map").click();

    await page.getByText("Copied.").waitFor();
    const [item] = JSON.parse(await clipboard(page));
    expect(item.URL).toMatch(/^https?:.*#lang=en$/);
    expect(item.version).toBe("1.0.0");
  });

  it("gets an attack by its own sources, and another one that is chosen on the map meanwhile", async () => {
    const page = await openCite(`&${things.attack.link}&map=10/${things.attack.at}`);

    await quotation(page).getByText("records an attack: Safra").waitFor();
    await page.getByRole("heading", { name: "This attack, by its sources" }).waitFor();
    await page.getByText(/\[Report on an attack: .*As collected in The Security Gap/).waitFor();

    await onTheMap(page, "Kirkuk: the gap").focus();
    await page.keyboard.press("Enter");
    await quotation(page).getByText("in the Kirkuk part").waitFor();
    expect(link(page)).toContain("region=kirkuk&panel=cite");
  });

  it("gets the text to copy by hand where the browser refuses", async () => {
    const page = await openCite("", { before: refused });

    await button(page, "Copy: This view").click();

    const field = page.getByRole("textbox", { name: "This view" });
    await field.waitFor();
    await expect.poll(() => field.inputValue()).toContain("(Version 1.0.0) [Data set]. Retrieved ");
    const marked = await field.evaluate(
      (area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart,
    );
    expect(marked).toBe((await field.inputValue()).length);
    await expectNoAxeViolations(page);
  });

  it("still gets a paragraph where the sources cannot be had", async () => {
    const page = await openCite("", {
      before: (blank) => missing(blank, "data/reports-en.json"),
      allowErrors: /reports-en/,
    });

    await notices(page).getByText("reports-en.json").waitFor();
    await quotation(page).getByText("The sources are named with each attack").waitFor();
  });

  it("is told that nothing is counted where nothing passes", async () => {
    const page = await openCite("&target=peshmerga&type=car-bomb&killed=500");

    await quotation(page).getByText("counts no attack in the security gap").waitFor();
  });
});

describe.each([
  ["en", "dark"],
  ["ar", "light"],
  ["ckb", "light"],
] as const)("the page in %s, %s", (lang, theme) => {
  it("has nothing that axe objects to", async () => {
    const page = await openCite("&region=diyala&target=army,pmf&killed=2", { lang, theme });

    await expectNoAxeViolations(page);
  });

  it("fits the narrowest phone", async () => {
    const page = await openCite(`&${things.attack.link}`, { lang, viewport: { width: 320, height: 568 } });

    await page.getByRole("combobox").selectOption("ris");
    expect(await isTooWide(page)).toBe(false);
    const text = details(page, speaks[lang].t("panel.cite"));
    expect(await text.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
  });
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import ar from "../../src/own-data/words/ar.json" with { type: "json" };
import ckb from "../../src/own-data/words/ckb.json" with { type: "json" };
import en from "../../src/own-data/words/en.json" with { type: "json" };
import { answerPart, type RangeServer, serveRanges } from "../own-data/hosted/range-server.ts";
import { acledRows } from "../own-data/hosted/seeded-events.ts";
import { writeFlatGeobuf } from "../own-data/hosted/write-flatgeobuf.ts";
import { boxOf, expectNoAxeViolations, isTooWide, openPage, type PageOptions } from "../support/driver.ts";
import { serveFixturePage } from "../support/fixture-page.ts";
import type { Site } from "../support/site.ts";

const WORDS = { en, ar, ckb };
const file = writeFlatGeobuf(acledRows(3000), { title: "Events of May" });

/** Another server that the page may ask by its policy, and one that it may not. */
let allowed: RangeServer;
let stranger: RangeServer;
let site: Site;
beforeAll(async () => {
  [allowed, stranger] = await Promise.all([serveRanges(), serveRanges()]);
  process.env.DATA_HOSTS = new URL(allowed.url).origin;
  try {
    site = await serveFixturePage("hosted-page", ["tests/fixtures/hosted/events.fgb"]);
  } finally {
    delete process.env.DATA_HOSTS;
  }
}, 120_000);
afterAll(() => Promise.all([allowed.close(), stranger.close(), site.close()]));
beforeEach(() => {
  for (const { seen } of [allowed, stranger]) seen.length = 0;
});

async function openForm(options: PageOptions = {}): Promise<Page> {
  const { page } = await openPage({ siteUrl: site.url, ...options });
  await page.getByRole("textbox").waitFor();
  return page;
}

async function ask(page: Page, address: string): Promise<void> {
  await page.getByLabel(en["hosted.address"]).fill(address);
  await page.keyboard.press("Enter");
}

describe("the address of a hosted layer", () => {
  it("opens a file beside the page, by the keyboard alone", async () => {
    const page = await openForm();
    await page.keyboard.press("Tab");
    await page.keyboard.type("events.fgb");
    await page.keyboard.press("Enter");

    await page.getByRole("heading", { name: "events" }).waitFor();
    await page.getByText("60 events in the file").waitFor();
    await page.getByText(/^\d+ kB read so far$/).waitFor();
    await expect.poll(() => page.getByRole("textbox").inputValue()).toBe("");
  });

  it("opens a file on a host that the map was built for, and reads parts of it", async () => {
    allowed.files.set("events.fgb", (request, response) => {
      response.setHeader("Access-Control-Allow-Origin", "*");
      const bytes = answerPart(file, request, response);
      allowed.seen.push({ path: "events.fgb", range: request.headers.range ?? "", bytes });
    });
    const page = await openForm({ allowForeignRequests: /events\.fgb$/ });
    await ask(page, `${allowed.url}events.fgb`);

    await page.getByRole("heading", { name: "Events of May" }).waitFor();
    await page.getByText(/read so far/).waitFor();
    expect(allowed.seen.length).toBeGreaterThan(1);
    expect(allowed.seen.every(({ range }) => range.startsWith("bytes="))).toBe(true);
    const sent = allowed.seen.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(sent).toBeLessThan(file.length / 2);
  });

  it("says so when that host does not let other pages read", async () => {
    allowed.files.set("events.fgb", file);
    const page = await openForm({ allowForeignRequests: /events\.fgb$/, allowErrors: /CORS|ERR_FAILED/ });
    await ask(page, `${allowed.url}events.fgb`);
    await page
      .getByRole("alert")
      .getByText(/answers, but does not let pages of other sites read/)
      .waitFor();
  });

  it("says that it may not ask another host, without asking it", async () => {
    stranger.files.set("events.fgb", file);
    const page = await openForm();
    await ask(page, `${stranger.url}events.fgb`);

    const { origin } = new URL(stranger.url);
    const alert = page.getByRole("alert");
    await alert.getByText(`This page may not fetch data from ${origin}.`).waitFor();
    expect(stranger.seen).toEqual([]);
    const field = page.getByLabel(en["hosted.address"]);
    await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
    await expect.poll(() => field.getAttribute("aria-describedby")).toContain(await alert.getAttribute("id"));
  });

  it.each([
    ["", "What was entered is not an address."],
    ["s3://bucket/events.fgb", "Addresses of the kind s3 cannot be opened here."],
    ["none.fgb", "none.fgb (error 404)"],
    ["preview.png", "is not a FlatGeobuf file."],
  ])("%j: %s", async (address, sentence) => {
    const page = await openForm({ allowErrors: /404/ });
    await ask(page, address);
    await page.getByRole("alert").getByText(sentence).waitFor();
  });

  it("shows an address as text, whatever it holds", async () => {
    const page = await openForm({ allowErrors: /404/ });
    await ask(page, "<img/src=x/onerror=alert(1)>.fgb");
    await page.getByRole("alert").getByText("onerror").waitFor();
    await expect.poll(() => page.locator("form img").count()).toBe(0);
  });

  it.each([
    ["en", "light"],
    ["en", "dark"],
    ["ar", "light"],
    ["ckb", "dark"],
  ] as const)("can be used by everybody, in %s and %s", async (lang, theme) => {
    const page = await openForm({ lang, theme, viewport: { width: 390, height: 844 } });
    await page.getByRole("textbox").fill(`${stranger.url}events.fgb`);
    await page.getByRole("button", { name: WORDS[lang]["hosted.open"] }).click();
    await page.getByRole("alert").waitFor();

    await expectNoAxeViolations(page);
    expect(await isTooWide(page)).toBe(false);
    for (const role of ["textbox", "button"] as const)
      expect((await boxOf(page.getByRole(role).first())).height).toBeGreaterThanOrEqual(44);
  });
});

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { replaced } from "../support/altered-responses.ts";
import {
  button,
  clickMiddle,
  details,
  follow,
  liveMap,
  notices,
  openPage,
  popup,
  speaks,
  things,
} from "../support/driver.ts";

const MARKUP = '<img src=x onerror="window.wasRun=true"><b>bold</b>';

const wasRun = (page: Page) => page.evaluate(() => "wasRun" in window);

describe("the page's own policy", () => {
  it("lets in nothing but the page's own files and the tiles that a reader may ask for", async () => {
    const { page } = await openPage();
    const policy =
      (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content")) ?? "";
    const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule]));

    expect(rules.get("default-src")).toBe("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-|\*|http:/);
    expect(policy.match(/https:\/\/[^ ;]+/g)).toEqual(["https://tile.openstreetmap.org"]);
    for (const rule of ["script-src", "style-src", "connect-src", "base-uri", "form-action"])
      expect([...rules.keys()]).toContain(rule);
  });

  it("is broken by nothing that a reader does", async () => {
    const { page } = await openPage({
      hash: `map=10/${things.attack.at}`,
      before: (page) =>
        page.addInitScript(() => {
          const broken: string[] = [];
          Object.assign(window, { broken });
          document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
            broken.push(`${violatedDirective} ${blockedURI}`),
          );
        }),
    });
    await liveMap(page);

    await clickMiddle(page);
    await popup(page, things.attack.name.en).waitFor();
    await details(page, things.attack.name.en)
      .getByRole("heading", { name: "Sources", exact: true })
      .waitFor();
    await button(page, "Layers").click();
    await button(page, "العربية").click();
    await popup(page, things.attack.name.ar).waitFor();
    await follow(page, "panel=method&lang=ar");
    await details(page, speaks.ar.t("panel.method")).waitFor();

    expect(await page.evaluate("window.broken")).toEqual([]);
  });
});

it("the description of the data is a block of data, of which the policy does not complain", async () => {
  const complaints: string[] = [];
  const { page } = await openPage({
    before: async (blank) =>
      void blank.on("console", (message) => {
        if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
      }),
  });
  await liveMap(page);

  const block = page.locator('script[type="application/ld+json"]');
  expect(JSON.parse((await block.textContent()) ?? "")).toMatchObject({ "@type": "Dataset" });
  expect(complaints).toEqual([]);
});

describe("what comes with the data", () => {
  it.each([
    ["the summary of an attack", "data/reports-en.json", /"summary":"/g, '"summary":"'],
    ["the notes on an attack", "data/reports-en.json", /"notes":"/g, '"notes":"'],
    ["the name of a place", "data/map.json", /"place":\{"en":"/g, '"place":{"en":"'],
  ])("is shown as text, even in %s", async (_, path, start, same) => {
    const { page } = await openPage({
      hash: things.attack.link,
      before: (page) =>
        replaced(page, path, (text) => text.replace(start, same + JSON.stringify(MARKUP).slice(1, -1))),
    });
    await liveMap(page);

    await page.getByRole("complementary").getByText(MARKUP).first().waitFor();

    await expect.poll(() => page.locator("img, b").filter({ hasText: "bold" }).count()).toBe(0);
    expect(await wasRun(page)).toBe(false);
  });

  it("is shown as text on the map, too", async () => {
    const { page } = await openPage({
      before: (page) =>
        replaced(page, "data/map.json", (text) => text.replaceAll('"Mosul"', JSON.stringify(MARKUP))),
    });
    await liveMap(page);

    await expect.poll(() => page.locator("text").filter({ hasText: MARKUP }).count()).toBeGreaterThan(0);
    expect(await wasRun(page)).toBe(false);
  });

  it("makes no link that runs a script: such a file is refused", async () => {
    const { page } = await openPage({
      hash: things.attack.link,
      before: (page) =>
        replaced(page, "data/reports-en.json", (text) =>
          text.replace(/"url":"[^"]*"/g, '"url":"javascript:window.wasRun=true"'),
        ),
    });
    await liveMap(page);

    await expect.poll(() => notices(page).allTextContents()).toHaveLength(1);
    await expect.poll(() => notices(page).textContent()).toContain("reports-en.json");
    await expect.poll(() => page.locator('a[href^="javascript:" i]').count()).toBe(0);
    expect(await wasRun(page)).toBe(false);
  });

  it("leads to other sites without telling them where the reader came from", async () => {
    const { page } = await openPage({ hash: things.attack.link });
    await liveMap(page);
    const links = details(page, things.attack.name.en).getByRole("link");
    await links.first().waitFor();

    for (const link of await links.all()) {
      await expect.poll(() => link.getAttribute("href")).toMatch(/^https?:\/\//);
      await expect.poll(() => link.getAttribute("rel")).toMatch(/noreferrer.*|.*noopener/);
    }
  });
});

describe("what comes with the link", () => {
  it("is shown as text", async () => {
    const { page } = await openPage({ hash: `theme=${encodeURIComponent(MARKUP)}` });
    await liveMap(page);

    await notices(page).getByText(MARKUP).waitFor();
    expect(await wasRun(page)).toBe(false);
  });
});

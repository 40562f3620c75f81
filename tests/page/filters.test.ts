import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { button, expectNoAxeViolations, link, liveMap, openPage, theMap } from "../support/driver.ts";
import { publishedIncidents } from "../support/published.ts";

async function openFilters(hash = ""): Promise<Page> {
  const { page } = await openPage({
    hash: ["panel=filter", hash].filter(Boolean).join("&"),
    reducedMotion: true,
  });
  await liveMap(page);
  await filters(page).getByRole("status").waitFor();
  return page;
}

const filters = (page: Page): Locator => page.getByRole("region", { name: "Filters", exact: true });
const group = (page: Page, name: string): Locator => page.getByRole("group", { name, exact: true });
const choice = (page: Page, name: string): Locator =>
  page.getByRole("checkbox", { name: new RegExp(`^${name}`) });
const attacksOnMap = (page: Page): Locator => theMap(page).locator(".attack");

const deadly = publishedIncidents.filter(({ killed }) => (killed?.max ?? 0) >= 10);
const onPylons = publishedIncidents.filter(({ target }) => target === "infrastructure");
const ofArmy = publishedIncidents.filter(({ target }) => target === "army");

describe("a reader who filters", () => {
  it("sees on the map, in the figures and in the link only what passes", async () => {
    const page = await openFilters();
    await expect.poll(() => attacksOnMap(page).count()).toBe(publishedIncidents.length);

    await choice(page, "federal army").check();

    await expect.poll(() => attacksOnMap(page).count()).toBe(ofArmy.length);
    expect(await filters(page).getByRole("status").textContent()).toBe(
      `${ofArmy.length} of ${publishedIncidents.length} attacks are shown.`,
    );
    expect(link(page)).toBe("target=army&panel=filter");
    await button(filters(page), "Back to the overview").click();
    await page.getByText(`${ofArmy.length} of ${publishedIncidents.length} attacks`).waitFor();
    await page.getByRole("button", { name: /^Diyala about/ }).waitFor();
    await expect.poll(() => page.getByRole("button", { name: /^Diyala about 28/ }).count()).toBe(0);
  });

  it("reads beside each choice what it would leave", async () => {
    const page = await openFilters("target=army");
    const highest = publishedIncidents.filter(
      ({ target, confidence }) => target === "army" && confidence === "high",
    ).length;
    expect(await group(page, "How sure we are").locator("label").first().textContent()).toContain(
      String(highest),
    );
    // In its own group a choice is counted without the others chosen there.
    const civilians = publishedIncidents.filter(({ target }) => target === "civilians").length;
    await expect
      .poll(() => group(page, "Target").locator("label").first().textContent())
      .toBe(`civilians${civilians}`);
  });

  it("clears one, and then all", async () => {
    const page = await openFilters("target=army&killed=3&type=ied");
    await button(page, "Clear: Target").click();
    await expect.poll(() => link(page)).toBe("type=ied&killed=3&panel=filter");
    await button(page, "Clear all filters").click();
    await expect.poll(() => link(page)).toBe("panel=filter");
    await expect.poll(() => attacksOnMap(page).count()).toBe(publishedIncidents.length);
    await page.getByRole("region", { name: "What is shown" }).waitFor({ state: "detached" });
  });

  it("whose filters leave nothing is told which one is to blame, and can take it back", async () => {
    const page = await openFilters("target=infrastructure&killed=10");
    await page.getByRole("heading", { name: "No attack passes these filters." }).waitFor();
    const blamed = page.locator(".emptied li");
    expect(await blamed.allTextContents()).toEqual([
      expect.stringMatching(new RegExp(`^Without “Target” ${deadly.length} attacks would remain`)),
      expect.stringMatching(new RegExp(`^Without “People killed” ${onPylons.length} attacks would remain`)),
    ]);
    await blamed.last().getByRole("button").click();
    await page
      .getByRole("heading", { name: "No attack passes these filters." })
      .waitFor({ state: "detached" });
  });

  it("keeps what is open although it does not pass, and the map shows it still", async () => {
    const { page } = await openPage({ hash: "incident=2022-12-18-safra&target=civilians&to=2018-01" });
    await liveMap(page);
    await page.getByRole("dialog", { name: /Safra/ }).waitFor();
    await page.getByText("The filters leave this attack out").waitFor();
    expect(
      await theMap(page)
        .getByRole("button", { name: /Safra.*18 December 2022/ })
        .count(),
    ).toBe(1);
  });

  it("sees centres hollow before they opened", async () => {
    const filled = async (hash: string) => {
      const { page } = await openPage({ hash });
      await liveMap(page);
      const kirkuk = theMap(page).getByRole("button", { name: /^Kirkuk joint coordination centre/ });
      return kirkuk.locator("path").last().getAttribute("fill");
    };
    expect(await filled("to=2021-04")).not.toBe(await filled("to=2021-05"));
  });
});

it("a period that ends before it begins is said so", async () => {
  const page = await openFilters("from=2021-05&to=2021-04");
  await page.getByText("The period ends before it begins.").waitFor();
  await button(page.locator(".emptied"), "Clear: Period").click();
  await expect.poll(() => link(page)).toBe("panel=filter");
});

it("a filter of an older link is told of, and the rest of it holds", async () => {
  const { page } = await openPage({ hash: "target=army,dragoons" });
  await page.getByRole("alert").filter({ hasText: "dragoons" }).waitFor();
  await expect.poll(() => attacksOnMap(page).count()).toBe(ofArmy.length);
});

it("the keyboard reaches every choice", async () => {
  const page = await openFilters();
  await choice(page, "civilians").focus();
  await page.keyboard.press("Space");
  await expect.poll(() => link(page)).toBe("target=civilians&panel=filter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect.poll(() => link(page)).toBe("target=civilians,army&panel=filter");
});

describe.each(["en", "ar", "ckb"] as const)("the filters in %s", (lang) => {
  it.each(["light", "dark"] as const)("have no axe violations in the %s theme", async (theme) => {
    const { page } = await openPage({
      lang,
      theme,
      hash: "panel=filter&target=army&killed=500",
      reducedMotion: true,
    });
    await liveMap(page);
    await page.locator(".filters").waitFor();
    await expectNoAxeViolations(page);
  });
});

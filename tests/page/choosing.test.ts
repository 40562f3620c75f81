import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  announced,
  boxOf,
  button,
  clickMiddle,
  details,
  link,
  liveMap,
  openPage,
  popup,
  theMap,
  things,
} from "../support/driver.ts";

/** Four attacks on Tuz Khurmatu have the same point. */
const FOUR_ATTACKS = "34.89/44.63";

async function openAt(at: string, more = ""): Promise<Page> {
  const { page } = await openPage({ hash: `map=10/${at}${more}`, reducedMotion: true });
  await liveMap(page);
  return page;
}

describe.each(Object.entries(things))("a reader who clicks a %s", (_kind, { at, link: itsLink, name }) => {
  it("reads of it beside the map, at its place, and in the address bar", async () => {
    const page = await openAt(at);

    await clickMiddle(page);

    await details(page, name.en).getByRole("heading", { name: name.en, exact: true }).waitFor();
    await popup(page, name.en).waitFor();
    await expect.poll(() => link(page)).toBe(itsLink);
    await expect.poll(() => announced(page).textContent()).toBe(`${name.en} opened`);
  });

  it("can send the link: it shows another reader the same", async () => {
    const { page } = await openPage({ hash: itsLink });
    await liveMap(page);

    await details(page, name.en).getByRole("heading", { name: name.en, exact: true }).waitFor();
    await popup(page, name.en).waitFor();
  });
});

describe("a reader who clicked", () => {
  it("goes Back, and nothing is chosen any more", async () => {
    const page = await openAt(things.centre.at);
    await clickMiddle(page);
    await popup(page, things.centre.name.en).waitFor();

    await page.goBack();

    await popup(page, things.centre.name.en).waitFor({ state: "detached" });
    await expect.poll(() => link(page)).toBe("");
    await page.getByRole("heading", { level: 1 }).waitFor();
  });

  it("goes Back and Forward between two things", async () => {
    const { page } = await openPage({ hash: "panel=list" });
    await liveMap(page);
    const list = details(page, "Everything on the map, as a list");
    await list.getByRole("button", { name: /^Nineveh/ }).click();
    await details(page, things.region.name.en).waitFor();

    await page.goBack();
    await list.waitFor();

    await page.goForward();
    await details(page, things.region.name.en).waitFor();
  });

  it("sees the popup at the thing itself", async () => {
    const page = await openAt(things.attack.at);

    await clickMiddle(page);
    const symbol = theMap(page).getByRole("button", { pressed: true });
    await popup(page, things.attack.name.en).waitFor();

    const mark = await boxOf(symbol);
    const bubble = await boxOf(popup(page, things.attack.name.en));
    const middle = mark.x + mark.width / 2;
    expect(bubble.x).toBeLessThan(middle);
    expect(bubble.x + bubble.width).toBeGreaterThan(middle);
    expect(bubble.y + bubble.height).toBeLessThanOrEqual(mark.y + 2);
    expect(mark.y - (bubble.y + bubble.height)).toBeLessThan(30);
  });

  it("clicks beside everything, and it closes", async () => {
    const page = await openAt(things.attack.at);
    await clickMiddle(page);
    await popup(page, things.attack.name.en).waitFor();

    const { x, y, height } = await boxOf(theMap(page));
    await page.mouse.click(x + 40, y + height / 2);

    await popup(page, things.attack.name.en).waitFor({ state: "detached" });
    await expect.poll(() => link(page)).toBe("");
  });

  it("closes the popup with its button", async () => {
    const { page } = await openPage({ hash: things.centre.link });
    await liveMap(page);

    await button(popup(page, things.centre.name.en), "Close").click();

    await popup(page, things.centre.name.en).waitFor({ state: "detached" });
    await expect.poll(() => announced(page).textContent()).toBe("Details closed");
  });

  it("returns from the details to the overview", async () => {
    const { page } = await openPage({ hash: things.region.link });
    await liveMap(page);

    await button(page, "Back to the overview").click();

    await page.getByRole("heading", { name: "The four regions" }).waitFor();
    await expect.poll(() => link(page)).toBe("");
  });
});

describe("a link that names only a thing", () => {
  const hash = `#${things.attack.link}`;
  const fragment = (page: Page) => new URL(page.url()).hash;

  /** On a phone the map has to move for the popup to have room. */
  async function openOnPhone(): Promise<Page> {
    const { page } = await openPage({
      hash: things.attack.link,
      viewport: { width: 390, height: 844 },
      before: ({ clock }) => clock.install(),
    });
    await liveMap(page);
    const bubble = popup(page, things.attack.name.en);
    await expect
      .poll(async () => {
        const { x, width } = await boxOf(bubble);
        return x >= 0 && x + width <= 390 - 60;
      })
      .toBe(true);
    // Leaflet glides for a quarter of a second, and the link is written at most every half.
    await page.clock.runFor(800);
    return page;
  }

  async function drag(page: Page): Promise<void> {
    const { x, y, height } = await boxOf(theMap(page));
    await page.mouse.move(x + 40, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + height / 2, { steps: 4 });
    await page.mouse.up();
  }

  it("stays so when the map makes room for the popup", async () => {
    const page = await openOnPhone();

    expect(fragment(page)).toBe(hash);
  });

  it("says where the map is once the reader moves it", async () => {
    const page = await openOnPhone();

    await drag(page);

    await expect.poll(() => fragment(page)).toMatch(/^#map=.+&incident=/);
  });

  it("keeps the popup in sight when the window becomes a little lower", async () => {
    const page = await openOnPhone();
    const before = await boxOf(popup(page, things.attack.name.en));

    await page.setViewportSize({ width: 390, height: 790 });
    await expect.poll(async () => (await boxOf(theMap(page))).height).toBeLessThan(600);

    const { x } = await boxOf(popup(page, things.attack.name.en));
    expect(Math.abs(x - before.x)).toBeLessThan(2);
    expect(fragment(page)).toBe(hash);
  });

  it("lets the whole band be shown again", async () => {
    const page = await openOnPhone();
    const { x } = await boxOf(popup(page, things.attack.name.en));

    await button(page, "Show the whole band").click();

    await expect.poll(async () => (await boxOf(popup(page, things.attack.name.en))).x).toBeGreaterThan(x);
    expect(fragment(page)).toBe(hash);
  });
});

describe("where several attacks share a spot, the map", () => {
  it("asks which one is meant", async () => {
    const page = await openAt(FOUR_ATTACKS);

    await clickMiddle(page);

    const choice = popup(page, "4 attacks here");
    await choice.waitFor();
    await expect.poll(() => choice.getByRole("listitem").count()).toBe(4);
    expect(link(page)).toBe("");
  });

  it("opens the one that the reader picks", async () => {
    const page = await openAt(FOUR_ATTACKS);
    await clickMiddle(page);

    await popup(page, "4 attacks here")
      .getByRole("button", { name: /^Tuz Khurmatu, 8 Jan 2018/ })
      .click();

    await expect.poll(() => link(page)).toBe("incident=2018-01-08-tuz-khurmatu");
    await popup(page, /Tuz Khurmatu, 8 January 2018/).waitFor();
  });

  it("takes a click on the popup's button for no click on what lies behind it", async () => {
    // Dibis and Altun Kupri: the popup of the place in the middle lies over other symbols.
    const page = await openAt("35.675/44.071", "&edge=federal-14");
    const name = "Dibis";
    await popup(page, name).waitFor();

    await button(popup(page, name), "Close").click();

    await popup(page, name).waitFor({ state: "detached" });
    await expect.poll(() => announced(page).textContent()).toBe("Details closed");
    expect(link(page)).toBe("");
  });

  it("closes the question on Escape", async () => {
    const page = await openAt(FOUR_ATTACKS);
    await clickMiddle(page);
    await popup(page, "4 attacks here").waitFor();

    await page.keyboard.press("Escape");

    await popup(page, "4 attacks here").waitFor({ state: "detached" });
  });

  it("lets the attacks at a centre's town be reached as well as the centre", async () => {
    const page = await openAt("35.47/44.39");

    await clickMiddle(page);

    const choice = page.getByRole("dialog");
    await choice.getByRole("button", { name: /^Kirkuk joint coordination centre/ }).waitFor();
    await expect.poll(() => choice.getByRole("listitem").count()).toBe(9);
  });
});

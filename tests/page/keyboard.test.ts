import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import {
  announced,
  button,
  details,
  focusedName,
  link,
  liveMap,
  openPage,
  popup,
  tabStops,
  theMap,
  things,
} from "../support/driver.ts";

const LAYERS = ["Regions of the gap", "Places on the edges", "Attacks", "Coordination centres"];

async function openByKeyboard(hash = ""): Promise<Page> {
  const { page } = await openPage({ hash, reducedMotion: true });
  await liveMap(page);
  return page;
}

/** The layer of that name, a group that the tab key enters once. */
const layer = (page: Page, name: string) =>
  theMap(page).getByRole("group", { name: new RegExp(`^${name}\\.`) });

/** Tabs on until the focus is inside the layer. */
async function tabInto(page: Page, name: string): Promise<void> {
  const focused = layer(page, name).locator(":focus");
  for (let stops = 0; stops < 20 && (await focused.count()) === 0; stops++) await page.keyboard.press("Tab");
  expect(await focused.count(), `tab stops in ${name}`).toBe(1);
}

describe("with the keyboard alone, a reader", () => {
  it("reaches the languages, the theme, the regions, the map's buttons and the data", async () => {
    const page = await openByKeyboard();

    const stops = await tabStops(page);

    for (const name of ["English", "العربية", "کوردی", "Theme: As the device", "Zoom in", "Zoom out"])
      expect(stops).toContain(name);
    for (const name of ["Show the whole band", "Layers", "The data"]) expect(stops).toContain(name);
    for (const region of ["Nineveh", "Kirkuk", "Salahuddin", "Diyala"])
      expect(stops.filter((stop) => stop.startsWith(`${region}about`))).toHaveLength(1);
  });

  it.each(LAYERS)("stops once in the layer “%s”", async (name) => {
    const page = await openByKeyboard();

    await tabInto(page, name);
    await page.keyboard.press("Tab");

    await expect.poll(() => layer(page, name).locator(":focus").count()).toBe(0);
  });

  it("walks through a layer with the arrow keys, round its ends, and to them with Home and End", async () => {
    const page = await openByKeyboard();
    await tabInto(page, "Regions of the gap");
    const walk = async (key: string) => {
      await page.keyboard.press(key);
      return focusedName(page);
    };

    await expect.poll(() => focusedName(page)).toBe("Nineveh: the gap");
    const first = await walk("ArrowRight");
    expect(first).not.toBe("Nineveh: the gap");
    expect(await walk("ArrowLeft")).toBe("Nineveh: the gap");
    const last = await walk("End");
    expect(await walk("ArrowDown")).toBe("Nineveh: the gap");
    expect(await walk("ArrowUp")).toBe(last);
    expect(await walk("Home")).toBe("Nineveh: the gap");
  });

  it("does not move the map while walking through a layer", async () => {
    const page = await openByKeyboard("map=9/36/43.5");
    await tabInto(page, "Attacks");

    for (const key of ["ArrowRight", "ArrowDown", "End", "Home"]) await page.keyboard.press(key);

    expect(new URL(page.url()).hash).toBe("#map=9/36/43.5");
  });

  it("comes back into a layer where it was left", async () => {
    const page = await openByKeyboard();
    await tabInto(page, "Attacks");
    await page.keyboard.press("End");
    const left = await focusedName(page);

    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");

    await expect.poll(() => focusedName(page)).toBe(left);
  });

  it.each([
    ["Regions of the gap", "Enter"],
    ["Places on the edges", "Enter"],
    ["Attacks", "Enter"],
    ["Coordination centres", "Space"],
  ])(
    "opens a thing of the layer “%s” with %s, is led into its popup, and back by Escape",
    async (name, key) => {
      const page = await openByKeyboard();
      await tabInto(page, name);
      const chosen = await focusedName(page);

      await page.keyboard.press(key);
      await popup(page, chosen).waitFor();
      await expect
        .poll(() => popup(page, chosen).evaluate((dialog) => dialog.contains(document.activeElement)))
        .toBe(true);

      await page.keyboard.press("Escape");
      await popup(page, chosen).waitFor({ state: "detached" });
      await expect.poll(() => focusedName(page)).toBe(chosen);
      await expect.poll(() => layer(page, name).locator(":focus").count()).toBe(1);
    },
  );

  it("is led back to the symbol by the popup's close button, too", async () => {
    const page = await openByKeyboard();
    await tabInto(page, "Attacks");
    const chosen = await focusedName(page);
    await page.keyboard.press("Enter");
    await popup(page, chosen).waitFor();

    await button(popup(page, chosen), "Close").press("Enter");

    await expect.poll(() => focusedName(page)).toBe(chosen);
  });

  it("goes from the popup to the details", async () => {
    const page = await openByKeyboard();
    await tabInto(page, "Coordination centres");
    const chosen = await focusedName(page);
    await page.keyboard.press("Enter");

    await button(popup(page, chosen), "Details").press("Enter");

    await expect.poll(() => details(page, chosen).locator(":focus").textContent()).toBe(chosen);
  });

  it("reads in the popup with the arrow keys without moving the map", async () => {
    const page = await openByKeyboard(`map=9/36/43.5&${things.attack.link}`);
    const { hash } = new URL(page.url());

    await button(popup(page, things.attack.name.en), "Details").focus();
    for (const key of ["ArrowDown", "ArrowRight"]) await page.keyboard.press(key);

    expect(new URL(page.url()).hash).toBe(hash);
  });

  it("zooms with the buttons and returns to the whole band", async () => {
    const page = await openByKeyboard();
    const zoom = () => Number(/map=([\d.]+)/.exec(page.url())?.[1] ?? 0);

    await button(page, "Zoom in").press("Enter");
    await expect.poll(zoom).toBeGreaterThan(8);
    const once = zoom();
    await button(page, "Zoom in").press("Space");
    await expect.poll(zoom).toBeGreaterThan(once);
    await button(page, "Zoom out").press("Enter");
    await expect.poll(zoom).toBe(once);
    await button(page, "Show the whole band").press("Enter");
    await expect.poll(() => new URL(page.url()).hash).toBe("");
  });

  it("moves the map with the arrow keys", async () => {
    const page = await openByKeyboard("map=9/36/43.5");

    await theMap(page).locator("[tabindex='0']").first().focus();
    await page.keyboard.press("ArrowRight");

    await expect.poll(() => Number(page.url().split("/").at(-1))).toBeGreaterThan(43.5);
  });

  it.each([
    ["a region", /^Diyala/, "Diyala: the gap", ""],
    ["a centre", /^Kask joint/, things.centre.name.en, ""],
    ["an attack", /^Safra/, things.attack.name.en, "2022"],
    ["a place on an edge", /^Ain Zala/, "Ain Zala", "federal line"],
  ])("finds %s in the list of everything", async (_kind, entry, name, fold) => {
    const page = await openByKeyboard("panel=list");
    const list = details(page, "Everything on the map, as a list");

    if (fold) await list.locator("summary").filter({ hasText: fold }).press("Enter");
    await list.getByRole("button", { name: entry }).press("Enter");

    await details(page, name).waitFor();
    await expect.poll(() => focusedName(page)).toBe(name);
    await expect.poll(() => announced(page).textContent()).toBe(`${name} opened`);
  });

  it("finds in the list as many things as on the map", async () => {
    const page = await openByKeyboard("panel=list");
    const list = details(page, "Everything on the map, as a list");
    await list.getByRole("heading", { name: "Attacks" }).waitFor();
    for (const fold of await list.locator("summary").all()) await fold.press("Enter");

    let onMap = 0;
    for (const name of LAYERS) onMap += await layer(page, name).getByRole("button").count();

    await expect.poll(() => list.getByRole("listitem").getByRole("button").count()).toBe(onMap);
    expect(onMap).toBeGreaterThan(280);
  });

  it("closes with Escape what a click opened", async () => {
    const page = await openByKeyboard(`map=10/${things.attack.at}&${things.attack.link}`);
    await popup(page, things.attack.name.en).waitFor();

    await theMap(page).locator("[tabindex='0']").first().focus();
    await page.keyboard.press("Escape");

    await expect.poll(() => link(page)).toBe("");
  });
});

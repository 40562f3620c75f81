import type { Download, Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { acledLikeLines } from "../own-data/acled-like.ts";
import { acledRows } from "../own-data/hosted/seeded-events.ts";
import { writeFlatGeobuf } from "../own-data/hosted/write-flatgeobuf.ts";
import {
  button,
  clickMiddle,
  expectNoAxeViolations,
  focusedName,
  follow,
  isTooWide,
  link,
  liveMap,
  notices,
  onTheMap,
  openPage,
  type PageOptions,
  popup,
  things,
} from "../support/driver.ts";

/** Neither an attack nor a centre near it. */
const AT = { lng: 44.55, lat: 35.6 };
const MIDDLE = `map=10/${AT.lat}/${AT.lng}`;

const NOTES = [
  "Spot,Latitude,Longitude,Date,Killed,Kind",
  `Field post,${AT.lat},${AT.lng},2021-05-03,2,IED`,
  `Checkpoint,35.2,44.1,2019-02-01,,Raid`,
  "Nowhere,abc,44.1,2021-05-04,1,IED",
  "Somewhere,35.9,44.2,soon,1,IED",
].join("\n");

const ACLED = [...acledLikeLines(400, 40)].join("");

const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

async function openOwn(more = "", options: PageOptions = {}): Promise<Page> {
  const { page } = await openPage({ hash: `panel=own${more}`, reducedMotion: true, ...options });
  await liveMap(page);
  await page.locator(".own").waitFor();
  return page;
}

const choose = (page: Page, ...files: ReturnType<typeof csv>[]) =>
  page.locator("input[type=file]").setInputFiles(files);
const layer = (page: Page, name: string): Locator =>
  page.getByRole("listitem").filter({ has: page.locator(`input[value="${name}"]`) });
const nameField = (page: Page): Locator =>
  page.getByRole("textbox", { name: "Name of this file on the map" });
const column = (page: Page, label: string): Locator =>
  page.getByRole("combobox", { name: label, exact: true });
const summary = (page: Page, name: string | RegExp): Locator =>
  page.locator("summary").filter({ hasText: name });
/** The button of a layer on the map, for those without a mouse; it says how many events were drawn. */
const inWindow = (page: Page): Locator => page.locator(".points-stops button");
const drawn = (page: Page) =>
  inWindow(page)
    .filter({ hasText: /: [1-9][\d,]* events? in this window/ })
    .waitFor({ state: "attached" });

async function textOf(given: Download): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of await given.createReadStream()) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

async function mapNotes(page: Page, name = "notes.csv"): Promise<void> {
  await choose(page, csv(name, NOTES));
  await column(page, "Latitude").waitFor();
  await button(page, "Show on the map").click();
  await nameField(page).first().waitFor();
}

describe("a reader with a file of events", () => {
  it("drops it on the map, says which columns say what, and finds an event with all its fields", async () => {
    const { page } = await openPage({ hash: MIDDLE, reducedMotion: true });
    await liveMap(page);
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "notes.csv", { type: "text/csv" }));
      return transfer;
    }, NOTES);

    await page.dispatchEvent("body", "dragover", { dataTransfer: data });
    await page.getByText("It stays on your device.").waitFor();
    await page.dispatchEvent("body", "drop", { dataTransfer: data });

    await page.getByText("Which columns say what?").waitFor();
    await expect.poll(() => page.getByText("It stays on your device.").count()).toBe(0);
    expect(link(page)).toBe("panel=own");
    await expect.poll(() => column(page, "Latitude").inputValue()).toBe("1");
    await expect.poll(() => column(page, "Date").inputValue()).toBe("3");
    await column(page, "Name of the place").selectOption({ label: "Spot" });
    await button(page, "Show on the map").click();

    await layer(page, "notes.csv").getByText("3 events.").waitFor();
    expect(link(page)).toBe("own&panel=own");
    await drawn(page);
    await clickMiddle(page);
    const event = popup(page, "Field post");
    await event.getByText("3 May 2021").waitFor();
    await event.getByText("Somewhere within 8 km of the point shown.").waitFor();
    await event.getByText(/^Kirkuk, \d+\skm$/).waitFor();
    await expect.poll(() => page.locator("[data-uncertainty]").count()).toBe(1);
    await button(event, "All fields of this row").click();
    await event.getByText("Kind", { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => event.count()).toBe(0);
    await expect.poll(() => page.locator("[data-uncertainty]").count()).toBe(0);
  });

  it("pastes a table, and is remembered what its columns say", async () => {
    const page = await openOwn();
    await mapNotes(page);
    await page.evaluate(
      (text) => {
        const data = new DataTransfer();
        data.setData("text/plain", text);
        // As spreadsheets do, which give a picture of the cells along.
        data.items.add(new File(["x"], "image.png", { type: "image/png" }));
        document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
      },
      NOTES.replaceAll(",", "\t"),
    );

    await page.getByRole("heading", { name: "Pasted table" }).waitFor();
    await expect.poll(() => column(page, "Category").inputValue()).toBe("5");
    await button(page, "Cancel").click();
    await page.getByRole("heading", { name: "Pasted table" }).waitFor({ state: "detached" });
  });

  it("sees an ACLED file at once, tagged, with why its rows are not offered", async () => {
    const page = await openOwn();
    await choose(page, csv("acled.csv", ACLED));

    await layer(page, "acled.csv").getByText("400 events.").waitFor();
    await page.getByText("ACLED", { exact: true }).waitFor();
    await page.getByText("ACLED’s terms of use do not allow its rows to be passed on.").waitFor();
    await summary(page, "How it was read").click();
    await page.getByText("Known by its columns as an ACLED file.").waitFor();
  });

  it("filters it by the period of the map, and is told which filters are not for it", async () => {
    const page = await openOwn("&from=2021-01&target=army");
    await mapNotes(page);

    await page.getByText("1 of 3 events passes the filters.").waitFor();
    await page.getByText("1 more has no date fine enough for this period.").waitFor();
    await page.getByText("say it in other words or not at all: target.").waitFor();
    await follow(page, "panel=own");
    await page.getByText("3 events.").waitFor();
  });

  it("corrects what was found out, which reads the file anew", async () => {
    const page = await openOwn();
    await choose(page, csv("turned.csv", NOTES.replace("Latitude,Longitude", "Longitude,Latitude")));
    await button(page, "Show on the map").click();
    await page.getByText(/latitude and longitude look exchanged/).waitFor();
    await button(page, "Exchange latitude and longitude").click();
    await page.getByText(/look exchanged/).waitFor({ state: "detached" });

    await summary(page, "How it was read").click();
    const header = page.getByRole("combobox", { name: /^First row/ });
    await header.selectOption({ label: "is data already" });
    await page.getByText("Which columns say what?").waitFor();
    await column(page, "Latitude").selectOption({ index: 2 });
    await column(page, "Longitude").selectOption({ index: 3 });
    await button(page, "Show on the map").click();
    await page.getByRole("combobox", { name: "First row as you said" }).waitFor();
    await summary(page, /things? in the rows that could not be read/).waitFor();
  });

  it("reads which rows could not be used, and takes the list along without formulas", async () => {
    const page = await openOwn();
    await choose(page, csv("rows.csv", `${NOTES}\n=1+1,=HYPERLINK(1),44,2020-01-01,1,x`));
    await button(page, "Show on the map").click();
    await summary(page, "3 things in the rows").click();

    await page.getByText("Line 4").waitFor();
    await page.getByText("Not a coordinate (row left out)").first().waitFor();
    await page.getByText("Not a date (row used)").waitFor();
    const saving = page.waitForEvent("download");
    await button(page, "Save the list as CSV").click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("rows-rows.csv");
    const text = await textOf(saved);
    expect(text).toContain("4,Latitude,abc,not-a-coordinate,no");
    expect(text).toContain(",'=HYPERLINK(1),");
  });

  it("opens a row of it on the map, and takes it along once the licence is said to allow that", async () => {
    const page = await openOwn();
    await choose(page, csv("acled.csv", ACLED));
    await summary(page, "Rows, and a file to take along").click();

    const file = page.locator(".yours-export");
    await file.waitFor();
    await expect.poll(() => file.getByRole("button").count()).toBe(0);
    await file.getByRole("checkbox").check();
    const [given] = await Promise.all([page.waitForEvent("download"), file.getByRole("button").click()]);
    const [head = "", ...lines] = (await textOf(given)).trim().split("\r\n");
    expect(head).toContain("band_km");
    expect(lines).toHaveLength(400);

    const row = page.getByRole("button", { name: /^Place \d+$/ }).first();
    const name = (await row.textContent()) ?? "";
    await row.click();
    await popup(page, name).waitFor();
  });

  it("renames, recolours, hides and removes it, and sees it instead of the map's own", async () => {
    const page = await openOwn();
    await mapNotes(page);
    const field = nameField(page);
    await field.fill("Our notes");
    await field.press("Enter");
    await page.locator(".own-legend bdi").getByText("Our notes").waitFor();
    await page.getByRole("radio", { name: "magenta triangles" }).check();
    await onTheMap(page, things.attack.name.en).waitFor({ state: "attached" });
    await page.getByRole("radio", { name: "hidden: yours instead" }).check();
    await onTheMap(page, things.attack.name.en).waitFor({ state: "detached" });

    await page.getByRole("checkbox", { name: "on the map" }).uncheck();
    await onTheMap(page, things.attack.name.en).waitFor({ state: "attached" });
    await expect.poll(() => page.locator(".own-legend").count()).toBe(0);
    await expect.poll(() => link(page)).toBe("panel=own");
    await button(page, "Remove").click();
    await button(page, "Remove: press once more").click();
    await button(page, "Remove: press once more").waitFor({ state: "detached" });
    await page.getByText("Lay your own data against the band").waitFor();
  });

  it("keeps it on the device, is offered it after a reload, and wipes it", async () => {
    const page = await openOwn();
    await mapNotes(page);
    const databases = () => page.evaluate(async () => (await indexedDB.databases()).length);
    expect(await databases()).toBe(0);
    await page.getByRole("checkbox", { name: "Keep on this device" }).check();
    await page.getByText(/^1 file is kept \(/).waitFor();

    await page.goto(page.url().replace(/#.*/, `#${MIDDLE}&own`));
    await page.reload();
    await liveMap(page);
    await page.mouse.move(300, 300);
    const offer = page.getByRole("region", { name: "Files from an earlier visit" });
    await offer.getByText(/^1 file of yours is kept on this device/).waitFor();
    await expect.poll(() => page.locator(".points-stops").count()).toBe(0);
    await expect.poll(() => notices(page).count()).toBe(0);
    await button(offer, "Show").click();
    await drawn(page);
    await clickMiddle(page);
    await popup(page, "Event without a place name").getByText("3 May 2021").waitFor();
    await button(page, "All fields of this row").click();
    await page.getByText("Field post").waitFor();

    await button(page, "Yours").click();
    await button(page, "Delete everything kept").click();
    await button(page, "Delete everything kept").waitFor({ state: "detached" });
    await expect.poll(databases).toBe(0);
    await nameField(page).waitFor();
  });

  it("goes on without a device that keeps anything", async () => {
    const page = await openOwn("", {
      before: (blank) =>
        blank.addInitScript(() => {
          for (const name of ["indexedDB", "localStorage"])
            Object.defineProperty(window, name, {
              get() {
                throw new DOMException("no", "SecurityError");
              },
            });
        }),
    });
    await mapNotes(page);
    await page.getByRole("checkbox", { name: "Keep on this device" }).click();
    await page.getByText("This browser refuses to keep the files").waitFor();
    await expect
      .poll(() => page.getByRole("checkbox", { name: "Keep on this device" }).isChecked())
      .toBe(false);
    await page.getByText("3 events.").waitFor();
  });

  it("cancels the reading, and is told why another file is none", async () => {
    const page = await openOwn("", {
      before: (blank) => blank.route(/worker-.*\.js/, () => undefined),
    });
    await choose(page, csv("long.csv", ACLED), csv("next.csv", NOTES));
    await page.getByText("Reading …").first().waitFor();
    await page.getByText("Waits for the file before it.").waitFor();
    await page.unroute(/worker-.*\.js/);
    await button(page, "Cancel").first().click();
    await column(page, "Latitude").waitFor();
    await expect.poll(() => page.getByRole("heading", { name: "long.csv" }).count()).toBe(0);
    await button(page, "Cancel").click();

    await choose(page, csv("report.pdf", "%PDF-1.7 "));
    await page.getByText("This is no table of events: it is a PDF.").waitFor();
    await button(page, "Dismiss").click();
    await page.getByText("Lay your own data against the band").waitFor();
  });
});

describe("a link to a view with somebody's own events", () => {
  it("says that they are not in it, once", async () => {
    const { page } = await openPage({ hash: "own&region=kirkuk", reducedMotion: true });
    await liveMap(page);
    await notices(page).getByText("The view of this link also showed events from files").waitFor();
    await expect.poll(() => link(page)).toBe("region=kirkuk");
    await button(page, "Dismiss").click();
    await expect.poll(() => notices(page).count()).toBe(0);
  });
});

describe("what a file says", () => {
  it("is text, whatever it looks like", async () => {
    const evil = `"<img src=x onerror=""window.wasRun=1"">"`;
    const page = await openOwn(`&${MIDDLE}`);
    const head = `Place,Latitude,Longitude,${evil},__proto__`;
    await choose(
      page,
      csv(
        "<b>x</b>.csv",
        `${head}\n${evil},${AT.lat},${AT.lng},javascript:alert(1),x\n${evil},no,1,${evil},x`,
      ),
    );
    await button(page, "Show on the map").click();
    await drawn(page);
    await summary(page, "in the rows").click();
    await clickMiddle(page);
    const event = page.getByRole("dialog");
    await button(event, "All fields of this row").click();
    await event.getByText("javascript:alert(1)").waitFor();
    await expect.poll(() => event.locator("a, img").count()).toBe(0);
    await expect.poll(() => page.locator(".own img, .own b b").count()).toBe(0);
    expect(await page.evaluate(() => "wasRun" in window)).toBe(false);
  });
});

describe("your events by keyboard", () => {
  it("are listed for the window, opened one by one, and closed to where they were opened", async () => {
    const page = await openOwn();
    await choose(page, csv("acled.csv", ACLED));
    await drawn(page);
    await inWindow(page).focus();
    await page.keyboard.press("Enter");

    const list = page.getByRole("dialog");
    await list.getByText(/^The first 100 of/).waitFor();
    await expect.poll(() => focusedName(page)).toMatch(/events in this window/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await list.getByText("Nearest coordination centre").waitFor();
    await expect.poll(() => focusedName(page)).toMatch(/^Place \d+$/);
    await page.keyboard.press("Escape");
    await expect.poll(() => focusedName(page)).toMatch(/^acled\.csv: .* in this window/);
  });

  it("come from the button of the room to the map and away again", async () => {
    const page = await openOwn();
    await mapNotes(page);
    await button(page, "Remove").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect.poll(() => button(page, "Remove: press once more").count()).toBe(0);
    await button(page, "Remove").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.getByText("Lay your own data against the band").waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("file");
  });
});

describe("the room of your events", () => {
  it.each([
    ["en", "light"],
    ["ar", "dark"],
    ["ckb", "light"],
    ["en", "dark"],
  ] as const)("is open to all in %s, %s", async (lang, theme) => {
    const page = await openOwn("", { lang, theme });
    await expectNoAxeViolations(page);
    await choose(page, csv("acled.csv", ACLED));
    await page.locator(".own-name").waitFor();
    await choose(page, csv("notes.csv", NOTES));
    await page.locator(".own-mapping").waitFor();
    await expectNoAxeViolations(page);
    await page.locator(".own-mapping [type=submit]").click();
    await page.locator(".own-name").nth(1).waitFor();
    for (const one of await page.locator(".own summary, .own-legend summary").all()) await one.click();
    await expectNoAxeViolations(page);
    await page.locator(".points-stops button").first().focus();
    await page.keyboard.press("Enter");
    await page.locator(".popup .own-line-button").first().click();
    await page.locator(".own-event").waitFor();
    await expectNoAxeViolations(page);

    await page.setViewportSize({ width: 320, height: 568 });
    expect(await isTooWide(page)).toBe(false);
    const room = page.locator(".own");
    expect(await room.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
  });
});

describe("a file on a host", () => {
  const file = writeFlatGeobuf(acledRows(20_000), { title: "Events of May" });

  /** As a static host does, which answers a request for a part with the part. */
  async function hosting(page: Page): Promise<void> {
    await page.route("**/events.fgb", (route) => {
      const [, first = "0", last = ""] =
        /bytes=(\d+)-(\d*)/.exec(route.request().headers().range ?? "") ?? [];
      const end = Math.min(file.length, last === "" ? file.length : Number(last) + 1);
      return route.fulfill({
        status: 206,
        headers: { "Content-Range": `bytes ${first}-${end - 1}/${file.length}` },
        body: Buffer.from(file.subarray(Number(first), end)),
      });
    });
  }
  const read = async (page: Page): Promise<number> => {
    const [, size = "0", unit = ""] =
      /([\d.,]+) (kB|MB) read so far/.exec((await page.locator(".own-card").textContent()) ?? "") ?? [];
    return Number(size) * (unit === "MB" ? 1000 : 1);
  };

  it("is read as far as the map shows it, drawn, and counted nowhere", async () => {
    const page = await openOwn("&map=10/35.5/44.4", { before: hosting });
    await summary(page, "Open a file that lies on a host").click();
    await page.getByLabel("Address of a FlatGeobuf file").fill("events.fgb");
    await page.keyboard.press("Enter");

    await drawn(page);
    await page.getByText("20,000 events in the file").waitFor();
    await page.getByText("No figure counts these events").waitFor();
    const before = await read(page);
    expect(before).toBeLessThan(file.length / 1000 / 2);

    await follow(page, "panel=own&map=10/34.6/45.2");
    await expect.poll(() => read(page)).toBeGreaterThan(before);
    expect(await read(page)).toBeLessThan(file.length / 1000);

    await follow(page, things.region.link);
    await page.getByRole("heading", { name: things.region.name.en }).first().waitFor();
    await expect.poll(() => page.getByRole("heading", { name: "Your events" }).count()).toBe(0);
  });

  it("goes from the map when it is removed", async () => {
    const page = await openOwn("&map=10/35.5/44.4", { before: hosting });
    await summary(page, "Open a file that lies on a host").click();
    await page.getByLabel("Address of a FlatGeobuf file").fill("events.fgb");
    await page.keyboard.press("Enter");
    await drawn(page);

    await button(page, "Remove").click();
    await page.locator(".own-card").getByRole("button", { name: /emove/ }).click();

    await page.locator(".own-card").waitFor({ state: "detached" });
    await expect.poll(() => inWindow(page).count()).toBe(0);
  });
});

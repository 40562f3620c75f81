import { csvParse } from "d3-dsv";
import type { Download, Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { readWorkbook, xml } from "../report/data/readers.ts";
import { missing, withHeader } from "../support/altered-responses.ts";
import {
  button,
  details,
  expectNoAxeViolations,
  focusedName,
  isTooWide,
  liveMap,
  notices,
  openPage,
  speaks,
  tabStops,
} from "../support/driver.ts";

type Options = NonNullable<Parameters<typeof openPage>[0]>;

async function openData(more = "", options: Options = {}): Promise<Page> {
  const { page } = await openPage({ hash: `panel=data${more}`, reducedMotion: true, ...options });
  await liveMap(page);
  await page.locator(".data-changes").waitFor();
  return page;
}

const section = (page: Page, name: string): Locator =>
  page.getByRole("heading", { name, exact: true }).locator("..");
const format = (within: Locator, name: string): Locator =>
  within.getByRole("button", { name: new RegExp(`^${name} `) });

/** The files have to be written under the strictest policy that a host can set, too. */
const withTrustedTypes = (blank: Page) =>
  withHeader(blank, "Content-Security-Policy", "require-trusted-types-for 'script'; trusted-types 'none'");

/** The file that the reader gets, by its name. */
async function download(page: Page, press: Locator): Promise<{ name: string; content: Buffer }> {
  const [given] = await Promise.all([page.waitForEvent("download"), press.click()]);
  return { name: given.suggestedFilename(), content: await bytesOf(given) };
}

async function bytesOf(given: Download): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of await given.createReadStream()) pieces.push(piece);
  return Buffer.concat(pieces);
}

const KIRKUK_ARMY = "&target=army&within=kirkuk&from=2020-05";

describe("a reader who takes what is shown", () => {
  it("gets it in each format, with a name that says what it is", async () => {
    const page = await openData(KIRKUK_ARMY);
    const attacks = section(page, "Attacks");
    const shown = page.getByRole("radio", { name: /^What is shown: \d+ of 241/ });
    await expect.poll(() => shown.isChecked()).toBe(true);

    const csv = await download(page, format(attacks, "CSV"));
    expect(csv.name).toBe("security-gap-attacks-army-kirkuk-2020-05-2025-02-v1.0.0.csv");
    expect([...csv.content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = csvParse(csv.content.toString().slice(1));
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      expect([row.target, Number(row.membership_kirkuk) > 0]).toEqual(["army", true]);
      expect((row.date ?? "") >= "2020-05").toBe(true);
    }
    await attacks.getByText(`Given to the browser to save: ${csv.name} (`).waitFor();

    const ids = rows.map(({ id }) => id);
    const geojson = await download(page, format(attacks, "GeoJSON"));
    const collection = JSON.parse(geojson.content.toString());
    expect(collection.features.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(collection).toMatchObject({ version: "1.0.0", attacks: `${ids.length} of 241` });
    expect(collection.link).toMatch(/#from=2020-05&target=army&within=kirkuk&lang=en$/);

    const kml = xml((await download(page, format(attacks, "KML"))).content.toString());
    expect(kml.getElementsByTagName("Placemark")).toHaveLength(ids.length);

    const xlsx = await download(page, format(attacks, "XLSX"));
    expect(xlsx.name).toBe(csv.name.replace("csv", "xlsx"));
    const book = await readWorkbook(new Blob([new Uint8Array(xlsx.content)]));
    expect(book.attacks?.slice(1).map(([id]) => id)).toEqual(ids);

    const about = await download(page, format(attacks, "TXT"));
    expect(about.content.toString()).toContain("Filters: target: federal army; may have been in: Kirkuk\n");
  });

  it("may take everything instead, by keyboard, and the regions with its figures", async () => {
    const page = await openData(KIRKUK_ARMY, { before: withTrustedTypes });
    const ground = section(page, "Regions and band");

    await page.getByRole("radio", { name: /^What is shown/ }).focus();
    await page.keyboard.press("ArrowDown");
    await expect
      .poll(() => page.getByRole("radio", { name: "Everything: 241 attacks" }).isChecked())
      .toBe(true);
    const [given] = await Promise.all([
      page.waitForEvent("download"),
      format(section(page, "Attacks"), "CSV").press("Enter"),
    ]);
    expect(given.suggestedFilename()).toBe("security-gap-attacks-2017-11-2025-02-v1.0.0.csv");
    expect(csvParse(String(await bytesOf(given)))).toHaveLength(241);

    const xlsx = await download(page, format(section(page, "Attacks"), "XLSX"));
    const book = await readWorkbook(new Blob([new Uint8Array(xlsx.content)]));
    expect(book.attacks).toHaveLength(1 + 241);

    const topojson = await download(page, format(ground, "TopoJSON"));
    expect(topojson.name).toBe("security-gap-regions-and-band-2017-11-2025-02-v1.0.0.topojson");
    expect(Object.keys(JSON.parse(topojson.content.toString()).objects)).toEqual([
      "regions",
      "band",
      "edges",
      "edge_points",
    ]);
    const kml = (await download(page, format(ground, "KML"))).content.toString();
    expect(kml).toContain("The band is indicative");
  });

  it("has no choice to make where nothing is filtered", async () => {
    const page = await openData();

    await page.getByText("All 241 attacks are shown, and all are taken.").waitFor();
    await expect.poll(() => page.getByRole("radio").count()).toBe(0);
  });

  it("is told where nothing passes, and can take everything", async () => {
    const page = await openData("&target=peshmerga&type=car-bomb&killed=500");

    await page.getByText("No attack passes the filters, so there is none to take.").waitFor();
    await page.getByRole("radio", { name: "Everything: 241 attacks" }).check();
    await format(section(page, "Attacks"), "CSV").waitFor();
  });
});

describe("where a file cannot be had", () => {
  it("because the browser refuses, the reader gets its text to copy", async () => {
    const page = await openData("", {
      before: (blank) =>
        blank.addInitScript(() => {
          URL.createObjectURL = () => {
            throw new Error("refused");
          };
        }),
    });
    const attacks = section(page, "Attacks");

    await format(attacks, "CSV").click();
    await notices(page).getByText("The text can be shown here and copied by hand.").waitFor();
    await button(attacks, "Nothing was saved? Show the text").click();

    const field = page.getByRole("textbox", { name: /security-gap-attacks-.*csv/ });
    expect(csvParse(await field.inputValue())).toHaveLength(241);
    await expectNoAxeViolations(page);

    await format(attacks, "XLSX").click();
    await notices(page).getByText("take a text format and copy it").waitFor();
  });

  it("because the browser drops it in silence, the text is there all the same", async () => {
    const page = await openData();

    await download(page, format(section(page, "Regions and band"), "GeoJSON"));
    await button(page, "Nothing was saved? Show the text").click();

    const field = page.getByRole("textbox", { name: /regions-and-band/ });
    expect(JSON.parse(await field.inputValue()).type).toBe("FeatureCollection");
  });

  it("because the reports are missing, it is said, and trying again helps", async () => {
    const page = await openData("", {
      before: (blank) => missing(blank, "data/reports-ckb.json"),
      allowErrors: /reports-ckb/,
    });

    await format(section(page, "Attacks"), "CSV").click();
    const notice = notices(page).filter({ hasText: "reports-ckb.json" });
    await notice.waitFor();
    await page.unrouteAll();
    const { content } = await download(page, button(notice, "Try again"));
    expect(csvParse(content.toString().slice(1))).toHaveLength(241);
  });

  it("says so for what is told of the files, and still offers them", async () => {
    const page = await openData("", {
      before: (blank) => missing(blank, "data/datapackage.json"),
      allowErrors: /datapackage/,
    });

    await notices(page).getByText("datapackage.json").waitFor();
    await page.getByText("The files behind the map").click();
    await page.getByRole("link", { name: "Attacks as a table" }).waitFor();
  });
});

describe("the published files", () => {
  it("are all there, with their sizes", async () => {
    const page = await openData();
    await page.getByText("The files behind the map").click();

    const links = page.locator(".data-files a");
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of addresses)
      expect([address, (await fetch(address, { method: "HEAD" })).status]).toEqual([address, 200]);
    await page.getByText(/incidents\.csv, 455 kB/).waitFor();
  });

  it("come with what each version changed", async () => {
    const page = await openData();

    const versions = section(page, "Versions of the data");
    await versions.getByRole("heading", { name: "Version 1.0.0, 23 November 2026" }).waitFor();
    await versions.getByText("first edition, 241 rows").waitFor();
  });
});

it("the keyboard passes the choice once, then format after format", async () => {
  const page = await openData(KIRKUK_ARMY);

  await page.getByRole("radio", { name: /^What is shown/ }).focus();
  await expect.poll(() => focusedName(page)).toBe("");
  const stops = await tabStops(page, 4);
  expect(stops.map((stop) => stop.split(" ")[0]).map((stop) => stop?.slice(0, 4))).toEqual([
    "CSV",
    "TXT",
    "XLSX",
    "GeoJ",
  ]);
});

describe.each([
  ["en", "dark"],
  ["ar", "light"],
  ["ckb", "dark"],
] as const)("the page in %s, %s", (lang, theme) => {
  it("has nothing that axe objects to, and fits the narrowest phone", async () => {
    const page = await openData("&region=diyala&target=army,pmf&killed=2", { lang, theme });
    await page.locator(".data-formats button").first().click();
    await page.locator(".data-show").waitFor();
    await page.locator(".data-section summary").click();
    await expectNoAxeViolations(page);

    await page.setViewportSize({ width: 320, height: 568 });
    expect(await isTooWide(page)).toBe(false);
    const text = details(page, speaks[lang].t("panel.data"));
    expect(await text.evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
  });
});

import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { missing, replaced, truncated } from "../support/altered-responses.ts";
import {
  button,
  clickMiddle,
  details,
  link,
  liveMap,
  notices,
  openPage,
  popup,
  speaks,
  theMap,
  things,
} from "../support/driver.ts";

/** What the live map cannot begin without. */
const START_FILES = ["map.json"];

/** What the browser itself writes to the console when a file is refused. */
const REFUSED = /Failed to load resource|ERR_/;

const pressed = (page: Page, name: string) => page.getByRole("button", { name, exact: true, pressed: true });

const oneNotice = async (page: Page) => {
  await notices(page).first().waitFor();
  await expect.poll(() => notices(page).count()).toBe(1);
  return (await notices(page).first().textContent()) ?? "";
};

describe.each(START_FILES)("when data/%s", (file) => {
  const path = `data/${file}`;
  it.each([
    ["is missing", "could not be loaded", (page: Page) => missing(page, path)],
    ["is cut off", "is not as it should be", (page: Page) => truncated(page, path)],
    [
      "has another layout",
      "has layout 2, but this page reads layout 1",
      (page: Page) => replaced(page, path, (text) => text.replace(/"format": ?1\b/, '"format":2')),
    ],
  ])("%s, the picture stays and one sentence says so", async (_, sentence, before) => {
    const { page } = await openPage({ before, allowErrors: REFUSED });

    await expect.poll(() => oneNotice(page)).toMatch(new RegExp(`${file}.*${sentence}`));
    await expect.poll(() => page.locator("[data-picture]").isVisible()).toBe(true);
  });
});

describe("when the data comes after all", () => {
  it("the reader tries again, and the map becomes live", async () => {
    const { page } = await openPage({
      before: (page) => missing(page, `data/${START_FILES[0]}`),
      allowErrors: REFUSED,
    });
    await notices(page).waitFor();

    await page.unrouteAll();
    await button(page, "Try again").click();

    await liveMap(page);
    await expect.poll(() => notices(page).count()).toBe(0);
  });
});

describe("when one attack of the data is not as it should be", () => {
  it("only that one is left out, and one sentence says so", async () => {
    const { page } = await openPage({
      before: (page) =>
        replaced(page, "data/map.json", (text) => text.replace('"target":"pmf"', '"target":"ufo"')),
    });
    await liveMap(page);

    await expect.poll(() => oneNotice(page)).toContain("map.json");
    const attacks = theMap(page).getByRole("group", { name: /^Attacks\./ });
    await expect.poll(() => attacks.getByRole("button").count()).toBe(240);
  });
});

describe("when the reports are missing", () => {
  const hash = things.attack.link;
  const openWithout = async () => {
    const { page } = await openPage({
      hash,
      before: (page) => missing(page, "data/reports-en.json"),
      allowErrors: REFUSED,
    });
    await liveMap(page);
    await notices(page).waitFor();
    return page;
  };

  it("the facts of an attack are there all the same, and one sentence says what is not", async () => {
    const page = await openWithout();

    await expect.poll(() => oneNotice(page)).toContain("reports-en.json");
    await details(page, things.attack.name.en).getByText("18 December 2022").first().waitFor();
    expect(link(page)).toBe(hash);
  });

  it("the reader tries again and reads them", async () => {
    const page = await openWithout();

    await page.unrouteAll();
    await button(page, "Try again").click();

    await details(page, things.attack.name.en)
      .getByRole("heading", { name: "Sources", exact: true })
      .waitFor();
    await expect.poll(() => notices(page).count()).toBe(0);
  });
});

describe("when the reports are there, but", () => {
  const id = "2022-12-18-safra";
  const openWith = async (spoil: (reports: Record<string, { sources: unknown[] }>) => void) => {
    const { page } = await openPage({
      hash: things.attack.link,
      before: (page) =>
        replaced(page, "data/reports-en.json", (text) => {
          const file = JSON.parse(text);
          spoil(file.reports);
          return JSON.stringify(file);
        }),
    });
    await liveMap(page);
    return page;
  };
  const sources = (page: Page) =>
    details(page, things.attack.name.en).getByRole("heading", { name: "Sources", exact: true });

  it("one has a bad source, one sentence says so beside the rest of that report", async () => {
    const page = await openWith((reports) =>
      reports[id]?.sources.push({ publisher: "Somebody", url: "javascript:alert(1)" }),
    );

    expect(await oneNotice(page)).toMatch(
      /reports-en\.json .* reports\.2022-12-18-safra\.sources\[\d\]\.url/,
    );
    await sources(page).waitFor();
    await expect.poll(() => page.getByText("Somebody").count()).toBe(0);
  });

  it("another one has a bad source, the reader of this one is not bothered", async () => {
    const page = await openWith((reports) => reports["2018-01-08-tuz-khurmatu"]?.sources.push(null));

    await sources(page).waitFor();
    await expect.poll(() => notices(page).count()).toBe(0);
  });

  it("one is not among them, one sentence says what is missing", async () => {
    const page = await openWith((reports) => delete reports[id]);

    await expect.poll(() => oneNotice(page)).toContain("no report on this attack");
    await details(page, things.attack.name.en).getByText("18 December 2022").first().waitFor();
  });
});

describe("when the network goes away after the page has loaded", () => {
  const openAndLose = async (hash: string, files: readonly string[] = []) => {
    const { page } = await openPage({ hash, allowErrors: /ERR_INTERNET_DISCONNECTED|dynamically imported/ });
    await liveMap(page);
    // Somebody is there, and all parts of the page have come.
    await page.mouse.move(700, 300);
    for (const part of ["Details", "ListPage", "MethodPage", "MapPopup", ...files]) {
      await expect.poll(() => partsOf(page)).toContainEqual(expect.stringContaining(part));
    }
    await page.context().setOffline(true);
    return page;
  };

  const partsOf = (page: Page) =>
    page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));

  it("the map still zooms, and what is chosen stays chosen", async () => {
    const page = await openAndLose(`map=9/35.24/43.99&${things.attack.link}`);

    await button(page, "Zoom in").click();

    await expect.poll(() => Number(/map=([\d.]+)/.exec(page.url())?.[1])).toBeGreaterThan(9);
    await popup(page, things.attack.name.en).waitFor();
    expect(link(page)).toBe(things.attack.link);
  });

  it("a thing can still be chosen: one sentence for each file says what cannot be told", async () => {
    const page = await openAndLose(`map=10/${things.attack.at}`);

    await clickMiddle(page);

    await popup(page, things.attack.name.en).waitFor();
    await details(page, things.attack.name.en).getByText("18 December 2022").first().waitFor();
    await expect.poll(() => notices(page).count()).toBe(2);
    const [reports, article] = await notices(page).allTextContents();
    expect(reports).toContain("reports-en.json could not be loaded");
    expect(article).toContain("article.json could not be loaded");
    expect(link(page)).toBe(things.attack.link);
  });

  it("and comes back, the reader tries again and reads on", async () => {
    const page = await openAndLose(`map=10/${things.attack.at}`);
    await clickMiddle(page);
    await expect.poll(() => notices(page).count()).toBe(2);

    await page.context().setOffline(false);
    await button(notices(page).last(), "Try again").click();
    await expect.poll(() => notices(page).count()).toBe(1);
    await button(page, "Try again").click();

    await details(page, things.attack.name.en)
      .getByRole("heading", { name: "Sources", exact: true })
      .waitFor();
    await expect.poll(() => notices(page).count()).toBe(0);
  });

  it("a language that was not loaded is refused in one sentence, and the page stays as it is", async () => {
    const page = await openAndLose(things.region.link, ["statements.json", "article.json"]);

    await button(page, "العربية").click();

    await oneNotice(page);
    await details(page, things.region.name.en).waitFor();
    await theMap(page, "en").waitFor();
  });

  it("the button and the link of a refused language say what is really spoken", async () => {
    const page = await openAndLose(things.region.link, ["statements.json", "article.json"]);

    await button(page, "العربية").click();

    await oneNotice(page);
    await pressed(page, "English").waitFor();
    await expect.poll(() => pressed(page, "العربية").count()).toBe(0);
    await expect.poll(() => link(page)).toBe(things.region.link);
  });

  it("and comes back, a language that was refused is spoken when it is asked for again", async () => {
    const page = await openAndLose(things.region.link, ["statements.json", "article.json"]);
    await button(page, "العربية").click();
    await oneNotice(page);

    await page.context().setOffline(false);
    await button(page, "العربية").click();

    await details(page, things.region.name.ar).waitFor();
    await pressed(page, "العربية").waitFor();
  });
});

describe("when the reader's own language cannot be fetched at the start", () => {
  it("the page is English all through, and says so", async () => {
    const { page } = await openPage({
      lang: "ar",
      before: (page) => page.route(/\/assets\/ar-[^/]*$/, (route) => route.abort()),
      allowErrors: REFUSED,
    });
    await liveMap(page);

    await oneNotice(page);
    await pressed(page, "English").waitFor();
    await expect.poll(() => page.locator("html").getAttribute("dir")).toBe("ltr");
    await expect.poll(() => link(page)).toBe("");
  });
});

describe("when the live map itself fails", () => {
  const FAILS = /refused by this browser/;

  it("at its start, the picture and the panel are there, and one sentence says so", async () => {
    const { page } = await openPage({
      before: (page) =>
        page.addInitScript(() => {
          window.ResizeObserver = class {
            constructor() {
              throw new Error("refused by this browser");
            }
          } as unknown as typeof ResizeObserver;
        }),
      allowErrors: FAILS,
    });

    await expect.poll(() => oneNotice(page)).toContain("The map has stopped");
    await expect.poll(() => page.locator("[data-picture]").isVisible()).toBe(true);
    await page
      .getByRole("complementary")
      .getByRole("button", { name: /^Kirkuk/ })
      .first()
      .click();
    await details(page, "Kirkuk: the gap").waitFor();
  });

  it("later, the panel goes on, and the reader can start the map again", async () => {
    const { page } = await openPage({ hash: "panel=list", allowErrors: FAILS });
    await liveMap(page);
    await page.evaluate(`
      window.kept = window.getComputedStyle;
      window.getComputedStyle = () => { throw new Error("refused by this browser"); };
    `);
    await page
      .getByRole("complementary")
      .getByRole("button", { name: /^Nineveh/ })
      .click();

    await expect.poll(() => oneNotice(page)).toContain("The map has stopped");
    await details(page, things.region.name.en).waitFor();

    await page.evaluate("window.getComputedStyle = window.kept");
    await button(page, "Try again").click();

    await popup(page, things.region.name.en).waitFor();
    await expect.poll(() => page.locator("#ground").isVisible()).toBe(true);
    await expect.poll(() => notices(page).count()).toBe(0);
  });
});

describe("when the browser keeps no settings", () => {
  const refuseStorage = (page: Page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      });
    });

  it("the language changes all the same, and one sentence says that it will not last", async () => {
    const { page } = await openPage({ hash: things.region.link, before: refuseStorage });
    await liveMap(page);

    await button(page, "العربية").click();

    await details(page, things.region.name.ar).waitFor();
    await expect.poll(() => oneNotice(page)).toBe(speaks.ar.problem({ code: "storage-refused", values: {} }));
  });

  it("and nothing is to be kept, nothing is said", async () => {
    const { page } = await openPage({ before: refuseStorage });
    await liveMap(page);

    await expect.poll(() => notices(page).count()).toBe(0);
  });
});

describe("when the outside tiles do not answer", () => {
  it("the map's own ground stays, and one sentence says so", async () => {
    const { page } = await openPage({
      before: (page) => page.route("https://tile.openstreetmap.org/**", (route) => route.abort()),
      allowErrors: REFUSED,
      allowForeignRequests: /^https:\/\/tile\.openstreetmap\.org\//,
    });
    await liveMap(page);

    await button(page, "Layers").click();
    await page.getByRole("checkbox", { name: "OpenStreetMap (outside)" }).check();

    await expect.poll(() => oneNotice(page)).toContain("The outside map tiles do not answer");
    await expect.poll(() => page.locator("#ground").isVisible()).toBe(true);
  });

  it("they are asked for only once the reader wants them, and credited", async () => {
    const asked: string[] = [];
    const { page } = await openPage({
      before: (page) =>
        page.route("https://tile.openstreetmap.org/**", (route) => {
          asked.push(route.request().url());
          return route.fulfill({ contentType: "image/png", body: onePixel });
        }),
      allowForeignRequests: /^https:\/\/tile\.openstreetmap\.org\//,
    });
    await liveMap(page);
    expect(asked).toEqual([]);

    await button(page, "Layers").click();
    await page.getByRole("checkbox", { name: "OpenStreetMap (outside)" }).check();

    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await page.getByText("© OpenStreetMap contributors").waitFor();
  });
});

const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

describe("a link", () => {
  it.each([
    ["map=99/abc"],
    ["region=atlantis"],
    ["incident=%00%FF"],
    ["lang=tlh"],
    ["theme=neon"],
    ["layers=ufos"],
    ["panel=cellar"],
    ["embed=maybe"],
  ])("with %s opens the usual map and says in one sentence what it did not understand", async (hash) => {
    const { page } = await openPage({ hash });
    await liveMap(page);

    await expect.poll(() => oneNotice(page)).toContain(`The link says ${hash.split("=")[0]}=`);
    await page.getByRole("heading", { level: 1 }).waitFor();
  });

  it("to a thing that is not in the data chooses nothing and says so", async () => {
    const { page } = await openPage({ hash: "incident=1999-01-01-nowhere" });
    await liveMap(page);

    await expect
      .poll(() => oneNotice(page))
      .toContain("incident=1999-01-01-nowhere, which is not in the data");
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expect.poll(() => link(page)).toBe("");
  });

  it("full of nonsense opens what can be understood, and keeps what belongs to others", async () => {
    const { page } = await openPage({ hash: `${things.region.link}&&=&theme=%E0%A4%A&utm=blue&%F0%9F` });
    await liveMap(page);

    await details(page, things.region.name.en).waitFor();
    await expect.poll(() => oneNotice(page)).toContain("The link says theme=");
    await button(page, "Back to the overview").click();
    await expect.poll(() => link(page)).toContain("utm=blue");
  });

  it("says each thing once, and each can be put away", async () => {
    const { page } = await openPage({ hash: "theme=neon&layers=ufos" });
    await liveMap(page);
    await expect.poll(() => notices(page).count()).toBe(2);

    await button(notices(page).first(), "Dismiss").click();

    await expect.poll(() => notices(page).count()).toBe(1);
  });
});

describe("the link", () => {
  it("is copied", async () => {
    const { page } = await openPage({
      hash: things.region.link,
      before: (page) => page.context().grantPermissions(["clipboard-read", "clipboard-write"]),
    });
    await liveMap(page);

    await button(page, "Copy link").click();

    await expect.poll(() => page.getByRole("status").textContent()).toBe("The link is copied.");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(new RegExp(`#(map=.*&)?${things.region.link}$`));
  });

  it("is shown where the browser does not let it be copied", async () => {
    const { page } = await openPage({
      hash: things.region.link,
      before: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(navigator, "clipboard", { value: undefined });
        }),
    });
    await liveMap(page);

    await button(page, "Copy link").click();

    await expect.poll(() => oneNotice(page)).toMatch(new RegExp(`#(map=.*&)?${things.region.link}`));
  });
});

describe("when the part that draws popups cannot be fetched", () => {
  it("a thing can still be chosen and is told beside the map, and one sentence says what is missing", async () => {
    const { page } = await openPage({
      hash: `map=10/${things.centre.at}`,
      before: (page) => page.route(/\/assets\/MapPopup-[^/]*\.js$/, (route) => route.abort()),
      allowErrors: REFUSED,
    });
    await liveMap(page);

    await clickMiddle(page);

    await details(page, things.centre.name.en).waitFor();
    await expect.poll(() => oneNotice(page)).toBe(speaks.en.problem({ code: "part-missing", values: {} }));
    expect(link(page)).toBe(things.centre.link);
  });
});

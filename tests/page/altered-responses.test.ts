import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { missing, replaced, truncated, unreachable } from "../support/altered-responses.ts";
import { openPage } from "../support/driver.ts";
import { type Site, serveFolder } from "../support/site.ts";

const servedPage = fileURLToPath(new URL("../fixtures/served-page", import.meta.url));

describe("the page meets a file that is", () => {
  let site: Site;
  beforeAll(async () => {
    site = await serveFolder(servedPage);
  });
  afterAll(() => site.close());

  async function answerFor(before: (page: Page) => Promise<void>) {
    const { page } = await openPage({ siteUrl: site.url, before, allowErrors: /number\.json/ });
    return page.evaluate(() =>
      fetch("data/number.json").then(
        async (response) => ({ status: response.status, text: (await response.text()).trim() }),
        () => "no answer",
      ),
    );
  }

  it("as it was built", async () => {
    expect(await answerFor(async () => {})).toEqual({ status: 200, text: '{ "number": 1 }' });
  });

  it("missing", async () => {
    expect(await answerFor((page) => missing(page, "data/number.json"))).toMatchObject({ status: 404 });
  });

  it("truncated", async () => {
    const answer = await answerFor((page) => truncated(page, "data/number.json"));
    expect(answer).toEqual({ status: 200, text: '{ "numbe' });
  });

  it("of another version", async () => {
    const answer = await answerFor((page) =>
      replaced(page, "data/number.json", (text) => text.replace("1", "2")),
    );
    expect(answer).toEqual({ status: 200, text: '{ "number": 2 }' });
  });

  it("out of reach", async () => {
    expect(await answerFor((page) => unreachable(page, "data/number.json"))).toBe("no answer");
  });

  it("not there at all: the server says so, instead of sending the page", async () => {
    const response = await fetch(new URL("data/absent.json", site.url));
    expect(response.status).toBe(404);
  });

  it("compressed on the way, as a static host would", async () => {
    const response = await fetch(new URL("index.html", site.url), { headers: { "accept-encoding": "gzip" } });
    expect(response.headers.get("content-encoding")).toBe("gzip");
  });
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPage } from "../support/driver.ts";
import { serveFixturePage } from "../support/fixture-page.ts";
import type { Site } from "../support/site.ts";

let site: Site;
beforeAll(async () => {
  site = await serveFixturePage("own-reader-page");
}, 120_000);
afterAll(() => site.close());

async function openReader(options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const { page } = await openPage({ ...options, siteUrl: site.url });
  await page.locator("body[data-ready]").waitFor({ state: "attached" });
  return page;
}

describe("a file that the page hands to the worker", () => {
  it("comes back as joined columns, with progress on the way, and the page hardly works for it", async () => {
    const page = await openReader();
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const spent = async (): Promise<number> => {
      const { metrics } = await session.send("Performance.getMetrics");
      return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
    };
    await page.evaluate(() => {
      window.file = window.ownReader.acledLike(60_000);
    });
    const before = await spent();
    const seen = await page.evaluate(async () => {
      const told: { phase: string; bytes: number; total: number; rows: number }[] = [];
      const outcome = await window.ownReader.importFile(window.file, window.ownReader.ground, {
        onProgress: (progress) => told.push(progress),
      });
      if (outcome.kind !== "joined") throw new Error(outcome.kind);
      const { read, join } = outcome;
      return {
        told,
        kind: read.inspection.kind,
        rows: [
          read.events.length,
          read.events.lng.length,
          join.region.length,
          join.membership.length - window.ownReader.ground.regions.length,
        ],
        texts: [read.events.categories.length, read.events.places.length],
        placed: read.events.places[read.events.place[59_999] ?? -1],
        inBand: join.region.some((region) => region >= 0),
        size: window.file.size,
      };
    });
    const work = (await spent()) - before;
    const { told, size, ...rest } = seen;
    expect(rest).toEqual({
      kind: "acled",
      rows: [60_000, 60_000, 60_000, 0],
      texts: [5, expect.any(Number)],
      placed: expect.stringMatching(/^Place \d+$/),
      inBand: true,
    });
    expect(rest.texts[1]).toBeGreaterThan(30_000);
    expect(told[0]).toMatchObject({ phase: "reading", total: size });
    expect(told.every(({ bytes }, i) => bytes >= (told[i - 1]?.bytes ?? 0) && bytes <= size)).toBe(true);
    // Processor time of all tasks together: none of them can be longer.
    expect(work).toBeLessThan(100);
  });

  it("is only looked at where nobody knows its columns", async () => {
    const page = await openReader();
    const kind = await page.evaluate(async () => {
      const file = new Blob(["who,where,lat,lng\na,b,35.4,44.3\nc,d,35.5,44.4\n"]);
      const first = await window.ownReader.importFile(file, window.ownReader.ground);
      if (first.kind !== "mapping-needed") throw new Error(first.kind);
      const second = await window.ownReader.importFile(file, window.ownReader.ground, {
        mapping: first.inspection.mapping,
      });
      if (second.kind !== "joined") throw new Error(second.kind);
      const { inspection, index } = second.read;
      const record = await window.ownReader.fetchRecord(file, inspection.findings, index, 1);
      return { columns: first.inspection.columns, record, events: second.read.events.length };
    });
    expect(kind).toEqual({
      columns: ["who", "where", "lat", "lng"],
      events: 2,
      record: [
        { name: "who", text: "c" },
        { name: "where", text: "d" },
        { name: "lat", text: "35.5" },
        { name: "lng", text: "44.4" },
      ],
    });
  });

  it("that is none gives its problem, code and values", async () => {
    const page = await openReader();
    const problem = await page.evaluate(() =>
      window.ownReader
        .importFile(new Blob(["%PDF-1.7 "]), window.ownReader.ground)
        .catch((error) => ({ isError: error instanceof Error, ...error.problem })),
    );
    expect(problem).toEqual({ isError: true, code: "not-a-table", values: { seen: "pdf" } });
  });

  it("can be cancelled, before and on the way", async () => {
    const page = await openReader();
    const names = await page.evaluate(async () => {
      const { importFile, ground, acledLike } = window.ownReader;
      const file = acledLike(20_000);
      const early = await importFile(file, ground, { signal: AbortSignal.abort() }).catch(({ name }) => name);
      const controller = new AbortController();
      const late = await importFile(file, ground, {
        signal: controller.signal,
        onProgress: () => controller.abort(),
      }).catch(({ name }) => name);
      return [early, late];
    });
    expect(names).toEqual(["AbortError", "AbortError"]);
  });

  it("is refused clearly where the worker cannot be had", async () => {
    const page = await openReader({
      allowErrors: /worker/,
      before: (blank) => blank.route(/worker/, (route) => route.abort()),
    });
    const problems = await page.evaluate(async () => {
      const ask = () =>
        window.ownReader
          .importFile(new Blob(["lat,lng\n1,2"]), window.ownReader.ground)
          .catch(({ problem }) => problem);
      const lost = await ask();
      window.Worker = class {
        constructor() {
          throw new Error("forbidden");
        }
      } as never;
      return [lost, await ask()];
    });
    const refused = { code: "worker-failed", values: { what: "start" } };
    expect(problems).toEqual([refused, refused]);
  });
});

declare global {
  interface Window {
    file: Blob;
  }
}

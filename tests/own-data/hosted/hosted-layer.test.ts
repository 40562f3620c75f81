import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { GeometryType } from "flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Box } from "../../../src/own-data/hosted/box.ts";
import {
  eventsWithin,
  type HostedLayer,
  type OpenOptions,
  openHosted,
} from "../../../src/own-data/hosted/hosted-layer.ts";
import { HostedError } from "../../../src/own-data/hosted/hosted-problem.ts";
import { RangeSource } from "../../../src/own-data/hosted/range-source.ts";
import { DATE_GRAINS, type EventColumns } from "../../../src/own-data/model/event-columns.ts";
import { readFile } from "../../../src/own-data/read/read-file.ts";
import { between } from "../../support/seeded.ts";
import { answerPart, type RangeServer, serveRanges } from "./range-server.ts";
import { acledRows } from "./seeded-events.ts";
import { type Row, type Written, writeFlatGeobuf } from "./write-flatgeobuf.ts";

const rows = acledRows(20_000);
const file = writeFlatGeobuf(rows, { title: "Events of May" });

let server: RangeServer;
beforeAll(async () => {
  server = await serveRanges();
});
afterAll(() => server.close());
beforeEach(() => {
  server.files.clear();
  server.files.set("events.fgb", file);
  server.seen.length = 0;
});

const open = (path = "../events.fgb", options: OpenOptions = {}): Promise<HostedLayer> =>
  openHosted(path, { page: { address: `${server.url}map/`, policy: "connect-src 'self'" }, ...options });

const openBeside = (written: Written, of: readonly Row[] = rows.slice(0, 100)): Promise<HostedLayer> => {
  server.files.set("map/other.fgb", writeFlatGeobuf(of, written));
  return open("other.fgb");
};

/** What is told of each event, in an order of its own. */
function told(events: EventColumns): string[] {
  return Array.from({ length: events.length }, (_, i) =>
    [
      events.lng[i],
      events.lat[i],
      events.day[i],
      DATE_GRAINS[events.dateGrain[i] ?? 0],
      events.killedMin[i],
      events.killedMax[i],
      events.uncertaintyKm[i],
      events.categories[events.category[i] ?? 0],
      events.places[events.place[i] ?? 0],
    ].join(" "),
  ).sort();
}

/** The events of a table of the same rows, read as a file that is dropped on the map. */
async function eventsOfTable(of: readonly Row[]): Promise<EventColumns> {
  const names = Object.keys(of[0]?.values ?? {});
  const lines = of.map(({ values }) => names.map((name) => `"${values[name]}"`).join(","));
  return eventsOfFile([names.join(","), ...lines].join("\n"));
}

async function eventsOfFile(text: string): Promise<EventColumns> {
  const outcome = await readFile(new File([text], "events.csv"));
  if (outcome.kind !== "read") throw new Error(`expected a table that is read, got ${outcome.kind}`);
  return outcome.read.events;
}

const isIn = ([west, south, east, north]: Box, { lng, lat }: Row): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

const code = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "none",
    (error: unknown) => (error instanceof HostedError ? error.problem.code : String(error)),
  );

describe("a hosted layer", () => {
  it("is opened by its header alone", async () => {
    const layer = await open("../events.fgb");

    expect(layer).toMatchObject({
      address: `${server.url}events.fgb`,
      name: "Events of May",
      total: 20_000,
      kind: "acled",
    });
    expect(layer.columns).toEqual(Object.keys(rows[0]?.values ?? {}));
    expect(layer.bounds?.map(Math.round)).toEqual([42, 33, 46, 37]);
    expect(server.seen).toEqual([{ path: "events.fgb", range: "bytes=0-16383", bytes: 16_384 }]);
  });

  it("is named after its file where the file has no name of its own", async () => {
    server.files.set("map/%D9%83%D8%B1.fgb", writeFlatGeobuf(rows.slice(0, 3)));
    expect((await open("كر.fgb")).name).toBe("كر");
  });

  it("gives what lies in a small part of the map for a small part of the file", async () => {
    const layer = await open();
    const box: Box = [44, 35, 44.5, 35.45];
    const { events, isWhole, bytes, requests } = await eventsWithin(layer, box);

    const inside = rows.filter((row) => isIn(box, row));
    expect(inside.length / rows.length).toBeCloseTo(0.01, 2);
    expect(isWhole).toBe(true);
    expect(told(events)).toEqual(told(await eventsOfTable(inside)));
    const sent = server.seen.reduce((sum, part) => sum + part.bytes, 0);
    expect(bytes).toBe(sent);
    expect(requests).toBe(server.seen.length);
    expect(sent / file.length).toBeLessThan(0.1);
    expect(requests).toBeLessThan(20);
  });

  it("gives all events of the band's surroundings, to be counted", async () => {
    const layer = await open();
    const box: Box = [41.9, 33.9, 45.9, 36.9];
    const { events, isWhole, troubles } = await eventsWithin(layer, box);

    expect(isWhole).toBe(true);
    expect(troubles.total).toBe(0);
    expect(told(events)).toEqual(told(await eventsOfTable(rows.filter((row) => isIn(box, row)))));
    expect(new Set(events.record).size).toBe(events.length);
  });

  it("stops after as many events as are wanted, and reads little more", async () => {
    const layer = await open();
    const { events, isWhole, bytes } = await eventsWithin(layer, [-180, -90, 180, 90], { most: 500 });

    expect([events.length, isWhole]).toEqual([500, false]);
    expect(bytes / file.length).toBeLessThan(0.1);
  });

  it("knows events by the same numbers wherever it looks", async () => {
    const layer = await open();
    const { events: wide } = await eventsWithin(layer, [43, 34, 45, 36]);
    const { events: narrow } = await eventsWithin(layer, [44, 35, 44.1, 35.1]);

    const placesOf = new Map(Array.from(wide.record, (record, i) => [record, wide.lng[i]]));
    expect(narrow.length).toBeGreaterThan(0);
    expect(Array.from(narrow.record, (record) => placesOf.get(record))).toEqual([...narrow.lng]);
  });

  const small = rows.slice(0, 700);

  it.each([16, 2, 5])(
    "gives for any box the same as a filter of the table, with nodes of %i",
    async (nodeSize) => {
      const layer = await openBeside({ nodeSize }, small);
      const anyBox = fc.tuple(between(41, 47), between(32.5, 38), between(0, 4), between(0, 4));
      await fc.assert(
        fc.asyncProperty(anyBox, async ([west, south, width, height]) => {
          const box: Box = [west, south, west + width, south + height];
          const { events, isWhole } = await eventsWithin(layer, box);
          expect(isWhole).toBe(true);
          const inside = small.filter((row) => isIn(box, row));
          expect([...events.lng].sort()).toEqual(inside.map(({ lng }) => lng).sort());
        }),
        { seed: 20210503, numRuns: 40 },
      );
    },
  );

  it("leaves out what the index only seems to have there", async () => {
    const layer = await openBeside({ slack: 0.4 }, small);
    const box: Box = [44, 35, 44.5, 35.5];
    const { events } = await eventsWithin(layer, box);
    expect(events.length).toBe(small.filter((row) => isIn(box, row)).length);
  });

  it("never says that it has all when it has not, however narrow a box or low the limit", async () => {
    const layer = await openBeside({ nodeSize: 2 }, small);
    const anySide = fc.oneof(between(0, 0.05), between(0, 1), between(0, 5));
    const anyBox = fc.tuple(between(41, 46), between(32.5, 37), anySide, anySide);
    await fc.assert(
      fc.asyncProperty(
        anyBox,
        fc.integer({ min: 1, max: 20 }),
        async ([west, south, width, height], most) => {
          const box: Box = [west, south, west + width, south + height];
          const { events, isWhole } = await eventsWithin(layer, box, { most });
          const inside = small.filter((row) => isIn(box, row)).length;
          expect(events.length).toBeLessThanOrEqual(most);
          expect(isWhole && events.length < inside).toBe(false);
        },
      ),
      { seed: 20210503, numRuns: 200 },
    );
  });

  it("says that it has not all where it stopped looking before it had as many as are wanted", async () => {
    const layer = await openBeside({ nodeSize: 2 }, small);
    const strip: Box = [41, 35.2, 47, 35.24];
    const inside = small.filter((row) => isIn(strip, row)).length;
    const { events, isWhole } = await eventsWithin(layer, strip, { most: inside });
    expect([events.length < inside, isWhole]).toEqual([true, false]);
    expect((await eventsWithin(layer, strip)).events.length).toBe(inside);
  });

  it.each([1, 2, 15, 16, 17, 256, 257])("gives all events of a file of %i", async (count) => {
    const layer = await openBeside({}, rows.slice(0, count));
    expect((await eventsWithin(layer, [-180, -90, 180, 90])).events.length).toBe(count);
  });

  it("gives the same as the table that ogr2ogr made it of", async () => {
    const fixture = (name: string) => readFileSync(new URL(`../../fixtures/hosted/${name}`, import.meta.url));
    server.files.set("map/ogr.fgb", fixture("events.fgb"));
    const layer = await open("ogr.fgb");
    const { events, troubles } = await eventsWithin(layer, [-180, -90, 180, 90]);

    expect(layer).toMatchObject({ kind: "acled", total: 60 });
    expect(troubles.total).toBe(0);
    expect(told(events)).toEqual(told(await eventsOfFile(fixture("events.csv").toString())));
  });

  const hasOgr = spawnSync("ogr2ogr", ["--version"]).status === 0;

  it.skipIf(!hasOgr)(
    "is made of a table by the command that README.md names (skipped without ogr2ogr)",
    async () => {
      const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
      const [, command = ""] = /^ {4}ogr2ogr (.*)$/m.exec(readme) ?? [];
      const folder = mkdtempSync(join(tmpdir(), "ogr-"));
      try {
        copyFileSync(
          fileURLToPath(new URL("../../fixtures/hosted/events.csv", import.meta.url)),
          join(folder, "events.csv"),
        );
        expect(spawnSync("ogr2ogr", command.split(" "), { cwd: folder }).status).toBe(0);
        server.files.set("map/made.fgb", readFileSync(join(folder, "events.fgb")));
      } finally {
        rmSync(folder, { recursive: true });
      }
      const { events, isWhole } = await eventsWithin(await open("made.fgb"), [-180, -90, 180, 90]);
      expect([events.length, isWhole]).toEqual([60, true]);
    },
  );

  it("is recognised when only its points say where its events are", async () => {
    const bare = rows
      .slice(0, 50)
      .map(({ values: { latitude, longitude, ...values }, ...at }) => ({ ...at, values }));
    const layer = await openBeside({}, bare);
    expect(layer.kind).toBe("acled");
    expect((await eventsWithin(layer, [-180, -90, 180, 90])).events.length).toBe(50);
  });

  it("of no known source is guessed by the names of its columns and what stands in them", async () => {
    const values = { التاريخ: "03/05/2021", القتلى: "4", lat: 1, lng: 2, __proto__: "x" };
    const layer = await openBeside({}, [{ lng: 44.4, lat: 35.5, values }]);
    const { events } = await eventsWithin(layer, [44, 35, 45, 36]);

    expect(layer.kind).toBe("other");
    expect(events).toMatchObject({ length: 1, lng: Float64Array.of(44.4), lat: Float64Array.of(35.5) });
    expect([events.day[0], events.killedMin[0]]).toEqual([Date.UTC(2021, 4, 3) / 86_400_000, 4]);
  });
});

describe("what cannot be opened is told apart", () => {
  it.each([
    ["", "not-an-address"],
    ["two words", "not-an-address"],
    ["https://", "not-an-address"],
    ["https://me:secret@example.org/a.fgb", "not-an-address"],
    ["s3://bucket/a.fgb", "not-http"],
    ["file:///tmp/a.fgb", "not-http"],
    ["javascript:alert(1)", "not-http"],
    ["https://data.example.org/a.fgb", "refused-by-policy"],
    ["data.example.org/a.fgb", "refused-by-policy"],
    ["none.fgb", "refused"],
  ])("%j: %s", async (address, expected) => {
    expect(await code(open(address))).toBe(expected);
    expect(server.seen).toEqual([]);
  });

  it.each<[string, string, Written, (readonly Row[])?]>([
    ["lines", "no-points", { geometryType: GeometryType.LineString }],
    ["areas", "no-points", { geometryType: GeometryType.MultiPolygon }],
    ["nothing", "no-points", {}, []],
    ["no index", "no-index", { nodeSize: 0 }],
    ["UTM", "other-projection", { crs: { code: 32638 } }],
    ["no code, but a name", "other-projection", { crs: { name: "Karbala 1979 / UTM zone 38N" } }],
    ["metres", "other-projection", { crs: null, envelope: [300_000, 3_600_000, 600_000, 4_000_000] }],
  ])("a file with %s: %s", async (_, expected, written, of) => {
    expect(await code(openBeside(written, of))).toBe(expected);
  });

  it.each<[string, Written]>([
    ["no projection", { crs: null }],
    ["CRS84", { crs: { codeString: "CRS84" } }],
    ["a height", { crs: { code: 4979 } }],
    ["any kind of shape", { geometryType: GeometryType.Unknown }],
  ])("a file with %s is opened", async (_, written) => {
    const layer = await openBeside(written);
    expect((await eventsWithin(layer, [-180, -90, 180, 90])).events.length).toBe(100);
  });

  it.each<[string, string, Uint8Array]>([
    ["a text", "not-flatgeobuf", new TextEncoder().encode("id,lat,lng\n".repeat(30))],
    ["nothing at all", "not-flatgeobuf", new Uint8Array()],
    ["eight bytes", "not-flatgeobuf", file.slice(0, 8)],
    ["half a header", "not-flatgeobuf", file.slice(0, 200)],
    ["half an index", "broken", file.slice(0, 60_000)],
  ])("a file of %s: %s", async (_, expected, bytes) => {
    server.files.set("map/bad.fgb", bytes);
    expect(await code(open("bad.fgb"))).toBe(expected);
  });

  it("a server that sends the whole file is stopped, and told", async () => {
    server.files.set("map/whole.fgb", (_, response) => response.writeHead(200).end(file));
    expect(await code(open("whole.fgb"))).toBe("no-ranges");
  });

  it("a page of words in the place of the file is none", async () => {
    server.files.set("map/page.fgb", (_, response) =>
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end("<p>Welcome"),
    );
    expect(await code(open("page.fgb"))).toBe("not-flatgeobuf");
  });

  it("a refusal is told with its number", async () => {
    server.files.set("map/shut.fgb", (_, response) => response.writeHead(403).end());
    await expect(open("shut.fgb")).rejects.toMatchObject({
      problem: { code: "refused", values: { status: 403 } },
    });
  });

  it("the map's own server that does not answer", async () => {
    server.files.set("map/cut.fgb", (request) => request.socket.destroy());
    expect(await code(open("cut.fgb"))).toBe("unreachable");
  });

  const page = { address: "https://map.example.org/", policy: "connect-src 'self' https://data.example.org" };

  it("another server that answers nothing may also be one that does not let pages read", async () => {
    const fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    const opening = openHosted("https://data.example.org/a.fgb", { page, fetch });
    await expect(opening).rejects.toMatchObject({
      problem: { code: "no-answer", values: { origin: "https://data.example.org" } },
    });
  });

  it("another server that answers, but may not be read", async () => {
    const fetch = (_: string, { mode }: RequestInit) =>
      mode === "no-cors"
        ? Promise.resolve(Response.error())
        : Promise.reject(new TypeError("Failed to fetch"));
    expect(await code(openHosted("https://data.example.org/a.fgb", { page, fetch }))).toBe("no-cors");
  });

  it("a file that breaks off is told where it is read", async () => {
    server.files.set("map/cut.fgb", (request, response) =>
      answerPart(file.slice(0, -1000), request, response),
    );
    const layer = await open("cut.fgb");
    expect(await code(eventsWithin(layer, [-180, -90, 180, 90]))).toBe("broken");
  });

  it("a host that refuses one part is not asked for all the others", async () => {
    let asked = 0;
    const refuseFirst = async (): Promise<Response> =>
      new Response(new Uint8Array(10), { status: ++asked === 1 ? 403 : 206 });
    const source = new RangeSource(new URL(`${server.url}a.fgb`), server.url, refuseFirst);
    const parts = Array.from({ length: 50 }, (_, i) => ({ start: i * 10, end: i * 10 + 10 }));
    expect(await code(source.readAll(parts))).toBe("refused");
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toBeLessThan(10);
  });

  it("a file that is replaced while it is open", async () => {
    let version = 1;
    server.files.set("map/new.fgb", (request, response) => {
      response.setHeader("ETag", `"${version}"`);
      answerPart(file, request, response);
    });
    const layer = await open("new.fgb");
    version = 2;
    expect(await code(eventsWithin(layer, [44, 35, 44.1, 35.1]))).toBe("changed");
  });

  it("what is cancelled is not told as a fault", async () => {
    const control = new AbortController();
    server.files.set("map/slow.fgb", () => control.abort());
    await expect(open("slow.fgb", { signal: control.signal })).rejects.toThrow("aborted");
  });

  it.each([2 ** 33, 0])("an index that leads to byte %i, and no such part is asked for", async (byte) => {
    const whole = writeFlatGeobuf(rows.slice(0, 40));
    const view = new DataView(whole.buffer);
    const [index, node, aboveLeaves] = [12 + view.getUint32(8, true), 40, 4];
    view.setBigUint64(index + (aboveLeaves + 5) * node + 32, BigInt(byte), true);
    server.files.set("map/astray.fgb", whole);
    const layer = await open("astray.fgb");
    server.seen.length = 0;
    expect(await code(eventsWithin(layer, [-180, -90, 180, 90]))).toBe("broken");
    expect(server.seen).toEqual([]);
  });

  it("a file with any bytes spoilt is read or told to be broken, and no absurd part of it is asked for", async () => {
    const whole = writeFlatGeobuf(rows.slice(0, 40));
    const spoil = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(spoil, async (changes) => {
        const spoilt = whole.slice();
        for (const [at, byte] of changes) spoilt[at] = byte;
        server.files.set("map/spoilt.fgb", spoilt);
        server.seen.length = 0;
        const reading = open("spoilt.fgb").then((layer) => eventsWithin(layer, [-180, -90, 180, 90]));
        expect(await code(reading)).toMatch(
          /^(none|broken|not-flatgeobuf|no-points|no-index|other-projection)$/,
        );
      }),
      { seed: 20210503, numRuns: 400 },
    );
  });
});

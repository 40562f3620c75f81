import { describe, expect, it } from "vitest";
import { handOver, withTexts } from "../../../src/own-data/worker/handing-over.ts";
import type { Told } from "../../../src/own-data/worker/messages.ts";
import {
  type ImportOutcome,
  type ImportProgress,
  readAndJoin,
} from "../../../src/own-data/worker/read-and-join.ts";
import { secondsLeftBy } from "../../../src/own-data/worker/seconds-left.ts";
import { publishedRegions } from "../../support/published.ts";
import { acledLikeLines } from "../acled-like.ts";
import { fieldCentres } from "../joined.ts";
import { fileOf } from "../read/reading.ts";

const GROUND = { regions: publishedRegions, centres: fieldCentres };

/** A clock that goes on by so many milliseconds each time it is looked at. */
function clockOf(step: number): () => number {
  let now = 0;
  return () => {
    now += step;
    return now;
  };
}

describe("the seconds that are left", () => {
  it.each([
    ["are not known at once", 500, 10, 100, null],
    ["nor while nothing is done", 5000, 0, 100, null],
    ["are those of the same pace", 2000, 20, 100, 8],
    ["are rounded up", 2100, 20, 100, 9],
    ["are at least one", 99_000, 100, 100, 1],
  ])("%s", (_, spent, done, total, left) => {
    let now = 7;
    const secondsLeft = secondsLeftBy(() => now);
    now += spent;
    expect(secondsLeft(done, total)).toBe(left);
  });
});

describe("reading and joining", () => {
  const file = fileOf(...acledLikeLines(50_000));

  it("tell how far they are, phase by phase", async () => {
    const told: ImportProgress[] = [];
    const now = clockOf(500);
    const outcome = await readAndJoin(file, GROUND, { now, onProgress: (progress) => told.push(progress) });
    expect(outcome.kind).toBe("joined");
    const joining = told.filter(({ phase }) => phase === "joining");
    expect(told.slice(0, -joining.length).every(({ phase }) => phase === "reading")).toBe(true);
    expect(joining.map(({ rows }) => rows)).toEqual([20_000, 40_000, 50_000]);
    expect(told.map(({ total }) => total)).toEqual(told.map(() => file.size));
    expect(told.at(-joining.length - 1)).toMatchObject({ bytes: file.size, secondsLeft: 1 });
    expect(told[0]?.secondsLeft).toBeNull();
    expect(told[4]?.secondsLeft).toBeGreaterThan(1);
  });

  it("end where the columns have to be told", async () => {
    const outcome = await readAndJoin(fileOf("lat,lng\n35.1,44.2\n"), GROUND, {
      now: () => 0,
      onProgress: () => {},
    });
    expect(outcome.kind).toBe("mapping-needed");
  });
});

describe("what is handed over to the page", () => {
  it("is the same there, its columns without a copy, its texts in pieces", async () => {
    const places = Array.from(
      { length: 25_000 },
      (_, i) => `place ${i}${i === 3 ? "!".repeat(600_000) : ""}`,
    );
    const text = `place,lat,lng\n${places.map((place) => `${place},35.1,44.2\n`).join("")}`;
    const asked = { now: () => 0, onProgress: () => {} };
    const first = await readAndJoin(fileOf(text), GROUND, asked);
    if (first.kind !== "mapping-needed") throw new Error(first.kind);
    const outcome = await readAndJoin(fileOf(text), GROUND, { ...asked, mapping: first.inspection.mapping });
    const before = structuredClone(outcome);

    const { port1, port2 } = new MessageChannel();
    const told: Told[] = [];
    const received = new Promise<ImportOutcome>((resolve) => {
      port2.onmessage = ({ data }: MessageEvent<Told>) => {
        told.push(data);
        if (data.kind === "outcome") resolve(data.outcome);
      };
    });
    handOver(outcome, (one, transfer) => port1.postMessage(one, transfer));
    const light = await received;
    port1.close();

    const lists = told.filter((one) => one.kind === "texts");
    expect(lists.map(({ list, texts }) => `${list} ${texts.length}`)).toEqual([
      "categories 1",
      "places 4",
      "places 10000",
      "places 10000",
      "places 4996",
    ]);
    const texts = (wanted: string) => lists.filter(({ list }) => list === wanted).flatMap((one) => one.texts);
    expect(withTexts(light, { categories: texts("categories"), places: texts("places") })).toEqual(before);
    if (outcome.kind !== "joined") throw new Error(outcome.kind);
    const { read, join } = outcome;
    for (const column of [
      read.events.lng,
      read.events.record,
      read.index.offsets,
      join.bandKm,
      join.membership[0],
    ])
      expect(column?.length, "it stayed behind").toBe(0);
  });
});

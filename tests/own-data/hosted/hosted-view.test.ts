import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Box } from "../../../src/own-data/hosted/box.ts";
import { openHosted } from "../../../src/own-data/hosted/hosted-layer.ts";
import {
  createHostedView,
  type HostedShown,
  type HostedView,
} from "../../../src/own-data/hosted/hosted-view.ts";
import { answerPart, type RangeServer, serveRanges } from "./range-server.ts";
import { acledRows } from "./seeded-events.ts";
import { writeFlatGeobuf } from "./write-flatgeobuf.ts";

const rows = acledRows(4000);
const file = writeFlatGeobuf(rows);

let server: RangeServer;
beforeAll(async () => {
  server = await serveRanges();
});
afterAll(() => server.close());
beforeEach(() => {
  server.files.set("events.fgb", file);
  server.seen.length = 0;
});

interface Followed {
  readonly view: HostedView;
  readonly told: HostedShown[];
  /** What is told once nothing is on its way any more. */
  readonly settled: () => Promise<HostedShown>;
}

async function follow(most?: number): Promise<Followed> {
  const layer = await openHosted("events.fgb", { page: { address: server.url, policy: null } });
  const told: HostedShown[] = [];
  let hear = () => {};
  const view = createHostedView(
    layer,
    (shown) => {
      told.push(shown);
      hear();
    },
    { most },
  );
  const settled = async (): Promise<HostedShown> => {
    for (;;) {
      await new Promise<void>((resolve) => {
        hear = resolve;
      });
      const last = told.at(-1);
      if (last && !last.isLoading) return last;
    }
  };
  return { view, told, settled };
}

const HAWIJA: Box = [43.5, 35, 44.5, 35.8];
const NEAR_HAWIJA: Box = [43.6, 35.1, 44.6, 35.9];
const SINJAR: Box = [41.6, 36, 42.4, 36.6];

const countIn = ([west, south, east, north]: Box): number =>
  rows.filter(({ lng, lat }) => lng >= west && lng <= east && lat >= south && lat <= north).length;

function shownIn({ events }: HostedShown, [west, south, east, north]: Box): number {
  if (!events) return 0;
  return events.lng.filter((lng, i) => {
    const lat = events.lat[i] ?? Number.NaN;
    return lng >= west && lng <= east && lat >= south && lat <= north;
  }).length;
}

describe("a view over a hosted layer", () => {
  it("says that it loads, and then has all events of the view", async () => {
    const { view, told, settled } = await follow();
    view.show(HAWIJA);
    expect(told).toEqual([]);
    const shown = await settled();

    expect(told.map(({ isLoading }) => isLoading)).toEqual([true, false]);
    expect(shown).toMatchObject({ isWhole: true, problem: null });
    expect(shownIn(shown, HAWIJA)).toBe(countIn(HAWIJA));
    expect(shown.bytes).toBe(server.seen.reduce((sum, { bytes }) => sum + bytes, 0));
  });

  it("asks for nothing while the view stays in what is loaded", async () => {
    const { view, told, settled } = await follow();
    view.show(HAWIJA);
    const shown = await settled();
    const [asked, heard] = [server.seen.length, told.length];
    view.show(NEAR_HAWIJA);
    view.show(HAWIJA);
    await new Promise((resolve) => setTimeout(resolve));

    expect([server.seen.length, told.length]).toEqual([asked, heard]);
    expect(shownIn(shown, NEAR_HAWIJA)).toBe(countIn(NEAR_HAWIJA));
  });

  it("keeps what was shown until the next is there", async () => {
    const { view, told, settled } = await follow();
    view.show(HAWIJA);
    const before = await settled();
    view.show(SINJAR);
    const after = await settled();

    expect(told.at(-2)).toMatchObject({ isLoading: true, events: before.events });
    expect(shownIn(after, SINJAR)).toBe(countIn(SINJAR));
    expect(after.bytes).toBeGreaterThan(before.bytes);
  });

  it("drops what it has asked for when the view goes elsewhere", async () => {
    const { view, told, settled } = await follow();
    const left = new Promise<void>((resolve) => {
      server.files.set("events.fgb", (request) => {
        // It never answers; from here on the file is as it was.
        server.files.set("events.fgb", file);
        request.socket.on("close", () => resolve());
        view.show(SINJAR);
      });
    });
    view.show(HAWIJA);
    const shown = await settled();
    await left;

    expect(shownIn(shown, SINJAR)).toBe(countIn(SINJAR));
    expect(told.filter(({ isLoading }) => !isLoading)).toHaveLength(1);
  });

  it("hears nothing more once it is stopped", async () => {
    const { view, told } = await follow();
    view.show(HAWIJA);
    view.stop();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(told).toEqual([]);
  });

  it("says that it has not all, and loads again where there are fewer", async () => {
    const { view, settled } = await follow(300);
    view.show([41, 33, 47, 38]);
    const far = await settled();
    const asked = server.seen.length;
    view.show([41, 33, 47, 38]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(server.seen.length).toBe(asked);
    view.show(HAWIJA);
    const near = await settled();

    expect([far.isWhole, far.events?.length]).toEqual([false, 300]);
    expect(near.isWhole).toBe(true);
    expect(shownIn(near, HAWIJA)).toBe(countIn(HAWIJA));
  });

  it("tells what went wrong, keeps what it has, and tries again", async () => {
    const { view, settled } = await follow();
    view.show(HAWIJA);
    const before = await settled();
    server.files.delete("events.fgb");
    view.show(SINJAR);
    const failed = await settled();
    expect(failed).toMatchObject({
      problem: { code: "refused", values: { status: 404 } },
      events: before.events,
    });

    server.files.set("events.fgb", (request, response) => answerPart(file, request, response));
    view.show(SINJAR);
    expect(shownIn(await settled(), SINJAR)).toBe(countIn(SINJAR));
  });
});

import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../src/model/filter.ts";
import { layerCounts } from "../../src/own-data/layers/layer-counts.ts";
import { freeColour } from "../../src/own-data/layers/look.ts";
import { eventFacts } from "../../src/own-data/point/event-facts.ts";
import { ownFilterOf, passingOf } from "../../src/own-data/shown/passing-layers.ts";
import { columnsOf } from "./event-rows.ts";

const events = columnsOf([
  { lng: 44.5, lat: 35.5, date: "2021-05-03", killed: [0, 2], category: "IED" },
  { lng: 44.6, lat: 35.6, date: "2021-05" },
  { lng: 44.7, lat: 35.7, date: "2019", radius: null },
  { lng: 44.8, lat: 35.8, killed: [0, 0] },
]);
const joined = {
  events,
  regions: ["kirkuk", "diyala"] as const,
  join: {
    region: Int8Array.of(0, -1, 1, -1),
    bandKm: Float32Array.of(0, 12, 0, 40),
    centre: Uint8Array.of(0, 1, 0, 1),
    centreKm: Float32Array.of(5, 6, 7, 8),
    membership: [Float32Array.of(0.75, 0, 0, 0), Float32Array.of(0.25, 0, 0, 0)],
  },
};

describe("what the list of files tells", () => {
  it("counts by mapped points, without what is too coarse to be one", () => {
    expect(layerCounts(joined, null)).toEqual({ events: 4, notPlaceable: 1, inside: 1, near: 2 });
    const mask = Uint8Array.of(0, 1, 1, 1);
    expect(layerCounts(joined, mask)).toEqual({ events: 3, notPlaceable: 1, inside: 0, near: 1 });
  });

  it("gives each file the colour that fewest have", () => {
    expect(freeColour([])).toBe(0);
    expect(freeColour([{ colour: 0 }, { colour: 2 }])).toBe(1);
    expect(freeColour([0, 1, 2, 3, 0].map((colour) => ({ colour })))).toBe(1);
  });
});

describe("the filters of the map", () => {
  it("hold for the reader's events where these can know of them, and are told where not", () => {
    const filter = { ...NO_FILTER, from: "2021-01", target: ["army"], killed: 1 } as const;
    const passed = passingOf(joined, ownFilterOf(filter));
    expect([...passed.mask]).toEqual([1, 0, 0, 0]);
    expect(passingOf(joined, ownFilterOf({ ...filter }))).toBe(passed);
  });

  it("leave everything as it is where none is set for them", () => {
    expect(passingOf(joined, ownFilterOf({ ...NO_FILTER, target: ["army"] }))).toMatchObject({
      count: joined.events.length,
    });
  });
});

describe("an event", () => {
  it("has its date as finely as it is known, and its killed as a range or not at all", () => {
    expect([0, 1, 2, 3].map((i) => eventFacts(joined, i).date)).toEqual([
      "2021-05-03",
      "2021-05",
      "2019",
      null,
    ]);
    expect([0, 1, 3].map((i) => eventFacts(joined, i).killed)).toEqual([
      { min: 0, max: 2 },
      null,
      { min: 0, max: 0 },
    ]);
  });

  it("lies in a region by its point, and may lie in others", () => {
    expect(eventFacts(joined, 0)).toMatchObject({
      region: "kirkuk",
      shares: [
        { region: "kirkuk", share: 0.75 },
        { region: "diyala", share: 0.25 },
      ],
    });
    expect(eventFacts(joined, 1)).toMatchObject({ region: null, shares: [] });
  });
});

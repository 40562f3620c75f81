import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../../src/model/filter.ts";
import { ownFigures } from "../../../src/own-data/count/own-figures.ts";
import { NO_OWN_FILTER, passing } from "../../../src/own-data/count/passing.ts";
import {
  figuresOf,
  ownFilterOf,
  passingLayers,
  passingOf,
} from "../../../src/own-data/shown/passing-layers.ts";
import { madeLayer } from "../../fixtures/own-layers.ts";
import { publishedDataset } from "../../support/published.ts";

const dataset = await publishedDataset();
const layer = madeLayer(dataset, { name: "notes.csv", kind: "other", rows: 3000, seed: 3 }, 0);

describe("the events of a layer that pass", () => {
  it("follow period, killed, distance and region, and nothing that only our attacks have", () => {
    const filter = { ...NO_FILTER, from: "2020-01", to: "2021-06", killed: 2, band: ["inside" as const] };
    const asked = ownFilterOf({ ...filter, target: ["army"], type: ["ied"], confidence: ["low"] });

    expect(asked).toEqual({ ...NO_OWN_FILTER, from: "2020-01", to: "2021-06", killed: 2, band: ["inside"] });
    expect(passingOf(layer.joined, asked)).toEqual(passing(layer.joined, asked));
  });

  it("are the same object for the same filter, also after another was asked for", () => {
    const all = passingOf(layer.joined, NO_OWN_FILTER);
    const some = passingOf(layer.joined, { ...NO_OWN_FILTER, from: "2020-01" });

    expect(passingOf(layer.joined, { ...NO_OWN_FILTER })).toBe(all);
    expect(passingOf(layer.joined, { ...NO_OWN_FILTER, from: "2020-01" })).toBe(some);
  });

  it("are those of layers that are shown", () => {
    const shown = passingLayers([layer, { ...layer, id: "hidden", isShown: false }], NO_OWN_FILTER);
    expect(shown.map((one) => one.layer.id)).toEqual([layer.id]);
  });

  it("give figures that are the model's own, counted once", () => {
    const passed = passingOf(layer.joined, { ...NO_OWN_FILTER, killed: 1 });
    const figures = figuresOf(layer.joined, passed, dataset.band);

    expect(figures).toEqual(ownFigures(layer.joined, passed.mask, "band", dataset.band.area_km2));
    expect(figuresOf(layer.joined, passed, dataset.band)).toBe(figures);
  });

  it("are found among a million in a twentieth of a second", () => {
    const large = madeLayer(dataset, { name: "large.csv", kind: "other", rows: 1000, seed: 4 }, 0);
    const { events, join } = large.joined;
    // A thousand rows a thousand times: to join a million takes longer than a test should.
    const times = <
      Column extends
        | Float64Array
        | Float32Array
        | Int32Array
        | Uint32Array
        | Uint16Array
        | Uint8Array
        | Int8Array,
    >(
      column: Column,
    ): Column => {
      const many = new (column.constructor as new (length: number) => Column)(1_000_000);
      for (let at = 0; at < many.length; at += column.length) many.set(column, at);
      return many;
    };
    const million = {
      regions: large.joined.regions,
      events: {
        ...events,
        length: 1_000_000,
        day: times(events.day),
        dateGrain: times(events.dateGrain),
        killedMax: times(events.killedMax),
        uncertaintyKm: times(events.uncertaintyKm),
      },
      join: { ...join, bandKm: times(join.bandKm), membership: join.membership.map(times) },
    };
    const filters = ["2018-01", "2018-02", "2018-03", "2018-04", "2018-05"].map((from) => ({
      ...NO_OWN_FILTER,
      from,
    }));
    const took = filters.map((filter) => {
      const start = performance.now();
      passingOf(million, filter);
      return performance.now() - start;
    });
    // The best of five: what else the machine does is not ours.
    expect(Math.min(...took)).toBeLessThan(50);
  });
});

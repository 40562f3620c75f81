import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_DAY, UNKNOWN_COUNT } from "../../../src/own-data/model/event-columns.ts";
import { sortByKey } from "../../../src/own-data/shown/table/sort-by-key.ts";
import {
  nextOwnSort,
  OWN_COLUMNS,
  type OwnColumn,
  rowsOf,
  sortOwnRows,
  weightOf,
} from "../../../src/own-data/shown/table/sort-own-rows.ts";
import { madeLayer } from "../../fixtures/own-layers.ts";
import { publishedDataset } from "../../support/published.ts";

const dataset = await publishedDataset();
const { joined } = madeLayer(dataset, { name: "notes.csv", kind: "other", rows: 800, seed: 5 }, 0);
const { events, join } = joined;
const names = {
  regions: joined.regions,
  centres: ["d", "c", "b", "a"],
  compare: (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0),
};

/** What each column is put in order by, found the slow way; `null` where it is not known. */
const SLOW: Readonly<Record<OwnColumn, (row: number) => number | string | null>> = {
  date: (row) => (events.day[row] === NO_DAY ? null : (events.day[row] as number)),
  place: (row) => events.places[events.place[row] as number] || null,
  killed: (row) => (events.killedMax[row] === UNKNOWN_COUNT ? null : (events.killedMax[row] as number)),
  uncertainty: (row) => known(events.uncertaintyKm[row] as number),
  region: (row) => joined.regions[join.region[row] as number] ?? null,
  weight: (row) => Math.round(weightOf(joined, row) * 1e6),
  band: (row) => known(join.bandKm[row] as number),
  centre: (row) => names.centres[join.centre[row] as number] ?? null,
  centreKm: (row) => known(join.centreKm[row] as number),
};
const known = (km: number) => (Number.isNaN(km) ? null : Math.round(km * 1000));

describe.each(OWN_COLUMNS)("rows in the order of %s", (column) => {
  it.each([false, true])("rise or fall (falling: %s), with what is not known last", (isDown) => {
    const values = [...sortOwnRows(joined, null, { column, isDown }, names)].map(SLOW[column]);
    const told = values.filter((value) => value !== null);

    expect(values.slice(0, told.length)).toEqual(told);
    const inOrder = [...told].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect(told).toEqual(isDown ? inOrder.reverse() : inOrder);
  });

  it("are those of the mask, each once", () => {
    const mask = Uint8Array.from({ length: events.length }, (_, row) => Number(row % 3 === 0));
    const rows = sortOwnRows(joined, mask, { column, isDown: true }, names);

    expect([...rows].sort((a, b) => a - b)).toEqual([...rowsOf(events.length, mask)]);
  });
});

it("equal keys keep the order of the file, whatever the keys", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((key) => key - (key % 7))), (list) => {
      const keys = Uint32Array.from(list);
      const rows = Uint32Array.from(list, (_, row) => row);
      const slow = [...rows].sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
      expect([...sortByKey(rows, keys)]).toEqual(slow);
    }),
    { seed: 20210503 },
  );
});

it("a press on a heading asks for the most of numbers first, and then the other way round", () => {
  const first = nextOwnSort({ column: "date", isDown: true }, "killed");
  expect(first).toEqual({ column: "killed", isDown: true });
  expect(nextOwnSort(first, "killed")).toEqual({ column: "killed", isDown: false });
  expect(nextOwnSort(first, "place")).toEqual({ column: "place", isDown: false });
});

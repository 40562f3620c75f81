import { describe, expect, it } from "vitest";
import { compare, splitAt } from "../../../src/model/compare.ts";
import { ownFigures } from "../../../src/own-data/count/own-figures.ts";
import { NO_OWN_FILTER, passing } from "../../../src/own-data/count/passing.ts";
import { bandMonths, type OwnComparison, ownBeforeAfter } from "../../../src/own-data/shown/before-after.ts";
import { milestoneCuts } from "../../../src/own-data/shown/milestone-cuts.ts";
import { madeLayer } from "../../fixtures/own-layers.ts";
import { publishedDataset } from "../../support/published.ts";
import { joinedRows } from "../joined.ts";

const dataset = await publishedDataset();

/** In the band, whatever the region. */
const INSIDE = { lng: 44.53, lat: 35.55 };

describe("events before and after a milestone", () => {
  it("are the figures of the two periods, divided by their months", () => {
    const { joined } = madeLayer(dataset, { name: "notes.csv", kind: "other", rows: 4000, seed: 11 }, 0);
    const months = bandMonths(joined, null);
    const found = ownBeforeAfter(months, "2020-08") as OwnComparison;

    for (const { span, events, perMonth } of [found.before, found.after]) {
      // What is known to a year lies in no month: it is left out here, and so it is there.
      const mask = passing(joined, { ...NO_OWN_FILTER, from: span.from, to: span.to }).mask.map(
        (pass, row) => (joined.events.dateGrain[row] === 2 ? 0 : pass),
      );
      const figures = ownFigures(joined, mask, "band", 1);
      expect(events.expected).toBeCloseTo(figures.events.expected, 6);
      expect([events.low, events.high]).toEqual([figures.events.low, figures.events.high]);
      expect(perMonth.expected).toBeCloseTo(events.expected / span.months, 9);
    }
    expect(found.before.span.from).toBe("2016-06");
    expect(found.after.span.from).toBe("2020-08");
  });

  it("are told as our own attacks are", () => {
    const rows = dataset.incidents
      .filter(({ date_precision }) => date_precision !== "month")
      .map(({ position: [lng = 0, lat = 0], date, uncertainty_km }) => ({
        lng,
        lat,
        date,
        radius: uncertainty_km,
      }));
    const joined = joinedRows(rows);
    const months = bandMonths(joined, null);
    const found = ownBeforeAfter(months, "2021-05") as OwnComparison;
    const split = splitAt(months.span, { from: null, to: null }, "2021-05");
    if (typeof split === "string") throw new Error(split);
    const days = dataset.incidents.filter(({ date_precision }) => date_precision !== "month");
    const ours = compare(days, "band", split);

    expect(found.before.perMonth.expected).toBeCloseTo(ours.before.perMonth.expected, 2);
    expect(found.after.perMonth.expected).toBeCloseTo(ours.after.perMonth.expected, 2);
    expect(found.overlap).toBe(ours.overlap);
  });

  it("cannot be told where the file does not cover one side, or has no dates", () => {
    const months = bandMonths(
      joinedRows([
        { ...INSIDE, date: "2020-03" },
        { ...INSIDE, date: "2020-09-01" },
      ]),
      null,
    );
    expect(ownBeforeAfter(months, "2020-03")).toBe("nothing-before");
    expect(ownBeforeAfter(months, "2020-10")).toBe("nothing-after");
    expect(typeof ownBeforeAfter(months, "2020-09")).toBe("object");

    const yearly = bandMonths(joinedRows([{ ...INSIDE, date: "2020" }, INSIDE]), null);
    expect(yearly).toMatchObject({ span: null, inNoMonth: 2 });
    expect(ownBeforeAfter(yearly, "2020-03")).toBe("no-data");
  });

  it("give no percentage where a side has fewer than five", () => {
    const few = Array.from({ length: 9 }, (_, i) => ({ ...INSIDE, date: `2020-0${i + 1}-05`, radius: 0.1 }));
    const found = ownBeforeAfter(bandMonths(joinedRows(few), null), "2020-05") as OwnComparison;
    expect(found.change).toBeNull();
  });
});

it("several milestones of a month are one cut, and one known only to a year is none", () => {
  const at = (date: string, en: string) => ({
    date,
    title: { en, ar: en, ckb: en },
    summary: { en, ar: en, ckb: en },
    source: { publisher: "P" },
  });
  const months = bandMonths(
    joinedRows([
      { ...INSIDE, date: "2020-01" },
      { ...INSIDE, date: "2020-09" },
    ]),
    null,
  );
  const cuts = milestoneCuts(months, [
    at("2020-05-02", "B"),
    at("1991", "A"),
    at("2020-05-01", "C"),
    at("2020-02", "D"),
  ]);

  expect(cuts.map(({ month, titles }) => [month, titles.map(({ en }) => en)])).toEqual([
    ["2020-02", ["D"]],
    ["2020-05", ["B", "C"]],
  ]);
});

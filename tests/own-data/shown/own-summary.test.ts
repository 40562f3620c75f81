import { describe, expect, it } from "vitest";
import { withoutIsolates } from "../../../src/i18n/isolate.ts";
import { createTOf } from "../../../src/i18n/t.ts";
import { NO_FILTER } from "../../../src/model/filter.ts";
import { LANGS, type Lang } from "../../../src/model/localized.ts";
import type { OwnFigures } from "../../../src/own-data/count/own-figures.ts";
import { NO_OWN_FILTER } from "../../../src/own-data/count/passing.ts";
import { ownFacts } from "../../../src/own-data/shown/own-facts.ts";
import { type OwnFacts, type OwnSpeech, summarizeOwn } from "../../../src/own-data/shown/own-summary.ts";
import { figuresOf, ownFilterOf, passingOf } from "../../../src/own-data/shown/passing-layers.ts";
import ar from "../../../src/own-data/shown/words/ar.json" with { type: "json" };
import ckb from "../../../src/own-data/shown/words/ckb.json" with { type: "json" };
import en from "../../../src/own-data/shown/words/en.json" with { type: "json" };
import { madeLayer } from "../../fixtures/own-layers.ts";
import { publishedDataset } from "../../support/published.ts";
import { speaks } from "../../support/reader.ts";

const spoken: Readonly<Record<Lang, OwnSpeech>> = {
  en: { i18n: speaks.en, words: createTOf<typeof en>("en", en) },
  ar: { i18n: speaks.ar, words: createTOf<typeof en>("ar", ar as Partial<typeof en>) },
  ckb: { i18n: speaks.ckb, words: createTOf<typeof en>("ckb", ckb as Partial<typeof en>) },
};

const told = (lang: Lang, facts: OwnFacts): string =>
  withoutIsolates(summarizeOwn(spoken[lang], facts).join(" "));

const figures = (expected: number, change: Partial<OwnFigures["events"]> = {}): OwnFigures => ({
  events: { expected, low: expected - 1, high: expected + 1, exact: true, points: 3, unsure: 2, ...change },
  per_100_km2: 1,
  killed: { least: 3.6, most: 8.2, notGiven: 0 },
  ...{ by_year: [], by_month: [], undated: 0, by_category: [] },
});

const facts = (change: Partial<OwnFacts> = {}): OwnFacts => ({
  name: "notes.csv",
  credit: null,
  region: null,
  figures: figures(12),
  months: { from: "2020-01", to: "2021-03" },
  ...{ passing: 40, all: 90, notPlaceable: 0, undated: 0, filters: [], version: "1.0.0" },
  ...change,
});

describe("a paragraph on a layer", () => {
  it("says how many events, where, when, how surely, and whose they are", () => {
    expect(told("en", facts())).toBe(
      "In the period January 2020 to March 2021, about 12 events (likely 11 to 13) of the file “notes.csv” took " +
        "place in the security gap of Iraq’s disputed territories. An event is known only to within some kilometres, " +
        "and so counts with its chance of having been inside; the number lies in the likely range in 95 of 100 cases. " +
        "The number of people killed, weighted by the same chances, from the lowest to the highest figure in the file, " +
        "is 4 to 8. Source: the file “notes.csv”, as its owner read it into the map. The band is indicative, drawn " +
        "from published place names. Boundaries and names imply no endorsement. Regions and distances: the Security " +
        "Gap Map, data version 1.0.0; its own attacks are not among these events.",
    );
  });

  it.each([
    ["en", 1, "about 1 event ("],
    ["en", 2, "about 2 events ("],
    ["ar", 1, "نحو حدث واحد ("],
    ["ar", 2, "نحو حدثين ("],
    ["ar", 3, "نحو ٣ أحداث ("],
    ["ar", 11, "نحو ١١ حدثاً ("],
    ["ar", 100, "نحو ١٠٠ حدث ("],
    ["ckb", 1, "نزیکەی ١ ڕووداوی"],
    ["ckb", 12, "نزیکەی ١٢ ڕووداوی"],
  ] as const)("in %s counts %i as %j", (lang, count, words) => {
    expect(told(lang, facts({ figures: figures(count) }))).toContain(words);
  });

  it.each(LANGS)("in %s has no word left open, whatever there is to say", (lang) => {
    const texts = [
      facts({ figures: figures(0) }),
      facts({ figures: figures(0.3) }),
      facts({ figures: figures(4, { unsure: 0 }) }),
      facts({ months: null }),
      facts({ credit: "ACLED", notPlaceable: 2, undated: 1, filters: ["x", "y"] }),
      facts({ figures: { ...figures(5), killed: { least: 0, most: 0, notGiven: 5 } } }),
      facts({ figures: { ...figures(5), killed: { least: 0, most: 0, notGiven: 2 } } }),
      facts({ figures: { ...figures(5), killed: { least: 0, most: 0.2, notGiven: 1 } } }),
    ].map((one) => told(lang, one));
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|NaN/);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("does not call unknown deaths none, nor none unknown", () => {
    const killed = (least: number, most: number, notGiven: number) =>
      told("en", facts({ figures: { ...figures(5), killed: { least, most, notGiven } } }));

    expect(killed(0, 0, 5)).toContain("The file does not say how many people were killed in them.");
    expect(killed(0, 0, 2)).toContain("it is zero. For about 2 events the file gives no number");
    expect(killed(2, 3, 1.2)).toContain("is 2 to 3. For about 1 event the file gives no number");
  });

  it("names ACLED as ACLED asks", () => {
    expect(told("en", facts({ credit: "ACLED (…), acleddata.com" }))).toContain(
      "Source: the file “notes.csv”, with data of ACLED (…), acleddata.com.",
    );
  });
});

describe("what there is to say of a layer", () => {
  it("is what the model counts for the region and the filters, and never has our attacks in it", async () => {
    const whole = await publishedDataset();
    const layer = madeLayer(whole, { name: "ged.csv", kind: "ucdp", rows: 2000, seed: 12 }, 0);
    const filter = { ...NO_FILTER, from: "2010-01", to: "2020-06", killed: 2, within: ["kirkuk" as const] };
    const passing = passingOf(layer.joined, ownFilterOf(filter));
    const found = ownFacts({ layer, passing }, { whole, filter, region: "kirkuk" }, spoken.en);
    const kirkuk = whole.regions.find(({ id }) => id === "kirkuk");
    if (!kirkuk) throw new Error("no kirkuk");

    expect(found.figures).toEqual(figuresOf(layer.joined, passing, kirkuk));
    expect(found.passing).toBe(passing.count);
    expect(found.all).toBe(2000);
    // The file begins in June 2016: the months before are not promised.
    expect(found.months).toEqual({ from: "2016-06", to: "2020-06" });
    expect(found.filters).toEqual(["may have been in: Kirkuk", "killed by the highest figure: at least 2"]);
    expect(found.credit).toContain("Uppsala");
    const fewer = { ...whole, incidents: [] };
    expect(ownFacts({ layer, passing }, { whole: fewer, filter, region: "kirkuk" }, spoken.en)).toEqual(
      found,
    );
    expect(passingOf(layer.joined, NO_OWN_FILTER).count).toBe(2000);
  });
});

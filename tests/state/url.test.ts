import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CHOICES } from "../../src/model/filter.ts";
import { formatLink, parseLink } from "../../src/state/url.ts";
import { DEFAULT_VIEW, LAYER_IDS, LONGEST_QUERY, type View } from "../../src/state/view.ts";
import { randomView } from "./random-view.ts";

const RUNS = { seed: 20210503, numRuns: 1000 };

/** What broken links are made of. */
const SHARDS = [
  "#",
  "&",
  "=",
  "%",
  "%2",
  "%26",
  "%E0",
  "/",
  "8",
  "35",
  "44",
  ",",
  " ",
  "ش",
  "map",
  "region",
  "kirkuk",
];

const pairs = fc.array(
  fc.tuple(
    // Not one of ours, and no text that is no text: half a surrogate pair.
    fc.string({ unit: "binary", minLength: 1 }).map((key) => `x${key}`),
    fc.string({ unit: "binary" }),
  ),
  { maxLength: 3 },
);

describe("a link", () => {
  test("says every view exactly, unknown keys included", () => {
    fc.assert(
      fc.property(randomView, pairs, (view, unknown) => {
        expect(parseLink(formatLink(view, unknown))).toEqual({ view, problems: [], unknown });
      }),
      RUNS,
    );
  });

  test("says every view exactly to a reader with other defaults", () => {
    fc.assert(
      fc.property(randomView, fc.constantFrom("en", "ar", "ckb"), (view, lang) => {
        const defaults: View = { ...DEFAULT_VIEW, lang };
        expect(parseLink(formatLink(view, [], defaults), defaults).view).toEqual(view);
      }),
      RUNS,
    );
  });

  test("is never too long to be passed on", () => {
    fc.assert(
      fc.property(randomView, (view) => {
        expect(formatLink(view).length).toBeLessThanOrEqual(2000);
      }),
      RUNS,
    );
    // The longest of all: everything chosen, and a search in letters that take most room.
    const longest: View = {
      ...DEFAULT_VIEW,
      ...CHOICES,
      map: { zoom: 10.25, lat: 35.1234, lng: 44.1234 },
      ...{ region: "salahuddin", incident: "i".repeat(80), centre: "c".repeat(80), edge: "e".repeat(80) },
      ...{ paragraph: 999, from: "2017-10", to: "2025-02", killed: 999, cut: "2021-05", panel: "findings" },
      ...{ q: "\u{10ffff}".repeat(LONGEST_QUERY / 2), layers: LAYER_IDS, sort: "-injured" },
      ...{ timeline: true, embed: true, lang: "ckb", theme: "light" },
    };
    expect(formatLink(longest).length).toBeLessThanOrEqual(2000);
  });

  test("keeps of a filter what is still known, and tells of the rest", () => {
    expect(parseLink("#target=army,dragons&type=dragons")).toMatchObject({
      view: { target: ["army"], type: [] },
      problems: [
        { code: "link-value", values: { key: "target", value: "army,dragons" } },
        { code: "link-value", values: { key: "type", value: "dragons" } },
      ],
    });
  });

  test("cuts a search that no name could be the answer to, and tells of it", () => {
    const { view, problems } = parseLink(`#q=${"kirkuk".repeat(2000)}`);
    expect(view.q).toHaveLength(LONGEST_QUERY);
    expect(problems).toMatchObject([{ code: "link-value", values: { key: "q" } }]);
  });

  test.each(["2021-13", "2021-00", "21-05", "2021-5", "2021-05-03", "0021-05", "May"])(
    "takes %s for no month",
    (text) => {
      expect(parseLink(`#from=${text}`)).toMatchObject({ view: { from: null }, problems: [{}] });
    },
  );

  test("is written the same when it is read and written again", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SHARDS)), (shards) => {
        const fragment = shards.join("");
        const once = parseLink(fragment);
        const text = formatLink(once.view, once.unknown);
        const twice = parseLink(text);
        expect(formatLink(twice.view, twice.unknown)).toBe(text);
      }),
      RUNS,
    );
  });

  test("is empty for the default view", () => {
    expect(formatLink(DEFAULT_VIEW)).toBe("");
    for (const fragment of ["", "#", "&", "#&&"]) {
      expect(parseLink(fragment)).toEqual({ view: DEFAULT_VIEW, problems: [], unknown: [] });
    }
  });

  test("is readable, its keys in one order", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      embed: true,
      layers: ["centres", "attacks"],
      region: "kirkuk",
      map: { zoom: 8.3, lat: 35.4, lng: 44.2 },
    };
    expect(formatLink(view)).toBe("#map=8.3/35.4/44.2&region=kirkuk&layers=attacks,centres&embed");
  });

  test("reads what other programs encode more than they must", () => {
    const { view } = parseLink("#map=8.3%2F35.40%2F44.20&layers=centres%2Cattacks&l%61ng=ar&embed=1");
    expect(view).toEqual({
      ...DEFAULT_VIEW,
      map: { zoom: 8.3, lat: 35.4, lng: 44.2 },
      layers: ["attacks", "centres"],
      lang: "ar",
      embed: true,
    });
  });

  test("says that no layer is on", () => {
    expect(formatLink({ ...DEFAULT_VIEW, layers: [] })).toBe("#layers=none");
    expect(parseLink("layers=none").view.layers).toEqual([]);
  });

  test("rounds the position and keeps it near Iraq", () => {
    const linkOf = (zoom: number, lat: number, lng: number) =>
      formatLink({ ...DEFAULT_VIEW, map: { zoom, lat, lng } });
    expect(linkOf(8.3333333, 35.400049999, 44.20005)).toBe("#map=8.33/35.4/44.2001");
    expect(linkOf(2, 12.5, 60)).toBe("#map=5/31/50");
    expect(linkOf(Number.NaN, 35, 44)).toBe("");
    expect(parseLink("map=8.333/35.123456/44.99996").view.map).toEqual({ zoom: 8.33, lat: 35.1235, lng: 45 });
  });

  test("leaves out an id that it could not be read from", () => {
    expect(formatLink({ ...DEFAULT_VIEW, incident: "Not an id" })).toBe("");
  });

  test("believes the first of two values, even a bad one", () => {
    expect(parseLink("region=kirkuk&region=diyala").view.region).toBe("kirkuk");
    expect(parseLink("region=mars&region=diyala")).toMatchObject({
      view: { region: null },
      problems: [{ code: "link-value" }],
    });
  });

  test("keeps unknown keys in their order, all of them, after its own", () => {
    const { view, unknown, problems } = parseLink("#utm=a%20b&region=diyala&later&utm=c&__proto__=1&%E0=%zz");
    expect(problems).toEqual([]);
    expect(unknown).toEqual([
      ["utm", "a b"],
      ["later", ""],
      ["utm", "c"],
      ["__proto__", "1"],
      ["%E0", "%zz"],
    ]);
    expect(formatLink(view, unknown)).toBe("#region=diyala&utm=a%20b&later&utm=c&__proto__=1&%25E0=%25zz");
  });

  test("survives half a surrogate pair", () => {
    expect(formatLink(DEFAULT_VIEW, [["x", "\uD800"]])).toBe("#x=%EF%BF%BD");
  });

  const long = "a".repeat(81);
  test.each([
    ["map", "8/35"],
    ["map", "8/35/44/1"],
    ["map", "8/35/"],
    ["map", "8,5/35/44"],
    ["map", "8e0/35/44"],
    ["map", " 8/35/44"],
    ["map", "0x8/35/44"],
    ["map", "NaN/35/44"],
    ["map", "4.99/35/44"],
    ["map", "12.01/35/44"],
    ["map", "8/30.9/44"],
    ["map", "8/39.1/44"],
    ["map", "8/-35/44"],
    ["map", "8/35/37.9"],
    ["map", "8/35/50.1"],
    ["map", ""],
    ["region", "erbil"],
    ["region", "Kirkuk"],
    ["region", "band"],
    ["region", ""],
    ["incident", "<img src=x>"],
    ["incident", "../data"],
    ["incident", "كركوك"],
    ["incident", long],
    ["centre", "a b"],
    ["edge", "federal_11"],
    ["paragraph", "-1"],
    ["paragraph", "1.5"],
    ["paragraph", "007"],
    ["paragraph", "1000"],
    ["lang", "ku"],
    ["lang", "AR"],
    ["theme", "sepia"],
    ["layers", "attacks,tanks"],
    ["layers", "attacks,"],
    ["layers", "none,attacks"],
    ["layers", ""],
    ["panel", "toString"],
    ["embed", "0"],
    ["embed", "true"],
    ["frame", "title,hat"],
    ["frame", ""],
  ])("%s=%s gives the default and one problem", (key, value) => {
    expect(parseLink(`#${key}=${encodeURIComponent(value)}&zz=1`)).toEqual({
      view: DEFAULT_VIEW,
      problems: [{ code: "link-value", values: { key, value: value.slice(0, 60) } }],
      unknown: [["zz", "1"]],
    });
  });
});

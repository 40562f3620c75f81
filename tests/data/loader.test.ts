import { describe, expect, test, vi } from "vitest";
import { DataError } from "../../src/data/data-error.ts";
import * as page from "../../src/data/load.ts";
import { createLoader, type FetchFile } from "../../src/data/loader.ts";
import { LANGS } from "../../src/model/localized.ts";
import type { Problem } from "../../src/model/problem.ts";
import { altered, publishedText, served } from "./served.ts";

/** The problem for which a load fails. */
async function problemOf(load: Promise<unknown>): Promise<Problem> {
  const error: unknown = await load.then(
    () => "it did not fail",
    (reason: unknown) => reason,
  );
  if (error instanceof DataError) return error.problem;
  throw error;
}

const problemWith = (file: string, text: string | null): Promise<Problem> =>
  problemOf(createLoader(served({ [file]: text })).loadDataset());

/** Paths to everything in a tree that is not frozen. */
function thawed(tree: unknown, path = "dataset"): string[] {
  if (typeof tree !== "object" || tree === null) return [];
  const inside = Object.entries(tree).flatMap(([key, value]) => thawed(value, `${path}.${key}`));
  return Object.isFrozen(tree) ? inside : [path, ...inside];
}

interface PublishedFeature {
  readonly id: string;
  readonly properties: { readonly kind?: string };
  readonly geometry: { readonly coordinates: unknown };
}

const featuresOf = (file: string): readonly PublishedFeature[] => JSON.parse(publishedText(file)).features;

const partsOfBand = (kind: string | undefined): readonly PublishedFeature[] =>
  featuresOf("band.geojson").filter(({ properties }) => properties.kind === kind);

// The models that features should become, made with no check at all.
const asArea = ({ id, properties, geometry }: PublishedFeature) => ({ ...properties, id, geometry });
const atPoint = ({ id, properties: { kind: _, ...properties }, geometry }: PublishedFeature) => ({
  ...properties,
  id,
  position: geometry.coordinates,
});
const alongLine = ({ id, properties: { kind: _, ...properties }, geometry }: PublishedFeature) => ({
  ...properties,
  id,
  coordinates: geometry.coordinates,
});

describe("the published files", () => {
  test("are a dataset without a problem, and nothing of them is lost", async () => {
    const { dataset, problems } = await createLoader(served()).loadDataset();
    expect(problems).toEqual([]);
    expect(dataset.regions.map(({ id }) => id)).toEqual(["nineveh", "kirkuk", "salahuddin", "diyala"]);
    expect(dataset).toEqual({
      version: JSON.parse(publishedText("regions.geojson")).version,
      regions: featuresOf("regions.geojson").map(asArea),
      band: partsOfBand(undefined).map(asArea)[0],
      edges: partsOfBand("edge").map(alongLine),
      edgePoints: partsOfBand("edge-point").map(atPoint),
      middle: partsOfBand("middle-line")
        .map(alongLine)
        .map(({ id: _, ...middle }) => middle)[0],
      incidents: featuresOf("incidents.geojson").map(atPoint),
      centres: featuresOf("centres.geojson").map(atPoint),
      places: JSON.parse(publishedText("places.json")).places,
    });
    expect(dataset.incidents.length).toBeGreaterThan(200);
    expect(dataset.edgePoints.length).toBeGreaterThan(40);
  });

  test("are frozen through and through", async () => {
    const { dataset } = await createLoader(served()).loadDataset();
    expect(thawed(dataset)).toEqual([]);
  });

  test.each(LANGS)("have a report on every attack in %s", async (lang) => {
    const loader = createLoader(served());
    const reports = await loader.loadReports(lang);
    const { dataset } = await loader.loadDataset();
    expect(Object.keys(reports).sort()).toEqual(dataset.incidents.map(({ id }) => id).sort());
    expect({ ...reports }).toEqual(JSON.parse(publishedText(`reports-${lang}.json`)).reports);
    expect(thawed(reports)).toEqual([]);
  });

  test("have the article, the statements, the findings and the milestones", async () => {
    const loader = createLoader(served());
    const { format: _, version: __, ...article } = JSON.parse(publishedText("article.json"));
    expect(await loader.loadArticle()).toEqual(article);
    expect(await loader.loadStatements()).toEqual(JSON.parse(publishedText("statements.json")).statements);
    expect(await loader.loadFindings()).toEqual(JSON.parse(publishedText("findings.json")).variants);
    expect(await loader.loadMilestones()).toEqual(JSON.parse(publishedText("timeline.json")).milestones);
  });
});

/** What became of the map's file with one value of it replaced. */
const problemWhere = (path: readonly (string | number)[], value: unknown): Promise<Problem> =>
  problemWith("map.json", altered("map.json", path, value));

describe("a file", () => {
  const file = "map.json";

  test("that is missing is one problem", async () => {
    expect(await problemWith(file, null)).toEqual({ code: "file-missing", values: { file } });
  });

  test("that broke off is one problem, with its end", async () => {
    const text = publishedText(file).slice(0, 1000);
    expect(await problemWith(file, text)).toEqual({
      code: "file-broken",
      values: { file, where: "top level", what: expect.stringMatching(/^expected JSON, got "….+/) },
    });
  });

  test("of another layout is one problem", async () => {
    expect(await problemWhere(["format"], 2)).toEqual({
      code: "file-format",
      values: { file, expected: 1, got: 2 },
    });
  });

  test.each([
    ["1", '"1"'],
    [undefined, "nothing"],
    [null, "null"],
  ])("of the layout %j is of another layout", async (format, got) => {
    expect(await problemWhere(["format"], format)).toEqual({
      code: "file-format",
      values: { file, expected: 1, got },
    });
  });

  test("that is a page in its place shows the page's start", async () => {
    const page = "<!doctype html><title>Not found</title>";
    expect(await problemWith(file, page)).toEqual({
      code: "file-broken",
      values: { file, where: "top level", what: `expected JSON, got "${page}"` },
    });
  });

  test.each([
    ["[]", "expected an object, got []"],
    ["null", "expected an object, got null"],
    ["", 'expected JSON, got "…"'],
  ])("that holds only %j is one problem", async (text, what) => {
    expect(await problemWith(file, text)).toMatchObject({
      code: "file-broken",
      values: { where: "top level", what },
    });
  });

  test("that does not arrive is missing, whether the network fails before it or within it", async () => {
    const offline: FetchFile = () => Promise.reject(new TypeError("Failed to fetch"));
    const brokenOff: FetchFile = async () => ({ ok: true, text: () => Promise.reject(new TypeError("")) });
    for (const fetchFile of [offline, brokenOff]) {
      const problem = await problemOf(createLoader(fetchFile).loadArticle());
      expect(problem).toEqual({ code: "file-missing", values: { file: "article.json" } });
    }
  });

  const properties = ["features", 0, "properties"];
  test.each<[part: string, path: (string | number)[], value: unknown, where: string, what: string]>([
    ["regions", ["type"], "Feature", "type", 'expected FeatureCollection, got "Feature"'],
    ["regions", ["version"], 1, "version", "expected text, got 1"],
    ["regions", ["features"], {}, "features", "expected a list, got {}"],
    [
      "regions",
      ["features"],
      [],
      "features",
      "expected nineveh and salahuddin and kirkuk and diyala, got []",
    ],
    ["regions", ["features", 0], null, "features[0]", "expected an object, got null"],
    [
      "regions",
      ["features", 1, "id"],
      "nineveh",
      "features",
      'expected nineveh and salahuddin and kirkuk and diyala, got ["nineveh","nineveh","salahuddin","diyala"]',
    ],
    [
      "regions",
      ["features", 3, "id"],
      "erbil",
      "features[3].id",
      'expected nineveh or salahuddin or kirkuk or diyala, got "erbil"',
    ],
    [
      "regions",
      ["features", 0, "geometry", "type"],
      "MultiPolygon",
      "features[0].geometry.type",
      'expected Polygon, got "MultiPolygon"',
    ],
    [
      "regions",
      ["features", 0, "geometry", "coordinates", 0, 7],
      [44.1, null],
      "features[0].geometry.coordinates[0][7]",
      "expected [lng, lat], got [44.1,null]",
    ],
    [
      "regions",
      ["features", 0, "geometry", "coordinates", 0],
      [[44, 35]],
      "features[0].geometry.coordinates[0]",
      "expected a ring of at least 4 positions, got [[44,35]]",
    ],
    [
      "regions",
      [...properties, "name", "ckb"],
      undefined,
      "features[0].properties.name.ckb",
      "expected text, got nothing",
    ],
    [
      "regions",
      [...properties, "area_km2"],
      "3000",
      "features[0].properties.area_km2",
      'expected a number of at least 0, got "3000"',
    ],
    [
      "regions",
      [...properties, "figures", "by_year", "constructor"],
      1,
      "features[0].properties.figures.by_year.constructor",
      'expected a year, got "constructor"',
    ],
    [
      "regions",
      [...properties, "figures", "by_year", "__proto__"],
      { polluted: 1 },
      "features[0].properties.figures.by_year.__proto__",
      'expected a year, got "__proto__"',
    ],
    ["band", ["features"], [], "features", "expected one band, got 0"],
    [
      "band",
      ["features", 1, "properties", "kind"],
      "fence",
      "features[1].properties.kind",
      'expected edge or edge-point or middle-line, got "fence"',
    ],
    [
      "band",
      ["features", 1, "geometry", "coordinates", 0],
      [44, 135],
      "features[1].geometry.coordinates[0]",
      "expected [lng, lat], got [44,135]",
    ],
    [
      "centres",
      [...properties, "sources", 0, "url"],
      "javascript:alert(1)",
      "features[0].properties.sources[0].url",
      'expected a web address, got "javascript:alert(1)"',
    ],
    [
      "centres",
      [...properties, "opened"],
      "soon",
      "features[0].properties.opened",
      'expected a date, got "soon"',
    ],
    [
      "places",
      ["places", 2, "position"],
      ["44", "35"],
      "places[2].position",
      'expected [lng, lat], got ["44","35"]',
    ],
    ["places", ["places", 2, "name"], "Kirkuk", "places[2].name", 'expected an object, got "Kirkuk"'],
  ])("whose %s have %j = %j is one problem, and says where", async (part, path, value, where, what) => {
    expect(await problemWhere([part, ...path], value)).toEqual({
      code: "file-broken",
      values: { file, where: `${part}.${where}`, what },
    });
  });

  test.each(["regions", "band", "incidents", "centres", "places"])(
    "without its %s is one problem",
    async (part) => {
      expect(await problemWhere([part], undefined)).toEqual({
        code: "file-broken",
        values: { file, where: part, what: "expected an object, got nothing" },
      });
    },
  );

  test("has each region once", async () => {
    const features = featuresOf("regions.geojson");
    const problem = await problemWhere(["regions", "features"], [...features, ...features.slice(3)]);
    expect(problem).toMatchObject({ code: "file-broken", values: { file, where: "regions.features" } });
  });

  test("needs the band's middle line, and a width and a region for each of its points", async () => {
    const features = featuresOf("band.geojson");
    const at = features.findIndex(({ id }) => id === "middle-line");
    const without = features.filter((_, index) => index !== at);
    expect(await problemWhere(["band", "features"], without)).toEqual({
      code: "file-broken",
      values: { file, where: "band.features", what: "expected one middle-line, got 0" },
    });
    expect(await problemWhere(["band", "features", at, "properties", "width_km"], [12])).toEqual({
      code: "file-broken",
      values: {
        file,
        where: `band.features[${at}]`,
        what: expect.stringMatching(/^expected a width for each of the \d+ positions, got \[12\]$/),
      },
    });
    expect(await problemWhere(["band", "features", at, "properties", "region"], ["kirkuk"])).toMatchObject({
      values: { what: expect.stringMatching(/^expected a region for each of the \d+ positions/) },
    });
  });

  test("may hold more than is known, and gives none of it away", async () => {
    const polluted = altered(file, ["places", "places", 0, "__proto__"], { polluted: true });
    const { dataset } = await createLoader(served({ [file]: polluted })).loadDataset();
    const [place] = dataset.places;
    expect(place && Object.getPrototypeOf(place)).toBe(Object.prototype);
    expect(Object.keys(place ?? {})).toEqual(["kind", "position", "name"]);
    expect("polluted" in {}).toBe(false);
  });
});

describe("an attack", () => {
  const file = "map.json";
  const loadWith = (text: string) => createLoader(served({ [file]: text })).loadDataset();
  const total = featuresOf("incidents.geojson").length;

  test.each<[path: (string | number)[], value: unknown, where: string, what: string]>([
    [[], null, "", "expected an object, got null"],
    [["id"], "Not an id", ".id", 'expected an id, got "Not an id"'],
    [["id"], "__proto__", ".id", 'expected an id, got "__proto__"'],
    [["geometry"], null, ".geometry", "expected an object, got null"],
    [["geometry", "coordinates"], [], ".geometry.coordinates", "expected [lng, lat], got []"],
    [["properties", "date"], 2019, ".properties.date", "expected a date, got 2019"],
    [
      ["properties", "killed", "max"],
      null,
      ".properties.killed.max",
      "expected a number of at least 0, got null",
    ],
    [["properties", "killed"], undefined, ".properties.killed", "expected an object, got nothing"],
    [
      ["properties", "membership", "kirkuk"],
      1.2,
      ".properties.membership.kirkuk",
      "expected a number from 0 to 1, got 1.2",
    ],
    [
      ["properties", "membership", "__proto__"],
      { kirkuk: 1 },
      ".properties.membership.__proto__",
      'expected nineveh or salahuddin or kirkuk or diyala, got "__proto__"',
    ],
    [["properties", "place", "ar"], 7, ".properties.place.ar", "expected text, got 7"],
  ])("whose row has %j = %j is left out, with one problem", async (path, value, where, what) => {
    const { dataset, problems } = await loadWith(altered(file, ["incidents", "features", 3, ...path], value));
    expect(dataset.incidents).toHaveLength(total - 1);
    expect(problems).toEqual([
      { code: "file-broken", values: { file, where: `incidents.features[3]${where}`, what } },
    ]);
    expect(thawed(dataset)).toEqual([]);
  });

  test("is nowhere to be read when all rows are broken: then so is the file", async () => {
    expect(await problemWhere(["incidents", "features"], [{}, {}])).toEqual({
      code: "file-broken",
      values: { file, where: "incidents.features[0].type", what: "expected Feature, got nothing" },
    });
    expect((await loadWith(altered(file, ["incidents", "features"], []))).dataset.incidents).toEqual([]);
  });

  test("has a report only under its own id", async () => {
    const reports = await createLoader(served()).loadReports("en");
    for (const word of ["constructor", "to-string", "toString", "__proto__"])
      expect(reports[word]).toBeUndefined();
    const file = "reports-en.json";
    const polluted = altered(file, ["reports", "__proto__"], {});
    expect(await problemOf(createLoader(served({ [file]: polluted })).loadReports("en"))).toEqual({
      code: "file-broken",
      values: { file, where: "reports.__proto__", what: 'expected an id, got "__proto__"' },
    });
  });
});

describe("a report", () => {
  const file = "reports-en.json";
  const id = "2022-12-18-safra";
  const { reports: published } = JSON.parse(publishedText(file));

  async function loadWith(path: readonly (string | number)[], value: unknown) {
    const loader = createLoader(served({ [file]: altered(file, ["reports", id, ...path], value) }));
    const [reports, problems] = [await loader.loadReports("en"), await loader.loadReportProblems("en")];
    return { reports: { ...reports }, problem: problems[id], thawed: thawed(reports) };
  }

  test("with a bad source keeps the others, with one problem", async () => {
    const bad = { publisher: "Somebody", url: "javascript:alert(1)" };
    const sources = [bad, ...published[id].sources];
    expect(await loadWith(["sources"], sources)).toEqual({
      reports: published,
      problem: {
        code: "file-broken",
        values: {
          file,
          where: `reports.${id}.sources[0].url`,
          what: 'expected a web address, got "javascript:alert(1)"',
        },
      },
      thawed: [],
    });
  });

  test("with no source that can be read keeps its words, with the problem met first", async () => {
    const { reports, problem } = await loadWith(["sources"], [null, 7]);
    expect(reports[id]).toEqual({ ...published[id], sources: [] });
    expect(problem?.values.where).toBe(`reports.${id}.sources[0]`);
  });

  test("that is bad itself is left out, with one problem, and the others are there", async () => {
    const { [id]: _, ...others } = published;
    expect(await loadWith(["summary"], 7)).toEqual({
      reports: others,
      problem: {
        code: "file-broken",
        values: { file, where: `reports.${id}.summary`, what: "expected text, got 7" },
      },
      thawed: [],
    });
  });

  test("as it should be has no problem", async () => {
    const problems = await createLoader(served()).loadReportProblems("ar");
    expect({ ...problems }).toEqual({});
  });
});

describe("a load", () => {
  test("of the dataset asks for one file, where the site lies", async () => {
    const fetchFile = vi.fn<FetchFile>(() => new Promise(() => {}));
    void createLoader(fetchFile, "/map/").loadDataset();
    expect(fetchFile.mock.calls.flat()).toEqual(["/map/data/map.json"]);
  });

  test("is done once, for each language on its own", async () => {
    const fetchFile = vi.fn(served());
    const loader = createLoader(fetchFile);
    expect(loader.loadReports("ar")).toBe(loader.loadReports("ar"));
    await Promise.all([
      loader.loadReports("ar"),
      loader.loadReports("en"),
      loader.loadArticle(),
      loader.loadArticle(),
    ]);
    expect(fetchFile.mock.calls.flat()).toEqual([
      "data/reports-ar.json",
      "data/reports-en.json",
      "data/article.json",
    ]);
  });

  test("that failed may be tried again", async () => {
    const fetchFile = vi.fn(served()).mockRejectedValueOnce(new TypeError("Failed to fetch"));
    const loader = createLoader(fetchFile);
    expect(await problemOf(loader.loadMilestones())).toMatchObject({ code: "file-missing" });
    expect(await loader.loadMilestones()).not.toHaveLength(0);
    await loader.loadMilestones();
    expect(fetchFile).toHaveBeenCalledTimes(2);
  });

  test("of the page asks for the data beside it", async () => {
    const pageFetch = vi.fn(served());
    vi.stubGlobal("fetch", pageFetch);
    expect(await page.loadStatements()).not.toHaveLength(0);
    expect(pageFetch.mock.calls.flat()).toEqual(["data/statements.json"]);
    vi.unstubAllGlobals();
  });
});

import { describe, expect, it } from "vitest";
import { HOSTILE_FILES, TRAPS } from "../hostile-files.ts";
import { ACLED_NEW, ACLED_ROW, tableOf } from "./known-sources.ts";
import { csv, eventsOf, fileOf, gzipped, inspected, problemOf, read } from "./reading.ts";
import { workbookOf } from "./workbook-writer.ts";

const isRead = (gives: unknown): gives is readonly string[] => Array.isArray(gives);

describe("a file is refused with a reason:", () => {
  it.each(HOSTILE_FILES.filter(({ gives }) => !isRead(gives)))("$name", async ({ make, gives }) => {
    expect(await problemOf(make())).toMatchObject(gives);
  });
});

describe("of a file what is good is read:", () => {
  it.each(HOSTILE_FILES.filter(({ gives }) => isRead(gives)))("$name", async ({ make, gives }) => {
    const table = await read(make());
    expect(eventsOf(table).map(({ place }) => place)).toEqual(gives);
  });

  it("objects stay as clean as they were", () => {
    expect("taken" in {}).toBe(false);
    expect(typeof {}.toString).toBe("function");
  });
});

describe("texts stay what they are", () => {
  it("in a workbook, formulas among them", async () => {
    const rows = [["place", "lat", "lng"], ...TRAPS.map((trap) => [trap, 35.1, 44.2])];
    const table = await read(workbookOf([{ name: "<script>", rows }]));
    expect(eventsOf(table).map(({ place }) => place)).toEqual(TRAPS);
    expect(table.inspection.findings.part.value).toBe("<script>");
  });

  it("in the names of columns and in the first rows that are shown", async () => {
    const { columns, rows } = await inspected(
      `${csv([["lat", "lng", "<b>", "__proto__"]])}35.1,44.2,=1+1,<i>\n`,
    );
    expect(columns).toEqual(["lat", "lng", "<b>", "__proto__"]);
    expect(rows).toEqual([["35.1", "44.2", "=1+1", "<i>"]]);
  });

  it("in the kinds of events", async () => {
    const table = await read(
      csv([
        ACLED_NEW,
        ...tableOf(
          ACLED_NEW,
          ["__proto__", "constructor", "__proto__"].map((event_type) => ({ ...ACLED_ROW, event_type })),
        ),
      ]),
    );
    expect(eventsOf(table).map(({ category }) => category)).toEqual([
      "__proto__",
      "constructor",
      "__proto__",
    ]);
  });
});

describe("what the reader should know of the whole file is told:", () => {
  it("latitude and longitude the wrong way round", async () => {
    const table = await read("lat,lng\n44.45,35.14\n44.2,35.3\n35.1,44.2\n");
    expect(table.notes).toEqual([{ code: "swapped", rows: 2, of: 3 }]);
  });

  it("degrees and minutes", async () => {
    const table = await read(`lat;lng\n35°28'12"N;44°23'30"E\n35.5;44.5\n`);
    expect(table.notes).toEqual([{ code: "degrees-minutes", rows: 1 }]);
    expect(eventsOf(table)[0]?.at).toEqual([44 + 23 / 60 + 30 / 3600, 35.47]);
  });

  it.each([
    ["packed", (text: string) => gzipped(text)],
    ["of JSON", (text: string) => fileOf(jsonOf(text))],
    ["of markup", (text: string) => fileOf(kmlOf(text))],
  ])("data that break off, %s; what came before is read", async (_, make) => {
    const rows = Array.from({ length: 40_000 }, (__, i) => `p${(i * 7919) % 40_000},35.1,44.2\n`);
    const whole = make(`place,lat,lng\n${rows.join("")}`);
    const table = await read(whole.slice(0, Math.floor(whole.size * 0.9)));
    expect(table.notes).toEqual([{ code: "cut-short", rows: table.records }]);
    expect(table.records).toBeGreaterThan(30_000);
    expect(table.records).toBeLessThan(40_000);
    expect(table.events.length).toBeGreaterThan(table.records - 3);
  });
});

function placesIn(text: string): string[] {
  return text
    .split("\n")
    .slice(1, -1)
    .map((line) => line.split(",")[0] ?? "");
}

const jsonOf = (text: string): string =>
  JSON.stringify(placesIn(text).map((place) => ({ place, lat: 35.1, lng: 44.2 })));

const kmlOf = (text: string): string =>
  `<?xml version="1.0"?><kml>${placesIn(text)
    .map(
      (place) =>
        `<Placemark><name>${place}</name><Point><coordinates>44.2,35.1</coordinates></Point></Placemark>`,
    )
    .join("")}</kml>`;

it("a file that is taken away while it is read says so", async () => {
  const gone = Object.assign(fileOf("lat,lng\n35.1,44.2\n"), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")) }),
  });
  expect(await problemOf(gone)).toMatchObject({ code: "file-gone" });
});

it("a small device gets a smaller limit", async () => {
  const file = fileOf("lat,lng\n35.1,44.2\n", " ".repeat(200 * 2 ** 20));
  expect(await problemOf(file, { deviceMemory: 1 })).toEqual({
    code: "too-large",
    values: { bytes: file.size, limit: 128 * 2 ** 20 },
  });
});

it("reading ends when it is cancelled", async () => {
  const file = fileOf(`lat,lng\n${"35.1,44.2\n".repeat(400_000)}`);
  const controller = new AbortController();
  const reading = read(file, { signal: controller.signal, onProgress: () => controller.abort() });
  await expect(reading).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
});

import { describe, expect, it } from "vitest";
import type { Mapping } from "../../../src/own-data/model/mapping.ts";
import { headerSignature, swapCoordinates } from "../../../src/own-data/model/mapping.ts";
import { csv, eventsOf, inspected, read } from "./reading.ts";

const two = (latitude: number, longitude: number) => ({ kind: "two", latitude, longitude });
const one = (column: number) => ({ kind: "one", column, zeroIsUnknown: false });

describe("the columns of a file are guessed", () => {
  it.each<[string, string[], string[], Partial<Record<keyof Mapping, unknown>>]>([
    [
      "in English",
      ["id", "Incident Date", "Village", "Latitude", "Longitude", "Killed", "Attack type"],
      ["7", "3 May 2021", "Daquq", "35.14", "44.45", "2", "IED"],
      { place: two(3, 4), date: 1, placeName: 2, killed: one(5), category: 6 },
    ],
    [
      "in Arabic",
      ["التاريخ", "الموقع", "خط العرض", "خط الطول", "عدد القتلى", "نوع"],
      ["٣ أيار ٢٠٢١", "داقوق", "35.14", "44.45", "٢", "عبوة"],
      { place: two(2, 3), date: 0, placeName: 1, killed: one(4), category: 5 },
    ],
    [
      "in French",
      ["Date", "Lieu", "Latitude", "Longitude", "Tués", "Catégorie", "Précision"],
      ["3 mai 2021", "Daquq", "35.14", "44.45", "2", "Attaque", "ville"],
      {
        ...{ place: two(2, 3), date: 0, placeName: 1, killed: one(4), category: 5 },
        uncertainty: { kind: "code", column: 6, scheme: "words" },
      },
    ],
    [
      "as short names",
      ["lon", "lat", "when"],
      ["44.45", "35.14", "2021-05-03"],
      { place: two(1, 0), date: 2 },
    ],
    ["as x and y", ["x", "y", "name"], ["44.45", "35.14", "Daquq"], { place: two(1, 0), placeName: 2 }],
    [
      "as one cell",
      ["name", "coordinates"],
      ["Daquq", '"35.14, 44.45"'],
      { place: { kind: "one", column: 1, longitudeFirst: false } },
    ],
    [
      "with a range of killed and kilometres",
      ["lat", "lng", "killed_min", "killed_max", "uncertainty_km"],
      ["35.14", "44.45", "1", "4", "3"],
      { killed: { kind: "range", min: 2, max: 3 }, uncertainty: { kind: "km", column: 4 } },
    ],
    [
      "as this map's own table names them",
      ["date", "place_name", "lat", "lng", "killed_min", "killed_max", "location_precision", "category"],
      ["2021-05-03", "Daquq", "35.14", "44.45", "1", "1", "village", "attack"],
      { place: two(2, 3), date: 0, uncertainty: { kind: "code", column: 6, scheme: "words" } },
    ],
  ])("%s", async (_, columns, row, mapping) => {
    const inspection = await inspected(csv([columns, row, row]));
    expect(inspection.kind).toBe("other");
    expect(inspection.mapping).toMatchObject(mapping);
    for (const { score } of inspection.guesses) expect(score > 0 && score <= 1).toBe(true);
  });

  it("not at all where nothing fits, and a name alone is not enough", async () => {
    const { mapping, guesses } = await inspected("latitude,longitude,a\nnorth,east,1\nsouth,west,2\n");
    expect(mapping.place).toBeNull();
    expect(guesses.filter(({ role }) => role === "latitude" || role === "longitude")).toEqual([]);
  });
});

describe("a place in one cell", () => {
  it.each([
    ['"35.14, 44.45"'],
    ['"35.14,44.45"'],
    ["35.14 44.45"],
    ["35.14;44.45"],
    ['"(35.14, 44.45)"'],
    ["POINT (44.45 35.14)"],
    ['"35.14° N, 44.45° E"'],
    ['"٣٥٫١٤، ٤٤٫٤٥"'],
  ])("%s", async (cell) => {
    const mapping = {
      ...(await inspected("a,b\n1,2\n")).mapping,
      place: { kind: "one", column: 1, longitudeFirst: false },
    } as const;
    const table = await read(`name\tcoordinates\nDaquq\t${cell}\n`, { mapping });
    expect(eventsOf(table)[0]?.at).toEqual([44.45, 35.14]);
  });
});

it("latitude and longitude are exchanged by saying so", async () => {
  const { mapping } = await inspected("lat,lng\n44.45,35.14\n");
  const table = await read("lat,lng\n44.45,35.14\n", { mapping: swapCoordinates(mapping) });
  expect(eventsOf(table)[0]?.at).toEqual([44.45, 35.14]);
  expect(table.notes).toEqual([]);
});

describe("the signature of columns", () => {
  it("is the same for the same names, whatever their case, and another for others", () => {
    const base = headerSignature(["Lat", "Lng"]);
    expect(headerSignature([" lat", "LNG "])).toBe(base);
    for (const other of [["lng", "lat"], ["lat"], ["latlng"], ["lat", "lng", ""], ["la", "tlng"]])
      expect(headerSignature(other)).not.toBe(base);
  });
});

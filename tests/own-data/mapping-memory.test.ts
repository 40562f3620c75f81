import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf, mappingOf } from "../../src/own-data/import/mapping-draft.ts";
import { createMappingMemory } from "../../src/own-data/import/mapping-memory.ts";
import { headerSignature, type Mapping, NO_MAPPING } from "../../src/own-data/model/mapping.ts";
import { PRECISION_SCHEMES } from "../../src/own-data/model/precision.ts";

function shelf() {
  const kept = new Map<string, string>();
  return {
    kept,
    storage: () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }),
  };
}

const COLUMNS = ["who", "where", "lat", "lng", "when", "dead", "note", "radius"];
const inspection = { columns: COLUMNS, signature: headerSignature(COLUMNS) };

const column = fc.integer({ min: 0, max: COLUMNS.length - 1 });
const maybe = fc.option(column);
const scheme = fc.constantFrom(...PRECISION_SCHEMES);
const mapping: fc.Arbitrary<Mapping> = fc.record({
  place: fc.oneof(
    fc
      .uniqueArray(column, { minLength: 2, maxLength: 2 })
      .map(([latitude = 0, longitude = 1]) => ({ kind: "two" as const, latitude, longitude })),
    fc.record({ kind: fc.constant("one" as const), column, longitudeFirst: fc.boolean() }),
  ),
  date: maybe,
  datePrecision: fc.option(fc.record({ column, scheme })),
  killed: fc.option(
    fc.oneof(
      fc.record({ kind: fc.constant("one" as const), column, zeroIsUnknown: fc.boolean() }),
      fc.record({ kind: fc.constant("range" as const), min: column, max: column }),
    ),
  ),
  placeName: maybe,
  uncertainty: fc.oneof(
    fc.record({ kind: fc.constant("assumed" as const), km: fc.integer({ min: 1, max: 200 }) }),
    fc.record({ kind: fc.constant("km" as const), column }),
    fc.record({ kind: fc.constant("code" as const), column, scheme }),
  ),
  category: maybe,
});

describe("what the reader once said of columns", () => {
  it("is said again of files with the same columns, and of no others", () => {
    fc.assert(
      fc.property(mapping, (said) => {
        const memory = createMappingMemory(shelf().storage);
        memory.keep(inspection, said);
        expect(memory.recall(inspection)).toEqual(said);
        expect(memory.recall({ ...inspection, signature: headerSignature(["else"]) })).toBeNull();
      }),
      { seed: 5 },
    );
  });

  it("tells nothing of the file", () => {
    const { kept, storage } = shelf();
    createMappingMemory(storage).keep(inspection, { ...NO_MAPPING, date: 4 });
    const text = [...kept.entries()].join();
    for (const name of COLUMNS.filter((one) => one.length > 3)) expect(text).not.toContain(name);
  });

  it("is forgotten where the browser refuses, or where what it kept is not ours", () => {
    const refusing = createMappingMemory(() => {
      throw new DOMException("no", "SecurityError");
    });
    refusing.keep(inspection, NO_MAPPING);
    expect(refusing.recall(inspection)).toBeNull();
    for (const stored of ["", "{", "7", '[["x"]]', `[["${inspection.signature}", {"place": 3}]]`]) {
      const { kept, storage } = shelf();
      kept.set("security-gap-map.columns", stored);
      expect(createMappingMemory(storage).recall(inspection)).toBeNull();
    }
  });

  it("names no column that the file does not have", () => {
    const memory = createMappingMemory(shelf().storage);
    memory.keep(inspection, { ...NO_MAPPING, place: { kind: "two", latitude: 2, longitude: 40 } });
    expect(memory.recall(inspection)).toBeNull();
  });
});

describe("the form for columns", () => {
  it("gives back what it was filled in with", () => {
    fc.assert(
      fc.property(mapping, (said) => {
        expect(mappingOf(draftOf(said), said)).toEqual(said);
      }),
      { seed: 5 },
    );
  });

  it("gives nothing before it is said where the events are", () => {
    expect(mappingOf(draftOf(NO_MAPPING), NO_MAPPING)).toBeNull();
    const draft = { ...draftOf(NO_MAPPING), latitude: 2, longitude: 2 };
    expect(mappingOf(draft, NO_MAPPING)).toBeNull();
    expect(mappingOf({ ...draft, longitude: 3, assumedKm: "0" }, NO_MAPPING)).toBeNull();
    expect(mappingOf({ ...draft, longitude: 3 }, NO_MAPPING)?.place).toEqual({
      kind: "two",
      latitude: 2,
      longitude: 3,
    });
  });
});

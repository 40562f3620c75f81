import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTOf } from "../../src/i18n/t.ts";
import type { Incident, IncidentReport } from "../../src/model/incident.ts";
import { type TextContext, tableText } from "../../src/table/table-text.ts";
import ar from "../../src/table/words/ar.json" with { type: "json" };
import en from "../../src/table/words/en.json" with { type: "json" };
import { roadAttackWithoutFigures, villageAttack } from "../fixtures/incidents.ts";
import { publishedIncidents, publishedRegions } from "../support/published.ts";
import { speaks } from "../support/reader.ts";
import { holdsForAll } from "../support/seeded.ts";

const report: IncidentReport = {
  summary: "",
  district: "Dibis",
  governorate: "Kirkuk",
  geo_basis: "",
  sources: [
    { publisher: "Shafaq News", date: "2021-05-04", url: "https://example.org/a" },
    { publisher: "A paper" },
  ],
};

const english = {
  i18n: speaks.en,
  words: createTOf("en", en),
  // Their ground is not asked for.
  regions: publishedRegions as unknown as TextContext["regions"],
  reports: { [villageAttack.id]: report },
} satisfies TextContext;

const rowsOf = (incidents: readonly Incident[], context: TextContext = english) =>
  tableText(incidents, context)
    .split("\n")
    .map((line) => line.split("\t"));

function recordOf(incident: Incident, context: TextContext = english): Record<string, string> {
  const [headings = [], cells = []] = rowsOf([incident], context);
  return Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? ""]));
}

describe("the copied table", () => {
  it("tells of an attack what the table does", () => {
    expect(recordOf(villageAttack)).toEqual({
      Date: "2021-05-03",
      "Time known": "day known",
      Place: "Village",
      District: "Dibis",
      Governorate: "Kirkuk",
      Type: "armed attack",
      Target: "civilians",
      "Killed, lowest figure": "2",
      "Killed, highest figure": "4",
      "Injured, lowest figure": "1",
      "Injured, highest figure": "1",
      "Chance of having been in the gap, 0 to 1": "1",
      "The same by region": "Kirkuk 1",
      "Kilometres from the mapped point to the band": "0",
      "Kilometres within which it lies": "2",
      "Place known to the": "village",
      Attackers: "not known",
      Confidence: "high",
      Sources: "Shafaq News 2021-05-04 https://example.org/a; A paper",
      "Name in this data set": "2021-05-03-village",
    });
  });

  it("says what is not known, and never 0", () => {
    const record = recordOf(roadAttackWithoutFigures);
    expect(record["Killed, lowest figure"]).toBe("not stated");
    expect(record["Injured, highest figure"]).toBe("not stated");
    expect(record.Sources).toBe("not stated");
  });

  it("says that the sources are missing where they could not be loaded", () => {
    expect(recordOf(villageAttack, { ...english, reports: null }).Sources).toBe("could not be loaded");
  });

  it("has a row for every attack under one of headings, each with as many cells", () => {
    const rows = rowsOf(publishedIncidents);
    expect(rows).toHaveLength(publishedIncidents.length + 1);
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([20]));
  });

  it("speaks the reader's language, with figures that a spreadsheet can count", () => {
    const arabic = { ...english, i18n: speaks.ar, words: createTOf<typeof en>("ar", ar) };
    const record = recordOf(villageAttack, arabic);
    expect(record.المكان).toBe("قرية");
    expect(record["القتلى، أعلى رقم"]).toBe("4");
    expect(JSON.stringify(record)).not.toMatch(/[\u2066-\u2069]/);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+964", "'+964"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["＝1", "'＝1"],
    ["\t=1", "'=1"],
    ["\u2068=1\u2069", "'=1"],
    ["a\tb\nc\r\nd", "a b c d"],
    ["Tuz - Kirkuk", "Tuz - Kirkuk"],
  ])("is no formula to a spreadsheet: %j", (name, cell) => {
    expect(recordOf({ ...villageAttack, place: { en: name, ar: name, ckb: name } }).Place).toBe(cell);
  });

  it("keeps its rows and begins no formula, whatever the texts are", () => {
    const nasty = fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", "\t", "\n", "\r", "\u2029", " ", "a", '"'),
    });
    holdsForAll(nasty, (text) => {
      const rows = rowsOf([{ ...villageAttack, place: { en: text, ar: text, ckb: text }, district: text }], {
        ...english,
        reports: null,
      });
      expect(rows.map((cells) => cells.length)).toEqual([20, 20]);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    });
  });
});

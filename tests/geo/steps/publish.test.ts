import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { publish } from "../../../geo/steps/publish.ts";
import { first, goodKitchen, kitchenWhere } from "../kitchens.ts";

const published = (kitchen: typeof goodKitchen, name: string): string => publish(kitchen).get(name) ?? "";

/** The lines of a text that another text does not have in the same place. */
const changedLines = (text: string, other: string): number => {
  const lines = other.split("\n");
  return text.split("\n").filter((line, i) => line !== lines[i]).length;
};

describe("what nobody knows", () => {
  const kitchen = kitchenWhere(({ dataset }) => {
    Object.assign(first(dataset.incidents), { killed: null, injured: null, civilians_killed: null });
  });

  it("is an empty cell of the table", () => {
    const [row] = csvParse(published(kitchen, "incidents.csv"));
    expect([row?.killed_min, row?.killed_max, row?.injured_min, row?.injured_max]).toEqual(["", "", "", ""]);
    expect(row?.civilians_killed).toBe("");
  });

  it("is null on the map", () => {
    const { features } = JSON.parse(published(kitchen, "incidents.geojson"));
    expect(features[0].properties).toMatchObject({ killed: null, injured: null, civilians_killed: null });
  });
});

describe("a published collection", () => {
  it("says of which layout and version it is", () => {
    for (const [name, text] of publish(goodKitchen)) {
      // The one has no place for it, and the other's layout is that of all data packages.
      if (name.endsWith(".csv") || name === "datapackage.json") continue;
      expect(JSON.parse(text), name).toMatchObject({ format: 1, version: goodKitchen.dataset.version });
    }
  });

  it("changes one line where one attack changes", () => {
    const kitchen = kitchenWhere(({ dataset }) => {
      first(dataset.incidents).killed = { min: 98, max: 99 };
    });
    for (const name of ["incidents.geojson", "incidents.csv", "map.json"]) {
      expect(changedLines(published(kitchen, name), published(goodKitchen, name)), name).toBe(1);
    }
  });

  it("of the map holds, word for word, what the files of its parts hold", () => {
    const { regions, band, incidents, centres, places } = JSON.parse(published(goodKitchen, "map.json"));
    const parts = { regions, band, incidents, centres };
    for (const [part, content] of Object.entries(parts)) {
      expect(content, part).toEqual(JSON.parse(published(goodKitchen, `${part}.geojson`)));
    }
    expect(places).toEqual(JSON.parse(published(goodKitchen, "places.json")));
  });

  it("keeps quotes, commas and line breaks of a text in its cell", () => {
    const summary = 'They said: "Go", and\nwent.';
    const kitchen = kitchenWhere(({ dataset, reports }) => {
      Object.assign(reports.en[first(dataset.incidents).id] ?? {}, { summary });
    });
    expect(csvParse(published(kitchen, "incidents.csv"))[0]?.summary_en).toBe(summary);
  });
});

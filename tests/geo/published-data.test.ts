import { lineString, pointToLineDistance } from "@turf/turf";
import { csvParse } from "d3-dsv";
import type { Feature, FeatureCollection, LineString, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { areaKm2 } from "../../geo/steps/polygons.ts";
import { readTable } from "../../geo/steps/read-table.ts";
import { LANGS } from "../../src/model/localized.ts";
import {
  publishedBand,
  publishedIncidents,
  publishedNames,
  publishedRegions,
  publishedText,
} from "../support/published.ts";

const featuresOf = (name: string): Feature[] =>
  (JSON.parse(publishedText(name)) as FeatureCollection).features;

const incidentRows = csvParse(publishedText("incidents.csv"));

describe("the published edges", () => {
  const edges = featuresOf("band.geojson").filter(({ properties }) => properties?.kind === "edge");
  const documented = readTable("lines.csv").filter((row) => row.text("basis") === "documented");

  it.each(documented.map((row) => [row.text("side"), row.text("place_en"), row] as const))(
    "%s: pass within 100 m of %s",
    (side, _, row) => {
      const distances = edges
        .filter(({ properties }) => properties?.side === side)
        .map(({ geometry }) =>
          pointToLineDistance(
            [row.decimal("lon"), row.decimal("lat")],
            lineString((geometry as LineString).coordinates),
            { units: "kilometers" },
          ),
        );
      expect(Math.min(...distances)).toBeLessThan(0.1);
    },
  );
});

describe("the published regions", () => {
  it("are as large together as the band", () => {
    const area = (geometry: Polygon) => areaKm2({ type: "Feature", properties: {}, geometry });
    const together = publishedRegions.reduce((sum, { geometry }) => sum + area(geometry), 0);
    expect(together).toBeCloseTo(area(publishedBand.geometry), 1);
  });

  it("follow one another along the whole middle line of the band", () => {
    const together = publishedRegions.reduce((sum, { length_km }) => sum + length_km, 0);
    expect(Math.abs(together - publishedBand.length_km)).toBeLessThanOrEqual(publishedRegions.length);
  });

  it("have no vertex twice in a row", () => {
    for (const { id, geometry } of [...publishedRegions, publishedBand]) {
      const [ring = []] = geometry.coordinates;
      const repeated = ring.slice(1).filter((vertex, i) => String(vertex) === String(ring[i]));
      expect(repeated, id).toEqual([]);
    }
  });
});

describe("the published middle line", () => {
  const middle = featuresOf("band.geojson").find(({ id }) => id === "middle-line")?.geometry as LineString;
  const outline = lineString(publishedBand.geometry.coordinates[0] ?? []);

  it.each([
    ["north-west", 0],
    ["south-east", -1],
  ])("reaches the border in the %s, but for its last step", (_, end) => {
    const at = middle.coordinates.at(end) as Position;
    expect(pointToLineDistance(at, outline, { units: "kilometers" })).toBeLessThan(1.5);
  });
});

describe("what is only known to the month", () => {
  const monthly = publishedIncidents.filter(({ date_precision }) => date_precision === "month");

  it("shows no day in its date or its id, on the map", () => {
    expect(monthly.length).toBeGreaterThan(0);
    for (const { id, date } of monthly) {
      expect(date).toMatch(/^\d{4}-\d\d$/);
      expect(id).toMatch(/^\d{4}-\d\d-[a-z]/);
    }
  });

  it("shows no day in the table", () => {
    const rows = incidentRows.filter(({ date_precision }) => date_precision === "month");
    expect(rows.map(({ id, date }) => ({ id, date }))).toEqual(monthly.map(({ id, date }) => ({ id, date })));
  });

  it.each(LANGS)("is named the same in the reports in %s, as all attacks are", (lang) => {
    const { reports } = JSON.parse(publishedText(`reports-${lang}.json`));
    expect(Object.keys(reports).sort()).toEqual(publishedIncidents.map(({ id }) => id).sort());
  });
});

describe("published coordinates", () => {
  const positionsOf = ({ geometry }: Feature): Position[] => {
    if (geometry.type === "Point") return [geometry.coordinates];
    return geometry.type === "Polygon" ? geometry.coordinates.flat() : (geometry as LineString).coordinates;
  };

  it.each([
    ["regions.geojson", 4],
    ["band.geojson", 4],
    ["incidents.geojson", 2],
    ["centres.geojson", 2],
  ])("of %s have at most %i decimals", (name, decimals) => {
    const fine = featuresOf(name)
      .flatMap(positionsOf)
      .flat()
      .filter((value) => (String(value).split(".")[1] ?? "").length > decimals);
    expect(fine).toEqual([]);
  });

  it("of attacks are the same in the table as on the map", () => {
    const inTable = incidentRows.map(({ id, lon, lat }) => [id, Number(lon), Number(lat)]);
    expect(inTable).toEqual(publishedIncidents.map(({ id, position }) => [id, ...position]));
  });
});

describe("an unknown number of people", () => {
  it.each(["killed", "injured"] as const)("%s is an empty cell in the table, not a zero", (what) => {
    for (const [i, incident] of publishedIncidents.entries()) {
      const cells = [incidentRows[i]?.[`${what}_min`], incidentRows[i]?.[`${what}_max`]];
      const range = incident[what];
      expect(cells, incident.id).toEqual(range ? [String(range.min), String(range.max)] : ["", ""]);
    }
  });
});

it("no published file names a server by its bare number", () => {
  for (const name of publishedNames()) {
    expect(publishedText(name), name).not.toMatch(/https?:\/\/(\d{1,3}\.){3}\d{1,3}/);
  }
});

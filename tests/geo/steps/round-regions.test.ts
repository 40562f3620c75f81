import type { Feature, FeatureCollection, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import type { CutRegion } from "../../../geo/steps/cut-regions.ts";
import { areaKm2 } from "../../../geo/steps/polygons.ts";
import { roundRegions, uniteBand } from "../../../geo/steps/round-regions.ts";
import { givenFile, inAndOut } from "../in-and-out.ts";

const regionsOf = ({ features }: FeatureCollection): CutRegion[] =>
  features.map((feature) => ({
    id: feature.properties?.region,
    ground: feature as Feature<Polygon>,
    folded: [],
  }));

const rounded = (name: string): CutRegion[] => roundRegions(regionsOf(givenFile("round-regions", name)), 4);

inAndOut("round-regions", (given) =>
  roundRegions(regionsOf(given), 4).map(({ id, ground }) => ({ ...ground, properties: { region: id } })),
);

const corners = ([region]: CutRegion[]): number => (region?.ground.geometry.coordinates[0]?.length ?? 0) - 1;

describe("a rounded region", () => {
  it.each([
    ["loses a spike", "spike.geojson", 5],
    ["loses a spike at the vertex where its ring begins", "spike-at-the-first-vertex.geojson", 4],
    ["loses a spike that goes straight back to its foot", "spike-back-to-its-foot.geojson", 5],
    ["keeps its corners, acute ones too", "corners-that-stay.geojson", 5],
    ["loses the finer of two corners that fall together", "fine-corners.geojson", 4],
  ])("%s", (_, name, left) => {
    expect(corners(rounded(name))).toBe(left);
  });

  it.each(["spike.geojson", "spike-at-the-first-vertex.geojson", "spike-back-to-its-foot.geojson"])(
    "of %s ends where it began and has no vertex twice in a row",
    (name) => {
      const ring = rounded(name)[0]?.ground.geometry.coordinates[0] ?? [];
      expect(ring.at(0)).toEqual(ring.at(-1));
      for (const [i, vertex] of ring.slice(1).entries()) expect(vertex).not.toEqual(ring[i]);
    },
  );
});

describe("the regions together", () => {
  it("make one band that is as large as they are", () => {
    const regions = rounded("corners-that-stay.geojson");
    const sum = regions.reduce((total, { ground }) => total + areaKm2(ground), 0);
    expect(areaKm2(uniteBand(regions))).toBeCloseTo(sum, 6);
  });

  it("are refused where they do not hang together", () => {
    const [one] = rounded("spike.geojson");
    const apart = [one, ...rounded("corners-that-stay.geojson").slice(1)] as CutRegion[];
    const shifted = { ...(apart[0] as CutRegion), ground: shift((apart[0] as CutRegion).ground) };
    expect(() => uniteBand([shifted, ...apart.slice(1)])).toThrow("do not hang together");
  });
});

const shift = (ground: Feature<Polygon>): Feature<Polygon> => ({
  ...ground,
  geometry: {
    type: "Polygon",
    coordinates: ground.geometry.coordinates.map((ring) => ring.map(([x = 0, y = 0]) => [x - 1, y])),
  },
});

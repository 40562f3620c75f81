import { polygon } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { cutRegions } from "../../../geo/steps/cut-regions.ts";
import { middleLine } from "../../../geo/steps/middle-line.ts";
import { areaKm2 } from "../../../geo/steps/polygons.ts";
import type { RunWith } from "../../../geo/steps/read-administration.ts";
import { REGIONS_ALONG_BAND, type RegionId } from "../../../src/model/region.ts";
import { isInside } from "../../../src/model/rings.ts";
import { featureWith, givenFile, inAndOut, positionsOf } from "../in-and-out.ts";

type Governorate = Feature<Polygon | MultiPolygon, { name: string }>;

/** The parts of an invented band: its two edges, the governorates, and who runs what. */
function partsOf(given: FeatureCollection) {
  const [federal = [], peshmerga = []] = ["federal", "peshmerga"].map((edge) =>
    positionsOf(featureWith(given, "edge", edge)),
  );
  return {
    band: polygon([[...federal, ...[...peshmerga].reverse(), federal[0] as Position]]),
    middle: middleLine(federal, peshmerga),
    governorates: given.features
      .filter(({ properties }) => properties?.governorate)
      .map(
        (feature) => ({ ...feature, properties: { name: feature.properties?.governorate } }) as Governorate,
      ),
    runWith: given.features
      .filter(({ properties }) => properties?.run_with)
      .map(
        ({ geometry, properties }): RunWith => ({
          governorate: properties?.of,
          position: (geometry as Point).coordinates,
          region: properties?.run_with,
        }),
      ),
  };
}

const cut = ({ band, governorates, middle, runWith }: ReturnType<typeof partsOf>) =>
  cutRegions(band, governorates, middle, runWith);

inAndOut("cut-regions", (given) =>
  cut(partsOf(given)).map(({ id, ground, folded }) => ({ ...ground, properties: { id, folded } })),
);

describe("an invented band", () => {
  const parts = partsOf(givenFile("cut-regions", "invented-band.geojson"));
  const regions = cut(parts);
  const regionAt = (position: Position): RegionId | undefined =>
    regions.find(({ ground }) => isInside(ground.geometry, position))?.id;
  const foldedInto = (id: RegionId) =>
    regions
      .find((region) => region.id === id)
      ?.folded.map(({ governorate, why }) => `${governorate}: ${why}`);

  it("is cut into the four regions, from north-west to south-east", () => {
    expect(regions.map(({ id }) => id)).toEqual(REGIONS_ALONG_BAND);
  });

  it("is given away whole", () => {
    const together = regions.reduce((sum, { ground }) => sum + areaKm2(ground), 0);
    expect(together).toBeCloseTo(areaKm2(parts.band), 6);
  });

  it("gives ground with one neighbour to that neighbour", () => {
    expect(foldedInto("nineveh")).toContain("Dohuk: only-neighbour");
    expect(regionAt([43.35, 35.15])).toBe("nineveh");
  });

  it("gives ground between two to the one that it is run with", () => {
    expect(foldedInto("nineveh")).toContain("Erbil: run-with");
    expect(regionAt([44.15, 35.15])).toBe("nineveh");
  });

  it("divides other ground between two halfway along the band", () => {
    expect(foldedInto("kirkuk")).toEqual(["Sulaymaniyah: halfway"]);
    expect(foldedInto("salahuddin")).toEqual(["Sulaymaniyah: halfway"]);
    expect([regionAt([44.98, 35.1]), regionAt([45.02, 35.1])]).toEqual(["kirkuk", "salahuddin"]);
  });

  it("divides the same ground halfway when nobody says who runs it", () => {
    const divided = cut({ ...parts, runWith: [] });
    const whyErbil = divided.map(({ id, folded }) =>
      folded.flatMap(({ governorate, why }) => (governorate === "Erbil" ? [`${id}: ${why}`] : [])),
    );
    expect(whyErbil.flat()).toEqual(["nineveh: halfway", "kirkuk: halfway"]);
  });

  it("says how large the folded ground is, and what share of its region", () => {
    for (const { ground, folded } of regions) {
      for (const { area_km2, share } of folded) expect(share).toBeCloseTo(area_km2 / areaKm2(ground), 9);
    }
  });

  it("takes no notice of governorates beyond it", () => {
    const withoutAnbar = parts.governorates.filter(({ properties }) => properties.name !== "Anbar");
    expect(cut({ ...parts, governorates: withoutAnbar })).toEqual(regions);
  });

  it("is refused where a region has no ground", () => {
    const governorates = parts.governorates.filter(({ properties }) => properties.name !== "Diyala");
    expect(() => cut({ ...parts, governorates })).toThrow("no ground for the region diyala");
  });

  it("is refused where ground touches none of the four", () => {
    const governorates = parts.governorates.filter(({ properties }) => properties.name !== "Nineveh");
    expect(() => cut({ ...parts, governorates })).toThrow("Dohuk touches none of the four regions");
  });

  it("is refused where the middle line does not cross ground that is to be divided", () => {
    expect(() => cut({ ...parts, middle: [] })).toThrow("does not cross the band's piece in Sulaymaniyah");
  });
});

import { area, circle, featureCollection, intersect, polygon } from "@turf/turf";
import fc from "fast-check";
import type { Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { discShare } from "../../src/model/membership.ts";
import {
  eastOfKirkuk,
  elsewhere,
  KIRKUK,
  northEastOfKirkuk,
  town,
  twoVillages,
  wideGround,
  wideGroundWithoutTown,
} from "../fixtures/areas.ts";
import { publishedBand, publishedIncidents, publishedRegions } from "../support/published.ts";
import { between, holdsForAll } from "../support/seeded.ts";

const discArea = (km: number): number => Math.PI * km * km;
const turfAreaKm2 = (ground: Polygon): number => area(ground) / 1e6;

describe("the share of a disc inside an area", () => {
  it.each([
    ["all of it, wholly inside", wideGround, 10, 1],
    ["none of it, wholly outside", elsewhere, 10, 0],
    ["half of it, centred on a straight border", eastOfKirkuk, 10, 0.5],
    ["a quarter of it, centred on a corner", northEastOfKirkuk, 10, 0.25],
    ["none of it, centred in a hole that is larger", wideGroundWithoutTown, 0.5, 0],
    ["all of it, however small, inside a town", town, 0.01, 1],
  ])("is %s", (_, ground, km, share) => {
    expect(discShare(ground, KIRKUK, km)).toBeCloseTo(share, 3);
  });

  it("is the ratio of the areas where the ground lies inside the disc", () => {
    expect(discShare(town, KIRKUK, 10)).toBeCloseTo(turfAreaKm2(town) / discArea(10), 6);
  });

  it("loses what a hole takes away", () => {
    const without = discShare(wideGround, KIRKUK, 10) - discShare(town, KIRKUK, 10);
    expect(discShare(wideGroundWithoutTown, KIRKUK, 10)).toBeCloseTo(without, 9);
  });

  it("adds the parts of an area in several pieces", () => {
    const [one, other] = twoVillages.coordinates.map(
      (coordinates): Polygon => ({ type: "Polygon", coordinates }),
    );
    const sum = turfAreaKm2(one as Polygon) + turfAreaKm2(other as Polygon);
    expect(discShare(twoVillages, KIRKUK, 10)).toBeCloseTo(sum / discArea(10), 6);
  });

  it("is the circular segment beyond a border at a distance", () => {
    const km = 10;
    const west: Position = [44.35, 35.4];
    const d = 6371.0088 * ((0.05 * Math.PI) / 180) * Math.cos((35.4 * Math.PI) / 180);
    const segment = km * km * Math.acos(d / km) - d * Math.sqrt(km * km - d * d);
    expect(discShare(eastOfKirkuk, west, km)).toBeCloseTo(segment / discArea(km), 4);
  });
});

/** A disc near a region's border, where shares are between none and all. */
const discNearBorder = fc
  .record({
    region: fc.constantFrom(...publishedRegions),
    vertex: fc.nat(),
    east: between(-0.2, 0.2),
    north: between(-0.2, 0.2),
    km: between(0.5, 30),
  })
  .map(({ region, vertex, east, north, km }) => {
    const ring = region.geometry.coordinates[0] ?? [];
    const [lng = 0, lat = 0] = ring[vertex % ring.length] ?? [];
    return { region, centre: [lng + east, lat + north] as Position, km };
  });

describe("on the real regions", () => {
  it("agrees with Turf's circle and intersection within half a hundredth of the disc", () => {
    holdsForAll(
      discNearBorder,
      ({ region, centre, km }) => {
        const disc = circle(centre, km, { steps: 256, units: "kilometers" });
        const common = intersect(featureCollection([disc, polygon(region.geometry.coordinates)]));
        const byTurf = common ? area(common) / area(disc) : 0;
        expect(Math.abs(discShare(region.geometry, centre, km) - byTurf)).toBeLessThan(0.005);
      },
      150,
    );
  });

  it("the shares of the regions add up to the share of the band", () => {
    holdsForAll(discNearBorder, ({ centre, km }) => {
      const shares = publishedRegions.map(({ geometry }) => discShare(geometry, centre, km));
      const sum = shares.reduce((total, share) => total + share, 0);
      expect(Math.abs(sum - discShare(publishedBand.geometry, centre, km))).toBeLessThan(0.001);
    });
  });

  it("every published membership is the share of the attack's disc, to four decimals", () => {
    for (const { id, position, uncertainty_km, membership } of publishedIncidents) {
      for (const region of publishedRegions) {
        const share = discShare(region.geometry, position, uncertainty_km);
        const published = membership[region.id as keyof typeof membership] ?? 0;
        expect(Math.abs(published - share), `${id} in ${region.id}`).toBeLessThanOrEqual(0.000_051);
      }
    }
  });
});

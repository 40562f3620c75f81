import { describe, expect, it } from "vitest";
import { placeIncidents } from "../../../geo/steps/place-incidents.ts";
import type { Centre } from "../../../src/model/centre.ts";
import { eastOfKirkuk, elsewhere, KIRKUK } from "../../fixtures/areas.ts";
import { villageAttack } from "../../fixtures/incidents.ts";
import { goodKitchen } from "../kitchens.ts";

const REGIONS = [
  { id: "kirkuk", geometry: eastOfKirkuk },
  { id: "nineveh", geometry: elsewhere },
] as const;

const { centres } = goodKitchen.dataset;

const placed = (position: number[], uncertainty_km: number, at: readonly Centre[] = centres) =>
  placeIncidents([{ ...villageAttack, position, uncertainty_km }], REGIONS, at)[0];

describe("an attack laid against the regions", () => {
  it("on a border has half its disc in the region", () => {
    expect(placed(KIRKUK, 2)?.membership).toEqual({ kirkuk: 0.5 });
  });

  it("well inside belongs to one region, at no distance from the band", () => {
    expect(placed([45, 35.4], 2)).toMatchObject({
      membership: { kirkuk: 1 },
      mapped_region: "kirkuk",
      band_distance_km: 0,
    });
  });

  it("outside belongs to none, at its distance from the nearest region", () => {
    expect(placed([44.3, 35.4], 2)).toMatchObject({
      membership: {},
      mapped_region: null,
      band_distance_km: 9.1,
    });
  });

  it("outside, but known only roughly, may have been inside", () => {
    const { membership, mapped_region } = placed([44.3, 35.4], 25) ?? {};
    expect(membership?.kirkuk).toBeGreaterThan(0.2);
    expect(mapped_region).toBeNull();
  });

  it("is near the field centre that is nearest, never near a main one", () => {
    const baghdad = centres.find(({ id }) => id === "baghdad") as Centre;
    expect(placed(baghdad.position, 2)?.nearest_centre).toBe("khanaqin");
  });

  it("is refused where there is no field centre", () => {
    expect(() => placed(KIRKUK, 2, [])).toThrow("no field centre");
  });
});

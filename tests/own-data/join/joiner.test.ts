import { booleanPointInPolygon } from "@turf/turf";
import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { distanceKm } from "../../../src/model/earth.ts";
import { discShare } from "../../../src/model/membership.ts";
import { REGION_IDS } from "../../../src/model/region.ts";
import { distanceToAreaKm } from "../../../src/model/rings.ts";
import { createJoiner } from "../../../src/own-data/join/joiner.ts";
import { KIRKUK, northEastOfKirkuk, town, wideGroundWithoutTown } from "../../fixtures/areas.ts";
import { publishedIncidents, publishedRegions } from "../../support/published.ts";
import { between, holdsForAll } from "../../support/seeded.ts";
import { columnsOf, type EventRow } from "../event-rows.ts";
import { fieldCentres } from "../joined.ts";

const joiner = createJoiner({ regions: publishedRegions, centres: fieldCentres });

describe("our own attacks, joined as a reader's file is", () => {
  const joined = joiner.join(
    columnsOf(
      publishedIncidents.map(({ position: [lng = 0, lat = 0], uncertainty_km }) => ({
        lng,
        lat,
        radius: uncertainty_km,
      })),
    ),
  );

  // What lies on the edge of the band to the last decimal is published as outside; Turf, and a join, take it in.
  const onEdge = (position: Position): boolean =>
    publishedRegions.some(
      ({ geometry }) =>
        booleanPointInPolygon(position, geometry) !==
        booleanPointInPolygon(position, geometry, { ignoreBoundary: true }),
    );
  const offEdge = publishedIncidents
    .map((incident, row) => ({ ...incident, row }))
    .filter(({ position }) => !onEdge(position));

  it("lie in the regions that we publish, but for the few on the very edge", () => {
    expect(publishedIncidents.length - offEdge.length).toBeLessThan(5);
    for (const { mapped_region, row, id } of offEdge)
      expect(publishedRegions[joined.region[row] ?? -1]?.id ?? null, id).toBe(mapped_region);
  });

  it("have the nearest centres that we publish, and the distances to them", () => {
    publishedIncidents.forEach(({ nearest_centre, nearest_centre_km, id }, i) => {
      expect(fieldCentres[joined.centre[i] ?? -1]?.id, id).toBe(nearest_centre);
      expect(Math.abs((joined.centreKm[i] ?? 0) - nearest_centre_km), id).toBeLessThan(0.0501);
    });
  });

  it("are as far from the band as we publish", () => {
    for (const { band_distance_km, row, id } of offEdge) {
      const km = joined.bandKm[row] as number;
      expect(km === 0, id).toBe(band_distance_km === 0);
      expect(Math.abs(Math.max(km, band_distance_km && 0.1) - band_distance_km), id).toBeLessThan(0.0501);
    }
  });

  it("have the shares that we publish", () => {
    publishedIncidents.forEach(({ membership, id }, i) => {
      for (const region of REGION_IDS) {
        const column = publishedRegions.findIndex((area) => area.id === region);
        const share = joined.membership[column]?.[i] as number;
        expect(Math.abs(share - (membership[region] ?? 0)), `${id} in ${region}`).toBeLessThan(0.000_051);
      }
    });
  });
});

/** A place near the band as often as far from it, with a disc of any size. */
const anyEvent: fc.Arbitrary<EventRow> = fc.oneof(
  fc.record({ lng: between(-180, 180), lat: between(-90, 90), radius: between(0.1, 50) }),
  fc.record({ lng: between(38.7, 48.7), lat: between(29, 37.5), radius: between(0.1, 50) }),
  fc
    .record({
      vertex: fc.nat(),
      east: between(-0.2, 0.2),
      north: between(-0.2, 0.2),
      radius: between(0.5, 30),
    })
    .map(({ vertex, east, north, radius }) => {
      const vertices = publishedRegions.flatMap(({ geometry }) => geometry.coordinates.flat());
      const [lng = 0, lat = 0] = vertices[vertex % vertices.length] as Position;
      return { lng: lng + east, lat: lat + north, radius };
    }),
);

describe("any event, joined, agrees with the model", () => {
  it("on the nearest centre", () => {
    holdsForAll(
      anyEvent,
      (event) => {
        const { centre, centreKm } = joiner.join(columnsOf([event]));
        const distances = fieldCentres.map(({ position }) => distanceKm([event.lng, event.lat], position));
        const least = Math.min(...distances);
        expect(distances[centre[0] ?? -1]).toBeCloseTo(least, 6);
        expect(Math.abs((centreKm[0] ?? 0) - least)).toBeLessThan(1e-6 + least * 1e-6);
      },
      400,
    );
  });

  it("on the distance to the band, up to the bend of a long edge", () => {
    holdsForAll(
      anyEvent,
      (event) => {
        const [km = 0] = joiner.join(columnsOf([event])).bandKm;
        const least = Math.min(
          ...publishedRegions.map(({ geometry }) => distanceToAreaKm(geometry, [event.lng, event.lat])),
        );
        // Beyond some thousand kilometres a straight edge in the plane around the point is no longer one on the ground.
        expect(Math.abs(km - least)).toBeLessThan(0.001 + least * (least < 1500 ? 1e-5 : 3e-3));
      },
      1000,
    );
  });

  it("on the share of its disc in each region", () => {
    holdsForAll(
      anyEvent,
      (event) => {
        const { membership } = joiner.join(columnsOf([event]));
        const radius = Math.fround(event.radius ?? 0);
        publishedRegions.forEach(({ geometry }, i) => {
          const share = discShare(geometry, [event.lng, event.lat], radius);
          expect(Math.abs((membership[i]?.[0] ?? -1) - share)).toBeLessThan(1e-6);
        });
      },
      1000,
    );
  });
});

describe("a disc", () => {
  const kirkuk = (radius: number | null) => columnsOf([{ lng: KIRKUK[0] ?? 0, lat: KIRKUK[1] ?? 0, radius }]);
  const shareIn = (geometry: typeof town, radius: number | null) =>
    createJoiner({ regions: [{ geometry }], centres: fieldCentres }).join(kirkuk(radius)).membership[0]?.[0];

  it.each([
    ["on a corner has a quarter inside", northEastOfKirkuk, 10, 0.25],
    ["in a hole that is larger has nothing inside", wideGroundWithoutTown, 0.5, 0],
    [
      "around a hole loses what the hole takes away",
      wideGroundWithoutTown,
      10,
      discShare(wideGroundWithoutTown, KIRKUK, 10),
    ],
    ["around a whole town has its share inside", town, 10, discShare(town, KIRKUK, 10)],
    ["without a size is where its middle is", town, 0, 1],
    ["that cannot be placed is nowhere", town, null, 0],
  ])("%s", (_, geometry, radius, share) => {
    expect(shareIn(geometry, radius)).toBeCloseTo(share, 3);
  });
});

describe("a join by pieces", () => {
  const events = columnsOf(fc.sample(anyEvent, { numRuns: 500, seed: 7 }).flatMap((event) => [event, event]));

  it("gives what the join at once does, and tells how far it is", () => {
    const run = joiner.begin(events);
    expect([run.advance(0), run.advance(300), run.advance(300), run.advance(1_000_000)]).toEqual([
      0, 300, 600, 1000,
    ]);
    expect(run.columns).toEqual(joiner.join(events));
  });

  it("gives rows of the same place and radius the same shares", () => {
    for (const shares of joiner.join(events).membership) {
      for (let row = 0; row < events.length; row += 2) expect(shares[row]).toBe(shares[row + 1]);
    }
  });

  it("is done at once where there are no events", () => {
    expect(joiner.begin(columnsOf([])).advance(10)).toBe(0);
  });
});

it.each([
  ["no region", { regions: [], centres: fieldCentres }, "regions: 1 to 127 expected, got 0"],
  ["no centre", { regions: publishedRegions, centres: [] }, "centres: 1 to 255 expected, got 0"],
])("%s is refused", (_, to, told) => {
  expect(() => createJoiner(to)).toThrow(told);
});

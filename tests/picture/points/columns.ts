import fc from "fast-check";
import { worldSize } from "../../../src/model/mercator.ts";
import type { Passing } from "../../../src/picture/points/gather.ts";
import type { PointColumns, PointFrame } from "../../../src/picture/points/point-layer.ts";
import { ORIGIN, sortMask, sortPoints } from "../../../src/picture/points/sort-points.ts";
import { between } from "../../support/seeded.ts";

export interface Event {
  readonly lng: number;
  readonly lat: number;
  readonly km: number;
  readonly passes: boolean;
}

export const columnsOf = (events: readonly Pick<Event, "lng" | "lat" | "km">[]): PointColumns => ({
  length: events.length,
  lng: Float64Array.from(events, ({ lng }) => lng),
  lat: Float64Array.from(events, ({ lat }) => lat),
  uncertaintyKm: Float32Array.from(events, ({ km }) => km),
});

export function passingOf(events: readonly Event[]): Passing {
  const points = sortPoints(columnsOf(events));
  return {
    points,
    pass: sortMask(
      points,
      Uint8Array.from(events, ({ passes }) => (passes ? 1 : 0)),
    ),
  };
}

/** Events on and around the ground; some share a town, some are too coarse, some do not pass. */
export const someEvents: fc.Arbitrary<Event[]> = fc.array(
  fc
    .record({
      place: fc.oneof(
        fc.record({ lng: between(37, 50), lat: between(30, 40) }),
        fc.record({ lng: between(44.2, 44.6), lat: between(35.3, 35.6) }),
        fc.constantFrom({ lng: 44.39, lat: 35.47 }, { lng: 43.13, lat: 36.34 }),
      ),
      km: fc.constantFrom(0.5, 2, 8, 25, Number.NaN),
      passes: fc.boolean(),
    })
    .map(({ place, km, passes }) => ({ ...place, km, passes })),
  { maxLength: 120 },
);

export const someFrame: fc.Arbitrary<PointFrame> = fc
  .record({
    zoom: between(5, 11),
    lng: between(42, 46),
    lat: between(33.5, 37),
    width: fc.integer({ min: 80, max: 700 }),
    height: fc.integer({ min: 80, max: 500 }),
  })
  .map(({ zoom, lng, lat, width, height }) => {
    const middle = pixelOf({ lng, lat }, zoom);
    return {
      zoom,
      left: Math.floor(middle.x - width / 2),
      top: Math.floor(middle.y - height / 2),
      width,
      height,
    };
  });

/** The pixel of a place at a zoom, by the textbook's formula and with all digits. */
export function pixelOf({ lng, lat }: { lng: number; lat: number }, zoom: number): { x: number; y: number } {
  const radians = (lat * Math.PI) / 180;
  return {
    x: (lng / 360 + 0.5) * worldSize(zoom),
    y: (0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI)) * worldSize(zoom),
  };
}

/** Where a sorted point was put, in pixels of a zoom. */
export function sortedPixel({ points }: Passing, index: number, zoom: number): { x: number; y: number } {
  return {
    x: ((points.x[index] as number) + ORIGIN.x) * worldSize(zoom),
    y: ((points.y[index] as number) + ORIGIN.y) * worldSize(zoom),
  };
}

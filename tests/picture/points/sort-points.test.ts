import { describe, expect, it } from "vitest";
import { worldSize } from "../../../src/model/mercator.ts";
import { eachRun, ORIGIN, sortMask, sortPoints } from "../../../src/picture/points/sort-points.ts";
import { holdsForAll } from "../../support/seeded.ts";
import { columnsOf, passingOf, pixelOf, someEvents, someFrame, sortedPixel } from "./columns.ts";

/** Beyond it the map is not magnified. */
const LARGEST = 11;

describe("events sorted by place", () => {
  it("are all that can be placed, each once", () => {
    holdsForAll(someEvents, (events) => {
      const { event } = sortPoints(columnsOf(events));
      const placed = events.flatMap(({ km }, i) => (Number.isNaN(km) ? [] : [i]));
      expect([...event].sort((a, b) => a - b)).toEqual(placed);
    });
  });

  it("stand within a twentieth of a pixel of where the formula puts them, at the largest scale", () => {
    holdsForAll(someEvents, (events) => {
      const passing = passingOf(events);
      passing.points.event.forEach((number, i) => {
        const event = events[number];
        if (!event) throw new Error(`no event ${number}`);
        const exact = pixelOf(event, LARGEST);
        const found = sortedPixel(passing, i, LARGEST);
        expect(Math.hypot(found.x - exact.x, found.y - exact.y)).toBeLessThan(0.05);
      });
    });
  });

  it("are found by the runs of any window, whatever lies outside of the ground", () => {
    holdsForAll(someEvents, (events) => {
      holdsForAll(
        someFrame,
        ({ zoom, left, top, width, height }) => {
          const passing = passingOf(events);
          const { points } = passing;
          const visited = new Set<number>();
          const scale = worldSize(zoom);
          const box = {
            minX: left / scale - ORIGIN.x,
            minY: top / scale - ORIGIN.y,
            maxX: (left + width) / scale - ORIGIN.x,
            maxY: (top + height) / scale - ORIGIN.y,
          };
          eachRun(points, box, (from, to) => {
            for (let i = from; i < to; i += 1) visited.add(i);
          });
          points.event.forEach((_, i) => {
            const { x, y } = sortedPixel(passing, i, zoom);
            if (x >= left && x < left + width && y >= top && y < top + height) expect(visited).toContain(i);
          });
        },
        3,
      );
    });
  });

  it("take the mask along", () => {
    holdsForAll(someEvents, (events) => {
      const { points, pass } = passingOf(events);
      points.event.forEach((number, i) => {
        expect(pass?.[i]).toBe(events[number]?.passes ? 1 : 0);
      });
      expect(sortMask(points, null)).toBeNull();
    });
  });

  it.each([
    ["a pole", { lng: 44, lat: 90, km: 1 }],
    ["no number", { lng: Number.NaN, lat: 35, km: 1 }],
    ["a latitude that is none", { lng: 44, lat: -200, km: 1 }],
    ["anywhere on earth", { lng: 44, lat: 35, km: Number.POSITIVE_INFINITY }],
  ])("leave out %s", (_, event) => {
    expect(sortPoints(columnsOf([event])).length).toBe(0);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worldSize } from "../../../src/model/mercator.ts";
import {
  COARSE_PX,
  type Gathered,
  gather,
  gatherFields,
  gatherPlaces,
} from "../../../src/picture/points/gather.ts";
import { fieldOf, latticeOf, middleOf } from "../../../src/picture/points/lattice.ts";
import { holdsForAll } from "../../support/seeded.ts";
import { type Event, passingOf, someEvents, someFrame, sortedPixel } from "./columns.ts";

const sum = (found: Gathered): number => found.events.reduce((total, events) => total + events, 0);
const cases = fc.record({ events: someEvents, frame: someFrame });

describe("gathered places", () => {
  it("count each event that passes in the window, and none else", () => {
    holdsForAll(cases, ({ events, frame }) => {
      const passing = passingOf(events);
      const expected = new Map<string, number>();
      passing.points.event.forEach((number, i) => {
        const { x, y } = sortedPixel(passing, i, frame.zoom);
        const [column, row] = [Math.floor(x) - frame.left, Math.floor(y) - frame.top];
        const isIn = column >= 0 && column < frame.width && row >= 0 && row < frame.height;
        const key = `${column} ${row}`;
        if (events[number]?.passes && isIn) expected.set(key, (expected.get(key) ?? 0) + 1);
      });
      const found = gatherPlaces(passing, frame);
      const inWindow = new Map<string, number>();
      for (let i = 0; i < found.length; i += 1) {
        const [x, y] = [found.x[i] as number, found.y[i] as number];
        if (x >= 0 && x < frame.width && y >= 0 && y < frame.height)
          inWindow.set(`${x} ${y}`, found.events[i] as number);
      }
      expect(inWindow).toEqual(expected);
      expect(found.inWindow).toBe([...expected.values()].reduce((total, count) => total + count, 0));
    });
  });

  it("are coarse where no event is known as finely as a mark suggests", () => {
    const events: Event[] = [
      { lng: 44, lat: 35, km: 8, passes: true },
      { lng: 44.2, lat: 35, km: 0.5, passes: true },
      { lng: 44.2, lat: 35, km: 25, passes: true },
    ];
    const found = gatherPlaces(passingOf(events), frameAt(44.1, 35, 9));
    expect(marksOf(found)).toEqual([
      { events: 1, coarse: 1 },
      { events: 2, coarse: 0 },
    ]);
  });

  it("are finer at a small scale, where the same disc is a dot", () => {
    const events: Event[] = [{ lng: 44, lat: 35, km: 8, passes: true }];
    const passing = passingOf(events);
    const radiusAt = (zoom: number) => (passing.points.radius[0] as number) * worldSize(zoom);
    expect(radiusAt(6)).toBeLessThan(COARSE_PX);
    expect(marksOf(gatherPlaces(passing, frameAt(44, 35, 6)))).toEqual([{ events: 1, coarse: 0 }]);
  });
});

describe("fields", () => {
  it("hold every event that the places hold", () => {
    holdsForAll(cases, ({ events, frame }) => {
      const places = gatherPlaces(passingOf(events), frame);
      for (const layers of [1, 2, 3, 4])
        for (let place = 0; place < layers; place += 1)
          expect(sum(gatherFields(places, frame, latticeOf(place, layers)))).toBe(sum(places));
    });
  });

  it("stay where they are while the map is moved", () => {
    holdsForAll(
      fc.record({ events: someEvents, frame: someFrame, dx: fc.integer({ min: -30, max: 30 }) }),
      ({ events, frame, dx }) => {
        const lattice = latticeOf(0, 1);
        const marks = (left: number) => {
          const found = gatherFields(gatherPlaces(passingOf(events), { ...frame, left }), frame, lattice);
          return found;
        };
        const moved = { ...frame, left: frame.left + dx };
        const inBoth = (found: Gathered, left: number) =>
          [...found.x]
            .map((x, i) => [x + left, (found.y[i] as number) + frame.top, found.events[i]] as const)
            .filter(([x]) => x >= frame.left + 50 && x < frame.left + frame.width - 50)
            .map(String)
            .sort();
        const before = marks(frame.left);
        const after = gatherFields(gatherPlaces(passingOf(events), moved), moved, lattice);
        expect(inBoth(after, moved.left)).toEqual(inBoth(before, frame.left));
      },
    );
  });

  it("take in the pixels that are nearest to their middles", () => {
    const pixel = fc.integer({ min: -200_000, max: 200_000 });
    holdsForAll(
      fc.record({ x: pixel, y: pixel, place: fc.nat({ max: 3 }), layers: fc.integer({ min: 1, max: 4 }) }),
      ({ x, y, place, layers }) => {
        const lattice = latticeOf(place, layers);
        const away = (column: number, row: number) => {
          const [middleX, middleY] = middleOf(lattice, column, row);
          return Math.hypot(x - middleX, y - middleY);
        };
        const [column, row] = fieldOf(lattice, x, y);
        for (const dColumn of [-1, 0, 1])
          for (const dRow of [-2, -1, 0, 1, 2])
            expect(away(column, row)).toBeLessThanOrEqual(away(column + dColumn, row + dRow) + 1e-9);
      },
      400,
    );
  });

  it("of four layers do not share a middle", () => {
    const middles = [0, 1, 2, 3].map((place) => String(middleOf(latticeOf(place, 4), 7, 8)));
    expect(new Set(middles).size).toBe(4);
  });
});

describe("the choice between places and fields", () => {
  const row = (step: number): Event[] =>
    Array.from({ length: 400 }, (_, i) => ({
      lng: 44 + (i % 20) * step,
      lat: 35 + Math.floor(i / 20) * step,
      km: 1,
      passes: true,
    }));

  it("shows places as long as they can be told apart", () => {
    expect(gather([passingOf(row(0.04))], frameAt(44.4, 35.4, 9)).mode).toBe("places");
    expect(gather([passingOf(row(0.004))], frameAt(44.4, 35.4, 9)).mode).toBe("fields");
  });

  it("takes any number of events at one place for one place", () => {
    const stack = Array.from({ length: 500 }, (): Event => ({ lng: 44.39, lat: 35.47, km: 1, passes: true }));
    const { mode, layers } = gather([passingOf(stack)], frameAt(44.39, 35.47, 7));
    expect(mode).toBe("places");
    expect(layers[0] && marksOf(layers[0])).toEqual([{ events: 500, coarse: 0 }]);
  });

  it("is the same for all layers", () => {
    const { mode } = gather([passingOf(row(0.04)), passingOf(row(0.004))], frameAt(44.1, 35.1, 9));
    expect(mode).toBe("fields");
  });

  it("does not turn over with a small change", () => {
    const frame = frameAt(44.4, 35.4, 9);
    const turning = Array.from({ length: 60 }, (_, i) => 0.012 + i * 0.0004).filter((step) => {
      const layer = [passingOf(row(step))];
      return gather(layer, frame, "places").mode !== gather(layer, frame, "fields").mode;
    });
    expect(turning).not.toEqual([]);
  });
});

function frameAt(lng: number, lat: number, zoom: number) {
  const { x, y } = sortedPixel(passingOf([{ lng, lat, km: 1, passes: true }]), 0, zoom);
  return { zoom, left: Math.floor(x) - 200, top: Math.floor(y) - 150, width: 400, height: 300 };
}

const marksOf = (found: Gathered) =>
  [...found.events]
    .map((events, i) => ({ x: found.x[i] as number, events, coarse: found.coarse[i] }))
    .sort((a, b) => a.x - b.x)
    .map(({ events, coarse }) => ({ events, coarse }));

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventsInWindow, findPoints } from "../../../src/picture/points/find.ts";
import { gather, type Passing } from "../../../src/picture/points/gather.ts";
import { fieldOf, latticeOf } from "../../../src/picture/points/lattice.ts";
import { holdsForAll } from "../../support/seeded.ts";
import { passingOf, someEvents, someFrame, sortedPixel } from "./columns.ts";

const cases = fc.record({
  layers: fc.array(someEvents, { minLength: 1, maxLength: 3 }),
  frame: someFrame,
  across: fc.double({ min: 0, max: 1, noNaN: true }),
  down: fc.double({ min: 0, max: 1, noNaN: true }),
  reach: fc.constantFrom(4, 16, 300),
});

interface Candidate {
  readonly layer: number;
  readonly event: number;
  readonly x: number;
  readonly y: number;
}

const allOf = (passing: Passing, layer: number, zoom: number): Candidate[] =>
  [...passing.points.event].flatMap((event, i) =>
    passing.pass?.[i] === 0 ? [] : [{ layer, event, ...sortedPixel(passing, i, zoom) }],
  );

describe("what lies under a pointer", () => {
  it("is the nearest of all events that pass, or nothing within reach", () => {
    holdsForAll(cases, ({ layers, frame, across, down, reach }) => {
      const passing = layers.map(passingOf);
      const at = {
        zoom: frame.zoom,
        x: frame.left + across * frame.width,
        y: frame.top + down * frame.height,
      };
      const all = passing.flatMap((layer, i) => allOf(layer, i, frame.zoom));
      const away = ({ x, y }: { x: number; y: number }) => Math.hypot(x - at.x, y - at.y);
      const least = Math.min(...all.map(away));
      const found = findPoints(passing, "places", at, reach);
      if (Math.abs(least - reach) < 1e-6) return;
      expect(found !== null).toBe(least <= reach);
      if (!found) return;
      expect(away(found)).toBeCloseTo(least, 6);
      const spot = all.filter(({ layer, x, y }) => layer === found.layer && x === found.x && y === found.y);
      expect([...found.stack]).toEqual(spot.map(({ event }) => event).sort((a, b) => a - b));
      expect(found.stack).toContain(found.event);
    });
  });

  it("is, among fields, everything in the field of the nearest event", () => {
    holdsForAll(cases, ({ layers, frame, across, down }) => {
      const passing = layers.map(passingOf);
      const at = {
        zoom: frame.zoom,
        x: frame.left + across * frame.width,
        y: frame.top + down * frame.height,
      };
      const found = findPoints(passing, "fields", at, 300);
      if (!found) return;
      const lattice = latticeOf(found.layer, layers.length);
      const all = allOf(passing[found.layer] as Passing, found.layer, frame.zoom);
      const fieldAt = ({ x, y }: Candidate) => String(fieldOf(lattice, Math.floor(x), Math.floor(y)));
      const nearest = all.find(({ event }) => event === found.event);
      const field = all.filter((one) => nearest && fieldAt(one) === fieldAt(nearest));
      expect([...found.stack]).toEqual(field.map(({ event }) => event).sort((a, b) => a - b));
    });
  });

  it("of two layers at one place is the upper one", () => {
    const here = [{ lng: 44.39, lat: 35.47, km: 1, passes: true }];
    const layers = [passingOf(here), passingOf(here)];
    const at = sortedPixel(layers[0] as Passing, 0, 9);
    expect(findPoints(layers, "places", { zoom: 9, ...at }, 4)?.layer).toBe(1);
  });
});

it("the list of a window holds as many events as were counted in it", () => {
  holdsForAll(fc.record({ events: someEvents, frame: someFrame }), ({ events, frame }) => {
    const passing = passingOf(events);
    const listed = eventsInWindow(passing, frame);
    expect(listed.length).toBe(gather([passing], frame).layers[0]?.inWindow);
    expect([...listed]).toEqual([...listed].sort((a, b) => a - b));
    for (const event of listed) expect(events[event]?.passes).toBe(true);
  });
});

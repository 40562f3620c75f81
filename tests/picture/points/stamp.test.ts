import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gather } from "../../../src/picture/points/gather.ts";
import type { PointFrame } from "../../../src/picture/points/point-layer.ts";
import { pointShapes } from "../../../src/picture/points/point-shapes.ts";
import { rampOf } from "../../../src/picture/points/point-style.ts";
import { type Stamped, stamp } from "../../../src/picture/points/stamp.ts";
import { holdsForAll } from "../../support/seeded.ts";
import { type Event, passingOf, pixelOf, someEvents, someFrame } from "./columns.ts";

const cases = fc.record({
  layers: fc.array(someEvents, { minLength: 1, maxLength: 3 }),
  frame: someFrame,
  ratio: fc.constantFrom(1, 1.5, 2, 3),
});

const alphaAt = ({ width, pixels }: Stamped, x: number, y: number): number =>
  pixels[4 * (Math.floor(y) * width + Math.floor(x)) + 3] as number;

describe("a stamped window", () => {
  it("is as large as the screen has pixels, and shows something at each place that is marked", () => {
    holdsForAll(
      cases,
      ({ layers, frame, ratio }) => {
        const gathered = gather(layers.map(passingOf), frame);
        const image = stamp(gathered, [0, 1, 2], frame, ratio, "light");
        expect([image.width, image.height]).toEqual([
          Math.round(frame.width * ratio),
          Math.round(frame.height * ratio),
        ]);
        for (const found of gathered.layers)
          for (let i = 0; i < found.length; i += 1) {
            const [x, y] = [((found.x[i] as number) + 0.5) * ratio, ((found.y[i] as number) + 0.5) * ratio];
            if (x < 0 || y < 0 || x >= image.width || y >= image.height) continue;
            expect(alphaAt(image, x, y)).toBeGreaterThan(100);
          }
      },
      40,
    );
  });

  it("is empty where no event passes", () => {
    holdsForAll(cases, ({ layers, frame, ratio }) => {
      const masked = layers.map((events) => passingOf(events.map((event) => ({ ...event, passes: false }))));
      const { pixels } = stamp(gather(masked, frame), [0, 1, 2], frame, ratio, "dark");
      expect(pixels.every((part) => part === 0)).toBe(true);
    });
  });

  it("is drawn in the colour of the layer, the stronger the more events a mark stands for", () => {
    const frame = frameAround({ lng: 44.39, lat: 35.47 }, 9);
    const colourOf = (events: number) => {
      const stack = Array.from({ length: events }, (): Event => ({ ...HERE, km: 0.5, passes: true }));
      const image = stamp(gather([passingOf(stack)], frame), [2], frame, 2, "light");
      const at = 4 * (image.height / 2 + 1) * image.width + 4 * (image.width / 2 + 1);
      return [...image.pixels.slice(at, at + 3)];
    };
    const ramp = rampOf(2, "light").map((rgb) => [...rgb]);
    expect([1, 5, 20, 50, 200, 1000].map(colourOf)).toEqual(ramp);
  });

  it("leaves the middle of a coarse mark light", () => {
    const frame = frameAround({ lng: 44.39, lat: 35.47 }, 9);
    const brightness = (km: number) => {
      const image = stamp(
        gather([passingOf([{ ...HERE, km, passes: true }])], frame),
        [0],
        frame,
        2,
        "light",
      );
      const at = 4 * (image.height / 2 + 1) * image.width + 4 * (image.width / 2 + 1);
      return image.pixels[at] as number;
    };
    expect(brightness(25)).toBeGreaterThan(brightness(0.5) + 100);
  });
});

describe("the shapes of a figure", () => {
  it("are as many as the marks of the map", () => {
    holdsForAll(cases, ({ layers, frame }) => {
      const gathered = gather(layers.map(passingOf), frame);
      const paths = pointShapes(gathered, [0, 1, 2], frame, "light");
      const drawn = paths.reduce((count, { path }) => count + path.split("M").length - 1, 0);
      expect(drawn).toBe(gathered.layers.reduce((count, { length }) => count + length, 0));
    });
  });

  it("are hollow where the place is known coarsely, and stand where the event does", () => {
    const frame = { ...frameAround(HERE, 9), left: frameAround(HERE, 9).left + 0.25 };
    const gathered = gather([passingOf([{ ...HERE, km: 25, passes: true }])], frame);
    const [mark, ...rest] = pointShapes(gathered, [1], frame, "light");
    expect(rest).toEqual([]);
    expect(mark?.hollow).toBe(true);
    const { x, y } = pixelOf(HERE, 9);
    const [, left = Number.NaN, top = Number.NaN, side = Number.NaN] =
      /^M([\d.]+) ([\d.]+)h([\d.]+)/.exec(mark?.path ?? "")?.map(Number) ?? [];
    expect(Math.abs(left + side / 2 - (x - frame.left))).toBeLessThan(0.55);
    expect(Math.abs(top + side / 2 - (y - frame.top))).toBeLessThan(0.55);
  });
});

const HERE = { lng: 44.39, lat: 35.47 };

function frameAround(place: { lng: number; lat: number }, zoom: number): PointFrame {
  const { x, y } = pixelOf(place, zoom);
  return { zoom, left: Math.floor(x) - 100, top: Math.floor(y) - 80, width: 200, height: 160 };
}

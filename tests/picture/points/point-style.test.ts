import { describe, expect, it } from "vitest";
import { fromOklab, hexOf, type Rgb, rgbOf, toOklab } from "../../../src/model/oklab.ts";
import { PALETTES } from "../../../src/model/palette.ts";
import { COLOURS, rampOf } from "../../../src/picture/points/point-style.ts";
import { distanceToRim, SHAPES } from "../../../src/picture/points/shapes.ts";
import { STEPS, stepOf } from "../../../src/picture/points/steps.ts";

const layers = Array.from({ length: COLOURS }, (_, colour) => colour);

/**
 * What is seen without one kind of cones, in linear light. Source: G. M. Machado et al., "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.
 */
const SIGHTS = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

const linear = (part: number) => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const screen = (share: number) => {
  const within = Math.min(1, Math.max(0, share));
  return Math.round(255 * (within <= 0.0031308 ? 12.92 * within : 1.055 * within ** (1 / 2.4) - 0.055));
};

function seenBy(sight: keyof typeof SIGHTS, rgb: Rgb): Rgb {
  const matrix = SIGHTS[sight];
  const [r, g, b] = rgb.map(linear) as [number, number, number];
  const row = (at: number) =>
    screen((matrix[at] ?? 0) * r + (matrix[at + 1] ?? 0) * g + (matrix[at + 2] ?? 0) * b);
  return [row(0), row(3), row(6)];
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

const apart = (a: Rgb, b: Rgb): number => {
  const [one, other] = [toOklab(a), toOklab(b)];
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
};

describe.each(["light", "dark"] as const)("the colours of the layers in %s", (theme) => {
  it("grow evenly stronger to the eye, step by step", () => {
    for (const colour of layers) {
      const lightness = rampOf(colour, theme).map((rgb) => toOklab(rgb)[0]);
      const steps = lightness
        .slice(1)
        .map((value, i) => (value - (lightness[i] ?? 0)) * (theme === "light" ? -1 : 1));
      expect(Math.min(...steps)).toBeGreaterThan(0.035);
      expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.012);
    }
  });

  it("stand out from the land by 3 to 1, the weakest step included", () => {
    const land = rgbOf(PALETTES[theme].land);
    for (const colour of layers)
      for (const rgb of rampOf(colour, theme)) expect(contrast(rgb, land)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])("differ from one another with %s", (sight) => {
    for (const a of layers)
      for (const b of layers.slice(a + 1))
        for (const step of STEPS.keys()) {
          const [one, other] = [rampOf(a, theme)[step], rampOf(b, theme)[step]] as [Rgb, Rgb];
          expect(
            apart(seenBy(sight, one), seenBy(sight, other)),
            `${hexOf(one)} and ${hexOf(other)}`,
          ).toBeGreaterThan(0.055);
        }
  });
});

describe("a colour", () => {
  it.each(["#000000", "#ffffff", "#008472", "#b8412b", "#826fe3"])("%s comes back as it was", (hex) => {
    expect(hexOf(fromOklab(toOklab(rgbOf(hex))))).toBe(hex);
  });

  it("is as light as Ottosson's table says", () => {
    expect(toOklab([255, 255, 255])[0]).toBeCloseTo(1, 3);
    expect(toOklab([255, 0, 0])[0]).toBeCloseTo(0.628, 3);
  });
});

describe("the shapes of the layers", () => {
  it("cover about the same ground, so that none weighs more", () => {
    const areas = SHAPES.map((shape) => {
      let inside = 0;
      for (let x = -2; x < 2; x += 0.01)
        for (let y = -2; y < 2; y += 0.01) if (distanceToRim(shape, 1, x, y) < 0) inside += 0.0001;
      return inside;
    });
    for (const area of areas) expect(Math.abs(area / Math.PI - 1)).toBeLessThan(0.15);
  });
});

it.each([
  [1, 0],
  [2, 0],
  [3, 1],
  [9, 1],
  [10, 2],
  [99, 3],
  [299, 4],
  [300, 5],
  [1_000_000, 5],
])("%i events are of step %i", (events, step) => {
  expect(stepOf(events)).toBe(step);
});

import { type Point, readShapePath } from "./shape-path.ts";
import { elementsIn, type SvgElement } from "./svg-tree.ts";

/** A hatch: even ground with parallel lines on it, as `HatchPattern` draws it. */
export interface Hatch {
  readonly ground: Readonly<Record<string, string>>;
  readonly line: Readonly<Record<string, string>>;
  /** From a line to the next, and how wide it is drawn, in units of the shape that is filled. */
  readonly step: number;
  readonly width: number;
  /** Of the lines, in radians. */
  readonly angle: number;
}

/** Reads a hatch from its pattern: a square tile with a line along its left side. */
export function readHatch(pattern: SvgElement): Hatch {
  const [ground, line] = elementsIn(pattern.children);
  const transform = pattern.attributes.patternTransform ?? "";
  const scale = Number(/scale\(([-\d.]+)\)/.exec(transform)?.[1] ?? 1);
  const turn = Number(/rotate\(([-\d.]+)\)/.exec(transform)?.[1] ?? 0);
  return {
    ground: pick(ground, ["fill", "fill-opacity"]),
    line: pick(line, ["stroke", "stroke-opacity"]),
    step: Number(pattern.attributes.width) * scale,
    // The tile cuts off the half of the line that lies outside it.
    width: (Number(line?.attributes["stroke-width"]) / 2) * scale,
    angle: (turn * Math.PI) / 180,
  };
}

const pick = (node: SvgElement | undefined, keys: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const value = node?.attributes[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );

/**
 * The lines of a hatch inside rings, as an SVG path. Real lines, since patterns are what word processors
 * and layout programs leave out, blur, or draw at another size.
 */
export function hatchLines(rings: readonly (readonly Point[])[], { step, width, angle }: Hatch): string {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  // Turned so that the lines of the hatch stand upright: u is across them, v along them.
  const turned = rings.map((ring) => ring.map(([x, y]): Point => [x * cos + y * sin, y * cos - x * sin]));
  const across = turned.flat().map(([u]) => u);
  if (across.length === 0) return "";
  const first = Math.ceil((least(across) - width / 2) / step);
  const last = Math.floor((greatest(across) - width / 2) / step);
  const back = (u: number, v: number): string => `${short(u * cos - v * sin)} ${short(u * sin + v * cos)}`;
  let path = "";
  for (let i = first; i <= last; i++) {
    const u = i * step + width / 2;
    const crossings = turned.flatMap((ring) => crossingsAt(ring, u)).sort((a, b) => a - b);
    for (let j = 0; j + 1 < crossings.length; j += 2) {
      path += `M${back(u, crossings[j] ?? 0)}L${back(u, crossings[j + 1] ?? 0)}`;
    }
  }
  return path;
}

/** Where an upright line crosses a ring. */
function crossingsAt(ring: readonly Point[], u: number): number[] {
  const crossings: number[] = [];
  let [fromU, fromV] = ring.at(-1) ?? [0, 0];
  for (const [toU, toV] of ring) {
    // One end counts and the other does not, so that a corner is crossed once.
    if (fromU <= u !== toU <= u) crossings.push(fromV + ((u - fromU) / (toU - fromU)) * (toV - fromV));
    [fromU, fromV] = [toU, toV];
  }
  return crossings;
}

/** The rings of a shape that a picture fills with a hatch: a rectangle, or a path as `ringPath` spells it. */
export function ringsOf({ name, attributes }: SvgElement): (readonly Point[])[] {
  if (name !== "rect") return readShapePath(attributes.d ?? "").map(({ points }) => points);
  const [left = 0, top = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((key) =>
    Number(attributes[key] ?? 0),
  );
  const [right, bottom] = [left + width, top + height];
  return [
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
  ];
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const greatest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));

const short = (value: number): number => Math.round(value * 100) / 100;

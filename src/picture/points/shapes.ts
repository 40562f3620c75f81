/** Each layer has a shape of its own, so that it is known without its colour. */
export const SHAPES = ["disc", "square", "triangle", "cross"] as const;
export type PointShape = (typeof SHAPES)[number];

export const shapeOf = (colour: number): PointShape => SHAPES[colour % SHAPES.length] ?? "disc";

/** Half the sides of shapes whose area is that of a disc of radius 1. */
const SQUARE = Math.sqrt(Math.PI) / 2;
const TRIANGLE = Math.sqrt(Math.PI / Math.sqrt(3));
/** A cross is a little larger: its arms are thin. */
const ARM = 1.2;
const HALF_ARM = 0.44;

const SQRT3 = Math.sqrt(3);

/**
 * From a point to the rim of a shape around the origin, negative inside; y points down.
 * Source of the formulas for square, triangle and cross: I. Quilez, "2D distance functions".
 */
export function distanceToRim(shape: PointShape, radius: number, x: number, y: number): number {
  switch (shape) {
    case "disc":
      return Math.hypot(x, y) - radius;
    case "square":
      return toBox(x, y, radius * SQUARE, radius * SQUARE);
    case "triangle":
      return toTriangle(x, -y, radius * TRIANGLE);
    case "cross":
      return Math.min(
        toBox(x, y, radius * ARM, radius * HALF_ARM),
        toBox(x, y, radius * HALF_ARM, radius * ARM),
      );
  }
}

function toBox(x: number, y: number, halfWidth: number, halfHeight: number): number {
  const dx = Math.abs(x) - halfWidth;
  const dy = Math.abs(y) - halfHeight;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0);
}

/** An equilateral triangle that stands on a side, around its middle. */
function toTriangle(x: number, y: number, halfSide: number): number {
  let [px, py] = [Math.abs(x) - halfSide, y + halfSide / SQRT3];
  if (px + SQRT3 * py > 0) [px, py] = [(px - SQRT3 * py) / 2, (-SQRT3 * px - py) / 2];
  px -= Math.min(0, Math.max(-2 * halfSide, px));
  return -Math.hypot(px, py) * Math.sign(py);
}

/** The same shape as an SVG path around a point, in hundredths of a pixel. */
export function shapePath(shape: PointShape, radius: number, x: number, y: number): string {
  const r = fixed(radius);
  switch (shape) {
    case "disc":
      return `M${fixed(x - radius)} ${fixed(y)}a${r} ${r} 0 1 0 ${fixed(2 * radius)} 0a${r} ${r} 0 1 0 ${fixed(-2 * radius)} 0z`;
    case "square": {
      const half = radius * SQUARE;
      return `M${fixed(x - half)} ${fixed(y - half)}h${fixed(2 * half)}v${fixed(2 * half)}h${fixed(-2 * half)}z`;
    }
    case "triangle": {
      const half = radius * TRIANGLE;
      return `M${fixed(x)} ${fixed(y - (2 * half) / SQRT3)}l${fixed(half)} ${fixed(SQRT3 * half)}h${fixed(-2 * half)}z`;
    }
    case "cross": {
      const [long, thin] = [radius * ARM, radius * HALF_ARM];
      const [arm, wide] = [fixed(long - thin), fixed(2 * thin)];
      return `M${fixed(x - thin)} ${fixed(y - long)}h${wide}v${arm}h${arm}v${wide}h-${arm}v${arm}h-${wide}v-${arm}h-${arm}v-${wide}h${arm}z`;
    }
  }
}

const fixed = (value: number): number => Math.round(value * 100) / 100;

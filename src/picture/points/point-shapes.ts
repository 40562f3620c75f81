import { hexOf } from "../../model/oklab.ts";
import type { Gathered, GatheredLayers } from "./gather.ts";
import type { PointFrame } from "./point-layer.ts";
import { markRadius, type PointTheme, rampOf } from "./point-style.ts";
import { shapeOf, shapePath } from "./shapes.ts";
import { STEPS, stepOf } from "./steps.ts";

/** All marks of a layer that look alike, as one path in pixels from the corner of the window. */
export interface PointPath {
  readonly key: string;
  readonly path: string;
  readonly ink: string;
  readonly hollow: boolean;
}

/**
 * The marks of a window as shapes for a figure, in the order in which they are drawn. However many events
 * there are, there are at most as many marks as the window has fields, or not many more.
 */
export function pointShapes(
  { mode, layers }: GatheredLayers,
  colours: readonly number[],
  frame: PointFrame,
  theme: PointTheme,
): PointPath[] {
  // Fields and pixels are counted from whole pixels; a figure may begin between two.
  const shift = { x: frame.left % 1, y: frame.top % 1 };
  return layers
    .flatMap((found, i) => {
      const colour = colours[i] ?? 0;
      const ramp = rampOf(colour, theme).map(hexOf);
      return [...STEPS.keys()].flatMap((step) =>
        [true, false].map((hollow) => ({
          key: `${i} ${step} ${hollow}`,
          path: marksPath(found, step, hollow, (x, y) =>
            shapePath(shapeOf(colour), markRadius(mode, step, layers.length), x - shift.x, y - shift.y),
          ),
          ink: ramp[step] as string,
          hollow,
        })),
      );
    })
    .filter(({ path }) => path !== "");
}

function marksPath(
  { length, x, y, events, coarse }: Gathered,
  step: number,
  hollow: boolean,
  draw: (x: number, y: number) => string,
): string {
  let path = "";
  for (let i = 0; i < length; i += 1)
    if (stepOf(events[i] as number) === step && (coarse[i] === 1) === hollow)
      path += draw((x[i] as number) + 0.5, (y[i] as number) + 0.5);
  return path;
}

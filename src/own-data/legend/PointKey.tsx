import type { CSSProperties } from "react";
import { hexOf } from "../../model/oklab.ts";
import type { PointMode } from "../../picture/points/point-layer.ts";
import { LINE, markRadius, type PointTheme, rampOf } from "../../picture/points/point-style.ts";
import { shapeOf, shapePath } from "../../picture/points/shapes.ts";

/** A mark as the map draws it, in the colours of both themes: the styles choose, for paper too. */
export function PointKey({
  colour,
  mode,
  step,
  layers,
  hollow = false,
}: {
  colour: number;
  mode: PointMode;
  step: number;
  /** How many layers the map shows: marks of several are smaller. */
  layers: number;
  hollow?: boolean;
}) {
  const ink = (theme: PointTheme) => {
    const rgb = rampOf(colour, theme)[step];
    return rgb && hexOf(rgb);
  };
  return (
    <svg
      className={hollow ? "point-key point-key-hollow" : "point-key"}
      style={{ "--light": ink("light"), "--dark": ink("dark") } as CSSProperties}
      width={20}
      height={20}
      viewBox="-10 -10 20 20"
      aria-hidden="true"
    >
      <path d={shapePath(shapeOf(colour), markRadius(mode, step, layers), 0, 0)} strokeWidth={LINE} />
    </svg>
  );
}

import type { CSSProperties, ReactNode } from "react";
import { hexOf } from "../../model/oklab.ts";
import { type PointTheme, rampOf } from "../../picture/points/point-style.ts";
import type { OwnLayer } from "../layers/own-layer.ts";
import { PointKey } from "../legend/PointKey.tsx";
import "../legend/legend.css";
import "./shown.css";

/** The step of a layer's colours that bars are drawn in, and its mark beside its name. */
const STEP = 2;

/** The colour of a layer, for what is drawn in an `OwnInk`. */
export const OWN_INK = "var(--yours-ink)";

/** Gives what is in it the colour of a layer, in both themes. */
export function OwnInk({
  colour,
  className = "",
  children,
}: {
  colour: number;
  className?: string;
  children: ReactNode;
}) {
  const ink = (theme: PointTheme) => {
    const rgb = rampOf(colour, theme)[STEP];
    return rgb && hexOf(rgb);
  };
  return (
    <div
      className={`yours-ink ${className}`}
      style={{ "--yours-light": ink("light"), "--yours-dark": ink("dark") } as CSSProperties}
    >
      {children}
    </div>
  );
}

/** What a layer is called, with its mark and, where its columns tell it, whose data it is. */
export function LayerName({ layer }: { layer: OwnLayer }) {
  const { kind } = layer;
  return (
    <span className="yours-name">
      <PointKey colour={layer.colour} mode="places" step={STEP} layers={1} />
      <bdi>{layer.name}</bdi>
      {kind !== "other" && <span className="yours-kind">{kind.toUpperCase()}</span>}
    </span>
  );
}

import type { Position } from "geojson";
import type { ReactNode } from "react";
import { type BaseBox, scaleAt, toBase, zoomClassOf } from "./frame.ts";

/**
 * Where marks of a fixed size (symbols, names) stand. Shapes scale with the map; marks do not.
 *
 * The first picture does not know how large it will be shown: there a mark stands at a share of the
 * fitted box. Anywhere else the zoom is known and a mark stands at a pixel.
 */
export interface Space {
  readonly zoomClass: number;
  at(position: Position): { x: number | string; y: number | string };
}

/** Marks at pixels from a point in base units, at a zoom. */
export function pixelSpace(zoom: number, origin: { x: number; y: number } = { x: 0, y: 0 }): Space {
  const scale = scaleAt(zoom);
  return {
    zoomClass: zoomClassOf(zoom),
    at(position) {
      const [x, y] = toBase(position);
      return { x: tenth((x - origin.x) * scale), y: tenth((y - origin.y) * scale) };
    },
  };
}

/** Marks at shares of a box whose size is not known yet. */
export function fluidSpace(box: BaseBox, zoomClass: number): Space {
  return {
    zoomClass,
    at(position) {
      const [x, y] = toBase(position);
      return {
        x: `${hundredth((100 * (x - box.x)) / box.width)}%`,
        y: `${hundredth((100 * (y - box.y)) / box.height)}%`,
      };
    },
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** Children drawn around a position, in pixels from it. */
export function Spot({
  space,
  position,
  children,
}: {
  space: Space;
  position: Position;
  children: ReactNode;
}) {
  const { x, y } = space.at(position);
  if (typeof x === "number") return <g transform={`translate(${x} ${y})`}>{children}</g>;
  return (
    <svg x={x} y={y} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}

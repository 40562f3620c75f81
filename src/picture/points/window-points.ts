import { worldSize } from "../../model/mercator.ts";
import type { MapWindow } from "../map-window.ts";
import { type GatheredLayers, gather, type Passing } from "./gather.ts";
import type { PointColumns, PointFrame, PointLayer } from "./point-layer.ts";
import { ORIGIN, type SortedPoints, sortMask, sortPoints } from "./sort-points.ts";

/** What a figure shows of some layers. */
export interface WindowPoints {
  readonly frame: PointFrame;
  readonly gathered: GatheredLayers;
  readonly colours: readonly number[];
}

/** The events of the layers that lie in the window of a picture, gathered to marks; the same for the same. */
export function pointsInWindow(layers: readonly PointLayer[], mapWindow: MapWindow): WindowPoints {
  const { zoom, scale, corner, width, height } = mapWindow;
  const frame: PointFrame = {
    zoom,
    left: corner.x * scale + ORIGIN.x * worldSize(zoom),
    top: corner.y * scale + ORIGIN.y * worldSize(zoom),
    width,
    height,
  };
  return {
    frame,
    gathered: gather(layers.map(passingOf), frame),
    colours: layers.map(({ colour }) => colour),
  };
}

const sorted = new WeakMap<PointColumns, SortedPoints>();

/** Sorted once for each file: it takes longer than all the rest. */
function passingOf({ columns, mask }: PointLayer): Passing {
  let points = sorted.get(columns);
  if (!points) {
    points = sortPoints(columns);
    sorted.set(columns, points);
  }
  return { points, pass: sortMask(points, mask) };
}

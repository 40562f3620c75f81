import type { LeafletMouseEvent } from "leaflet";
import type { PointLayer, PointSummary } from "../../picture/points/point-layer.ts";

/** An event of the reader's that was pointed at. */
export interface PointHit {
  readonly layer: string;
  /** Its number in the columns. */
  readonly event: number;
  /** All events that the same mark stands for, this one among them, by their numbers. */
  readonly stack: Uint32Array;
}

/** The events of a layer in the window, by their numbers. */
export interface PointList {
  readonly layer: string;
  readonly events: Uint32Array;
}

/** What the map tells of the reader's layers, and is told. The functions stay the same between renders. */
export interface PointHandlers {
  readonly onHit: (hit: PointHit) => void;
  /** A click on the map that means none of them. */
  readonly onMiss?: () => void;
  /** The reader asks, by keyboard, for what the window shows of a layer. */
  readonly onList: (list: PointList) => void;
  /** What was drawn last, for the legend. */
  readonly onDrawn?: (summary: PointSummary) => void;
  /** What a layer is called with so many of its events in the window, and that Enter lists them. */
  readonly labelOf: (layer: PointLayer, inWindow: number) => string;
}

/** Opens the reader's event under a click; `false` where there is none. */
export type PointFinder = (event: LeafletMouseEvent, reach: number) => Promise<boolean>;

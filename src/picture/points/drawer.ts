import { pixelsPerKm } from "../frame.ts";
import { eventsInWindow, type FoundPoints, findPoints } from "./find.ts";
import { gather, type Passing } from "./gather.ts";
import { latticeOf } from "./lattice.ts";
import type { PointColumns, PointFrame, PointMode, PointSummary } from "./point-layer.ts";
import type { PointTheme } from "./point-style.ts";
import { type SortedPoints, sortMask, sortPoints } from "./sort-points.ts";
import { type Stamped, stamp } from "./stamp.ts";

/** A layer as a drawing asks for it. */
export interface DrawnLayer {
  readonly id: string;
  readonly colour: number;
}

export interface DrawRequest {
  readonly layers: readonly DrawnLayer[];
  readonly frame: PointFrame;
  /** So many pixels on each side of the frame lie outside of the window: they are there for when it moves. */
  readonly beyond: number;
  /** Pixels of the image to a pixel of the map. */
  readonly ratio: number;
  readonly theme: PointTheme;
}

/** Keeps the sorted events and answers what is asked of them; in a worker, or on the page itself. */
export interface PointDrawer {
  setEvents(id: string, columns: PointColumns): void;
  setMask(id: string, mask: Uint8Array | null): void;
  remove(id: string): void;
  draw(request: DrawRequest): { image: Stamped; summary: PointSummary };
  /** What lies at a pixel of a zoom, as it was drawn last. */
  find(
    layers: readonly string[],
    at: { zoom: number; x: number; y: number },
    reach: number,
  ): FoundPoints | null;
  /** The passing events of a window, by their numbers. */
  list(id: string, frame: PointFrame): Uint32Array;
}

export function createDrawer(): PointDrawer {
  const kept = new Map<string, { points: SortedPoints; pass: Uint8Array | null }>();
  let mode: PointMode | null = null;
  // A layer that is asked for before its events are here is empty.
  const passing = (id: string): Passing => kept.get(id) ?? NOTHING;
  return {
    setEvents(id, columns) {
      kept.set(id, { points: sortPoints(columns), pass: null });
    },
    setMask(id, mask) {
      const layer = kept.get(id);
      if (layer) layer.pass = sortMask(layer.points, mask);
    },
    remove(id) {
      kept.delete(id);
    },
    draw({ layers, frame, beyond, ratio, theme }) {
      const gathered = gather(
        layers.map(({ id }) => passing(id)),
        frame,
        mode,
        beyond,
      );
      mode = gathered.mode;
      const colours = layers.map(({ colour }) => colour);
      return {
        image: stamp(gathered, colours, frame, ratio, theme),
        summary: {
          mode,
          fieldKm: latticeOf(0, layers.length).width / pixelsPerKm(frame.zoom),
          inWindow: gathered.layers.map(({ inWindow }) => inWindow),
        },
      };
    },
    find(layers, at, reach) {
      return findPoints(layers.map(passing), mode ?? "places", at, reach);
    },
    list(id, frame) {
      return eventsInWindow(passing(id), frame);
    },
  };
}

const NOTHING: Passing = {
  points: sortPoints({
    length: 0,
    lng: new Float64Array(0),
    lat: new Float64Array(0),
    uncertaintyKm: new Float32Array(0),
  }),
  pass: null,
};

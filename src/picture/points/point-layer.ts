/** The columns of events that drawing needs; event i is the i-th entry of each. */
export interface PointColumns {
  readonly length: number;
  /** Degrees, WGS 84. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** Radius of the disc in which an event lies, in kilometres; `NaN` where it is too coarse to be drawn. */
  readonly uncertaintyKm: Float32Array;
}

/** A set of events with a name and a colour of its own. */
export interface PointLayer {
  readonly id: string;
  readonly name: string;
  /** The same object as long as the events are the same. */
  readonly columns: PointColumns;
  /** 1 for each event that passes the filters, 0 for the others; `null` where all pass. */
  readonly mask: Uint8Array | null;
  /** Which of the colours and shapes of `point-style.ts`: 0 to 3. */
  readonly colour: number;
}

/** A set of events on a figure, which names where they come from. */
export interface CreditedLayer extends PointLayer {
  /** How the source wants to be named; `null` where it is not known. */
  readonly credit: string | null;
}

/** A window of the map. */
export interface PointFrame {
  readonly zoom: number;
  /** Its upper left corner, in pixels of that zoom from the corner of the world; whole for a bitmap. */
  readonly left: number;
  readonly top: number;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Fields that gather events where they lie too close, or each place of an event with a mark of its own. */
export type PointMode = "fields" | "places";

/** What was drawn, for the legend. */
export interface PointSummary {
  readonly mode: PointMode;
  /** How wide a field is, in kilometres in the middle of the map. */
  readonly fieldKm: number;
  /** Events in the window that pass, layer by layer in their order. */
  readonly inWindow: readonly number[];
}

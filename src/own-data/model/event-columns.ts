/** A day that is not known, in `EventColumns.day`. */
export const NO_DAY = -2_147_483_648;

/** A number of people that is not known, in `EventColumns.killedMin` and `killedMax`. It is not zero. */
export const UNKNOWN_COUNT = -1;

/** How finely a date is known, in `EventColumns.dateGrain`. */
export const DATE_GRAINS = ["day", "month", "year"] as const;
export type DateGrain = (typeof DATE_GRAINS)[number];

/**
 * The events of one file of the reader's, column by column: event i is the i-th entry of each. The arrays
 * can be handed from a worker to the page without a copy. Only rows with a place that can be read are here.
 */
export interface EventColumns {
  readonly length: number;
  /** Degrees, WGS 84. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  /** The first day that a date may mean, as days since 1 January 1970, or `NO_DAY`. */
  readonly day: Int32Array;
  /** Index into `DATE_GRAINS`. */
  readonly dateGrain: Uint8Array;
  /** Lowest and highest number of people killed, or `UNKNOWN_COUNT`. */
  readonly killedMin: Int32Array;
  readonly killedMax: Int32Array;
  /** Radius of the disc in which an event lies, in kilometres; `NaN` where its place is too coarse to be drawn. */
  readonly uncertaintyKm: Float32Array;
  /** Index into `categories`. */
  readonly category: Uint16Array;
  readonly categories: readonly string[];
  /** Index into `places`: the name of the place, as the file spells it. */
  readonly place: Uint32Array;
  readonly places: readonly string[];
  /** The number of the record in the file, the header not counted, from 0 on. */
  readonly record: Uint32Array;
}

/** What is found out about each event from the map's own ground; row i belongs to event i. */
export interface JoinColumns {
  /** Index into the regions, in their order in the dataset, of the region in which the mapped point lies; -1 for none. */
  readonly region: Int8Array;
  /** From the mapped point to the band, in kilometres; 0 inside. */
  readonly bandKm: Float32Array;
  /** Index into the centres that were given, and the distance to it in kilometres. */
  readonly centre: Uint8Array;
  readonly centreKm: Float32Array;
  /** For each region the share of an event's disc inside it; 0 for events that cannot be placed. */
  readonly membership: readonly Float32Array[];
}

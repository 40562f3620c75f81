import {
  DATE_GRAINS,
  type DateGrain,
  type EventColumns,
  NO_DAY,
  UNKNOWN_COUNT,
} from "../../src/own-data/model/event-columns.ts";

/** An event as a person would write it down; what is left out is not known. */
export interface EventRow {
  readonly lng: number;
  readonly lat: number;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date?: string;
  readonly killed?: readonly [min: number, max: number];
  /** Kilometres; `null` where the place is too coarse to be drawn. */
  readonly radius?: number | null;
  readonly category?: string;
}

const DAY_MS = 86_400_000;

/** Rows as the columns that a file becomes. */
export function columnsOf(rows: readonly EventRow[]): EventColumns {
  const categories = [...new Set(rows.map(({ category }) => category ?? ""))];
  return {
    length: rows.length,
    lng: Float64Array.from(rows, ({ lng }) => lng),
    lat: Float64Array.from(rows, ({ lat }) => lat),
    day: Int32Array.from(rows, ({ date }) => (date ? Date.parse(date) / DAY_MS : NO_DAY)),
    dateGrain: Uint8Array.from(rows, ({ date }) => DATE_GRAINS.indexOf(grainOf(date))),
    killedMin: Int32Array.from(rows, ({ killed }) => killed?.[0] ?? UNKNOWN_COUNT),
    killedMax: Int32Array.from(rows, ({ killed }) => killed?.[1] ?? UNKNOWN_COUNT),
    uncertaintyKm: Float32Array.from(rows, ({ radius = 2 }) => radius ?? Number.NaN),
    category: Uint16Array.from(rows, ({ category }) => categories.indexOf(category ?? "")),
    categories,
    place: new Uint32Array(rows.length),
    places: [""],
    record: Uint32Array.from(rows, (_, i) => i),
  };
}

export function grainOf(date = "2000-01-01"): DateGrain {
  return date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
}

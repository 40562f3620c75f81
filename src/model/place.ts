import type { Position } from "geojson";
import type { Localized } from "./localized.ts";

export const PLACE_KINDS = [
  "capital",
  "city",
  "town",
  "village",
  "border-crossing",
  "road-junction",
  "river",
  "lake",
  "mountain",
  "governorate",
  "country",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A name on the map. */
export interface Place {
  readonly kind: PlaceKind;
  readonly position: Position;
  readonly name: Localized;
}

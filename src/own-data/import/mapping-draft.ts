import { ASSUMED_KM, type Mapping } from "../model/mapping.ts";

/** What the reader has chosen so far; a column that is not there is `null`. */
export interface Draft {
  readonly isOneColumn: boolean;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Both in one column. */
  readonly pair: number | null;
  readonly longitudeFirst: boolean;
  readonly date: number | null;
  /** The only figure where there is no highest. */
  readonly killedMin: number | null;
  readonly killedMax: number | null;
  readonly zeroIsUnknown: boolean;
  readonly placeName: number | null;
  readonly category: number | null;
  readonly radius: number | null;
  readonly radiusIs: "km" | "words" | "acled" | "ucdp";
  /** As it was typed. */
  readonly assumedKm: string;
}

export function draftOf({ place, date, killed, placeName, category, uncertainty }: Mapping): Draft {
  const two = place?.kind === "two" ? place : null;
  const one = place?.kind === "one" ? place : null;
  return {
    isOneColumn: one !== null,
    latitude: two?.latitude ?? null,
    longitude: two?.longitude ?? null,
    pair: one?.column ?? null,
    longitudeFirst: one?.longitudeFirst ?? false,
    date,
    killedMin: killed ? (killed.kind === "one" ? killed.column : killed.min) : null,
    killedMax: killed?.kind === "range" ? killed.max : null,
    zeroIsUnknown: killed?.kind === "one" && killed.zeroIsUnknown,
    placeName,
    category,
    radius: uncertainty.kind === "assumed" ? null : uncertainty.column,
    radiusIs: uncertainty.kind === "code" ? uncertainty.scheme : "km",
    assumedKm: String(uncertainty.kind === "assumed" ? uncertainty.km : ASSUMED_KM),
  };
}

/** The mapping of a draft, or `null` while it does not say where the events are. `start` says what is not asked. */
export function mappingOf(draft: Draft, start: Mapping): Mapping | null {
  const { latitude, longitude, pair, killedMin, killedMax, radius, radiusIs, date } = draft;
  const place: Mapping["place"] = draft.isOneColumn
    ? pair === null
      ? null
      : { kind: "one", column: pair, longitudeFirst: draft.longitudeFirst }
    : latitude === null || longitude === null || latitude === longitude
      ? null
      : { kind: "two", latitude, longitude };
  const km = Number(draft.assumedKm);
  if (!place || (radius === null && !(km > 0))) return null;
  const only = killedMin ?? killedMax;
  return {
    place,
    date,
    // The codes of a known source speak of its own column of dates.
    datePrecision: date === start.date ? start.datePrecision : null,
    killed:
      killedMin !== null && killedMax !== null
        ? { kind: "range", min: killedMin, max: killedMax }
        : only === null
          ? null
          : { kind: "one", column: only, zeroIsUnknown: draft.zeroIsUnknown },
    placeName: draft.placeName,
    uncertainty:
      radius === null
        ? { kind: "assumed", km }
        : radiusIs === "km"
          ? { kind: "km", column: radius }
          : { kind: "code", column: radius, scheme: radiusIs },
    category: draft.category,
  };
}

import type { Position } from "geojson";
import type { Localized } from "./localized.ts";
import type { RegionId } from "./region.ts";
import type { Source } from "./source.ts";

export const TARGETS = [
  "civilians",
  "army",
  "federal-police",
  "local-police",
  "pmf",
  "tribal-force",
  "peshmerga",
  "infrastructure",
  "mixed",
] as const;
export type Target = (typeof TARGETS)[number];

export const ATTACK_TYPES = [
  "armed-attack",
  "ambush",
  "raid",
  "ied",
  "car-bomb",
  "suicide-bomb",
  "mortar",
  "sniper",
  "kidnapping",
  "arson",
] as const;
export type AttackType = (typeof ATTACK_TYPES)[number];

export const ATTRIBUTIONS = ["claimed-is", "attributed-is", "unknown"] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const DATE_PRECISIONS = ["day", "night", "month"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const LOCATION_PRECISIONS = ["village", "town", "subdistrict", "district"] as const;
export type LocationPrecision = (typeof LOCATION_PRECISIONS)[number];

/** Lowest and highest figure in the sources. Unknown is `null`, never zero. */
export interface CountRange {
  readonly min: number;
  readonly max: number;
}

/** One attack. It lies somewhere in the disc of `uncertainty_km` around its position. */
export interface Incident {
  readonly id: string;
  /** [lng, lat], WGS 84, two decimals: the place that the sources name. */
  readonly position: Position;
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is known. A night may be before or after midnight. */
  readonly date: string;
  readonly date_precision: DatePrecision;
  readonly place: Localized;
  /** De jure governorate and district, as the terms table spells them in English. */
  readonly governorate: string;
  readonly district: string;
  readonly location_precision: LocationPrecision;
  readonly uncertainty_km: number;
  readonly target: Target;
  readonly attack_type: AttackType;
  readonly killed: CountRange | null;
  readonly injured: CountRange | null;
  readonly civilians_killed: number | null;
  readonly attackers_killed: number | null;
  readonly attribution: Attribution;
  readonly confidence: Confidence;
  /** Share of the disc's area inside each region; regions with none are left out. */
  readonly membership: Readonly<Partial<Record<RegionId, number>>>;
  /** The region in which the mapped point itself falls. */
  readonly mapped_region: RegionId | null;
  /** From the mapped point to the band, 0 inside. */
  readonly band_distance_km: number;
  readonly nearest_centre: string;
  readonly nearest_centre_km: number;
}

/** The words on an incident in one language, and its sources. Loaded when details are first opened. */
export interface IncidentReport {
  readonly summary: string;
  readonly district: string;
  readonly governorate: string;
  /** How the point on the map was found. */
  readonly geo_basis: string;
  /** Where the sources disagree, and what is in doubt. */
  readonly notes?: string;
  readonly sources: readonly Source[];
}

/** The year of an incident, known at every date precision. */
export const yearOf = (incident: Incident): number => Number(incident.date.slice(0, 4));

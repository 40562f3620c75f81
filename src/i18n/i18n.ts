import type { Position } from "geojson";
import type { Incident } from "../model/incident.ts";
import type { Lang, Localized } from "../model/localized.ts";
import type { Problem } from "../model/problem.ts";
import { formatDate, formatIncidentDate, formatNight, formatPeriod } from "./dates.ts";
import type { NumberOptions } from "./digits.ts";
import { type Direction, directionOf } from "./direction.ts";
import type { Messages } from "./messages.ts";
import type { MonthWidth } from "./months.ts";
import {
  formatCoordinates,
  formatKm,
  formatKm2,
  formatKmRange,
  formatNumber,
  formatPercent,
  formatRange,
} from "./numbers.ts";
import { createT, type Translate } from "./t.ts";

/** Everything that a room or a picture needs to speak one language. */
export interface I18n {
  readonly lang: Lang;
  readonly dir: Direction;
  /** The text of a key: `t("count.attacks", { count: 3 })`. */
  readonly t: Translate;
  /** The sentence on something that went wrong. */
  readonly problem: (problem: Problem) => string;
  /** This language's version of a text of the data. */
  readonly local: (text: Localized) => string;
  /** 1,234.5 */
  readonly n: (value: number, options?: NumberOptions) => string;
  /** 44 to 62 */
  readonly range: (low: number, high: number, options?: NumberOptions) => string;
  /** 3.4 km */
  readonly km: (km: number) => string;
  /** 5 to 31 km */
  readonly kmRange: (low: number, high: number) => string;
  /** 2,625 km² */
  readonly km2: (km2: number) => string;
  /** 0.53 as 53% */
  readonly percent: (share: number) => string;
  /** [lng, lat] as 35.47° N, 44.39° E */
  readonly coordinates: (position: Position) => string;
  /** 30 April 2021, April 2021, 2021 */
  readonly date: (iso: string, width?: MonthWidth) => string;
  /** 30 April 2021, at night */
  readonly night: (iso: string, width?: MonthWidth) => string;
  /** By the precision of the incident's date. */
  readonly incidentDate: (incident: Pick<Incident, "date" | "date_precision">, width?: MonthWidth) => string;
  /** March to May 2021 */
  readonly period: (from: string, to: string, width?: MonthWidth) => string;
}

/** Pure: without React, so that exported figures and the command line speak like the page. */
export function createI18n(lang: Lang, messages: Partial<Messages>): I18n {
  const t = createT(lang, messages);
  return Object.freeze<I18n>({
    lang,
    dir: directionOf(lang),
    t,
    problem: ({ code, values }) => t(`problem.${code}`, values),
    local: (text) => text[lang],
    n: (value, options) => formatNumber(lang, value, options),
    range: (low, high, options) => formatRange(lang, low, high, options),
    km: (km) => formatKm(lang, km),
    kmRange: (low, high) => formatKmRange(lang, low, high),
    km2: (km2) => formatKm2(lang, km2),
    percent: (share) => formatPercent(lang, share),
    coordinates: (position) => formatCoordinates(lang, position),
    date: (iso, width) => formatDate(lang, iso, width),
    night: (iso, width) => formatNight(lang, iso, width),
    incidentDate: (incident, width) => formatIncidentDate(lang, incident, width),
    period: (from, to, width) => formatPeriod(lang, from, to, width),
  });
}

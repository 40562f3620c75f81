import type { Position } from "geojson";
import { LANGS, type Localized } from "../model/localized.ts";
import type { Source } from "../model/source.ts";
import { type Decode, list, Mismatch, object, optional } from "./decoder.ts";

export const text: Decode<string> = (value) => {
  if (typeof value !== "string") throw new Mismatch("text", value);
  return value;
};

const matching =
  (pattern: RegExp, expected: string): Decode<string> =>
  (value) => {
    if (typeof value !== "string" || !pattern.test(value)) throw new Mismatch(expected, value);
    return value;
  };

/** The ids that a link can name. */
export const id = matching(/^[a-z0-9-]{1,80}$/, "an id");
export const year = matching(/^\d{4}$/, "a year");
/** Of the precision that is known. */
export const date = matching(/^\d{4}(-\d\d(-\d\d)?)?$/, "a date");
const webAddress = matching(/^https?:\/\//, "a web address");

const between =
  (least: number, greatest: number, expected: string): Decode<number> =>
  (value) => {
    if (typeof value !== "number" || !(value >= least && value <= greatest))
      throw new Mismatch(expected, value);
    return value;
  };

export const amount = between(0, Number.MAX_VALUE, "a number of at least 0");
export const share = between(0, 1, "a number from 0 to 1");

export const oneOf =
  <Choice extends string>(...choices: readonly Choice[]): Decode<Choice> =>
  (value) => {
    const choice = choices.find((each) => each === value);
    if (choice === undefined) throw new Mismatch(choices.join(" or "), value);
    return choice;
  };

export const lang = oneOf(...LANGS);

export const localized = object<Localized>({ en: text, ar: text, ckb: text });

export const source = object<Source>({
  publisher: text,
  date: optional(date),
  url: optional(webAddress),
});

/** [lng, lat] in degrees; infinite ones would make the map disappear, not only the thing. */
export const position: Decode<Position> = (value) => {
  const [lng, lat, ...more] = Array.isArray(value) ? value : [];
  const isOnEarth = Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
  if (typeof lng !== "number" || typeof lat !== "number" || !isOnEarth || more.length > 0)
    throw new Mismatch("[lng, lat]", value);
  return Object.freeze([lng, lat]) as Position;
};

export const positions = list(position);

import type { Inspection } from "../model/inspection.ts";
import { ASSUMED_KM, type Mapping } from "../model/mapping.ts";
import { PRECISION_SCHEMES } from "../model/precision.ts";

const STORAGE_KEY = "security-gap-map.columns";

/** Kinds of files whose columns are remembered; the oldest are forgotten. */
const MOST_KEPT = 20;

/** Remembers which columns say what, by a number that stands for their names. Nothing of a file is in it. */
export interface MappingMemory {
  readonly recall: (inspection: Pick<Inspection, "signature" | "columns">) => Mapping | null;
  readonly keep: (inspection: Pick<Inspection, "signature">, mapping: Mapping) => void;
}

/** `storage` is a function because a browser may throw at the very mention of `localStorage`. */
export function createMappingMemory(storage: () => Pick<Storage, "getItem" | "setItem">): MappingMemory {
  /** In a browser that refuses it, the reader is asked each time: no more is lost. */
  function entries(): [string, unknown][] {
    try {
      const stored: unknown = JSON.parse(storage().getItem(STORAGE_KEY) ?? "[]");
      return Array.isArray(stored)
        ? stored.filter((entry) => Array.isArray(entry) && entry.length === 2)
        : [];
    } catch {
      return [];
    }
  }
  return {
    recall({ signature, columns }) {
      const found = entries().find(([key]) => key === signature);
      return found ? decodeMapping(found[1], columns.length) : null;
    },
    keep({ signature }, mapping) {
      const others = entries().filter(([key]) => key !== signature);
      try {
        storage().setItem(STORAGE_KEY, JSON.stringify([[signature, mapping], ...others].slice(0, MOST_KEPT)));
      } catch {
        // Asked again next time.
      }
    },
  };
}

export const mappingMemory = createMappingMemory(() => window.localStorage);

/** A mapping as it was written, or `null` for what is none for so many columns. */
function decodeMapping(stored: unknown, columns: number): Mapping | null {
  const { place, date, datePrecision, killed, placeName, uncertainty, category } = fieldsOf(stored);
  const column = (value: unknown): number | null =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) < columns ? Number(value) : null;
  const needed = (...values: unknown[]): boolean => values.every((value) => column(value) !== null);
  const scheme = (value: unknown) => PRECISION_SCHEMES.find((known) => known === value);

  const at = fieldsOf(place);
  const two = at.kind === "two" && needed(at.latitude, at.longitude);
  const one = at.kind === "one" && needed(at.column);
  if (!two && !one) return null;

  const people = fieldsOf(killed);
  const radius = fieldsOf(uncertainty);
  const dated = fieldsOf(datePrecision);
  const datedBy = scheme(dated.scheme);
  const codedBy = scheme(radius.scheme);
  const km = Number(radius.km);
  return {
    place: two
      ? { kind: "two", latitude: Number(at.latitude), longitude: Number(at.longitude) }
      : { kind: "one", column: Number(at.column), longitudeFirst: at.longitudeFirst === true },
    date: column(date),
    datePrecision: needed(dated.column) && datedBy ? { column: Number(dated.column), scheme: datedBy } : null,
    killed:
      people.kind === "range" && needed(people.min, people.max)
        ? { kind: "range", min: Number(people.min), max: Number(people.max) }
        : people.kind === "one" && needed(people.column)
          ? { kind: "one", column: Number(people.column), zeroIsUnknown: people.zeroIsUnknown === true }
          : null,
    placeName: column(placeName),
    uncertainty:
      radius.kind === "km" && needed(radius.column)
        ? { kind: "km", column: Number(radius.column) }
        : radius.kind === "code" && needed(radius.column) && codedBy
          ? { kind: "code", column: Number(radius.column), scheme: codedBy }
          : { kind: "assumed", km: km > 0 ? km : ASSUMED_KM },
    category: column(category),
  };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};

import type { DateOrder, Decimal } from "../../model/finding.ts";
import { ASSUMED_KM, type Guess, type Killed, type Mapping, type Uncertainty } from "../../model/mapping.ts";
import { PLACE_PRECISIONS } from "../../model/precision.ts";
import { readDate } from "../decode/dates.ts";
import { readDegrees, splitPair } from "../decode/degrees.ts";
import { plainWord } from "../decode/digits.ts";
import { isMissing } from "../decode/missing.ts";
import { readCount, readNumber } from "../decode/numbers.ts";
import { type Role, wordsForRoles } from "./header-words.ts";

export interface Written {
  readonly decimal: Decimal;
  readonly dateOrder: DateOrder;
}

export interface GuessedMapping {
  readonly mapping: Mapping;
  readonly guesses: readonly Guess[];
}

/** A name alone, or values alone, do not make a column what it may be. */
const LEAST_SCORE = 0.35;

/** Guesses which columns say what, by their names and by what stands in them. */
export function guessMapping(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  written: Written,
): GuessedMapping {
  const values = columns.map((_, column) =>
    rows.map((row) => row[column] ?? "").filter((text) => !isMissing(text)),
  );
  const taken = new Set<number>();
  const guesses: Guess[] = [];
  const best = (role: Role, fits: (text: string) => boolean, weight = 0.5): number | null => {
    let chosen: { column: number; score: number } | null = null;
    for (const [column, name] of columns.entries()) {
      if (taken.has(column)) continue;
      const byName = wordsForRoles(name).find((word) => word.role === role)?.score ?? 0;
      const seen = values[column] ?? [];
      const byValues = seen.length === 0 ? 0 : seen.filter(fits).length / seen.length;
      // Values that do not fit speak against any name.
      const score = byValues < 0.5 ? 0 : byName * (1 - weight) + byValues * weight * (byName > 0 ? 1 : 0.6);
      if (score > (chosen?.score ?? LEAST_SCORE)) chosen = { column, score };
    }
    if (!chosen) return null;
    taken.add(chosen.column);
    if (isTold(role)) guesses.push({ role, ...chosen });
    return chosen.column;
  };

  const degrees = (text: string): number => readDegrees(text, written.decimal)?.degrees ?? Number.NaN;
  const isDegrees = (text: string): boolean => !Number.isNaN(degrees(text));
  const latitude = best("latitude", isDegrees, 0.3);
  const longitude = best("longitude", isDegrees, 0.3);
  const pair = latitude === null || longitude === null ? best("coordinates", isPair) : null;
  const date = best("date", (text) => readDate(text, written.dateOrder) !== null);
  const isCount = (text: string): boolean => readCount(text, written.decimal) !== null;
  const killedMin = best("killedMin", isCount, 0.3);
  const killedMax = best("killedMax", isCount, 0.3);
  const killed = killedMin === null || killedMax === null ? best("killed", isCount, 0.3) : null;
  const isText = (text: string): boolean => Number.isNaN(readNumber(text, written.decimal));
  const precision = best("precision", () => true, 0.3);
  const category = best("category", isText, 0.3);
  const placeName = best("place", isText, 0.3);
  return {
    guesses,
    mapping: {
      place:
        latitude !== null && longitude !== null
          ? { kind: "two", latitude, longitude }
          : pair === null
            ? null
            : { kind: "one", column: pair, longitudeFirst: false },
      date,
      datePrecision: null,
      killed: killedOf(killedMin, killedMax, killed),
      placeName,
      uncertainty: uncertaintyOf(precision, values, columns),
      category,
    },
  };

  function isPair(text: string): boolean {
    const [first = "", second = ""] = splitPair(text) ?? [];
    return isDegrees(first) && isDegrees(second);
  }
}

const isTold = (role: Role): role is Guess["role"] =>
  role !== "killedMin" && role !== "killedMax" && role !== "coordinates";

function killedOf(min: number | null, max: number | null, one: number | null): Killed | null {
  if (min !== null && max !== null) return { kind: "range", min, max };
  return one === null ? null : { kind: "one", column: one, zeroIsUnknown: false };
}

const KNOWN_WORDS = new Set(
  PLACE_PRECISIONS.filter(({ scheme }) => scheme === "words").map(({ code }) => plainWord(code)),
);

/** Kilometres, if the name says so; our words, if the values are; otherwise nothing that could be relied on. */
function uncertaintyOf(
  column: number | null,
  values: readonly (readonly string[])[],
  columns: readonly string[],
): Uncertainty {
  const assumed: Uncertainty = { kind: "assumed", km: ASSUMED_KM };
  if (column === null) return assumed;
  const seen = values[column] ?? [];
  if (seen.length > 0 && seen.every((text) => KNOWN_WORDS.has(plainWord(text))))
    return { kind: "code", column, scheme: "words" };
  return /km|كم/i.test(columns[column] ?? "") ? { kind: "km", column } : assumed;
}

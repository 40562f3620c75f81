import fc from "fast-check";
import { between } from "../support/seeded.ts";
import type { EventRow } from "./event-rows.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** A date of any grain from 2017 to 2025, or none. */
export const anyDate: fc.Arbitrary<string | undefined> = fc
  .record({
    year: fc.integer({ min: 2017, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    grain: fc.constantFrom("day", "day", "day", "month", "year", "none"),
  })
  .map(({ year, month, day, grain }) => {
    if (grain === "none") return undefined;
    if (grain === "year") return String(year);
    return grain === "month" ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
  });

/** Events in and around the band, of every kind that a file can hold. */
export const anyEventRow: fc.Arbitrary<EventRow> = fc
  .record({
    lng: between(41.5, 46),
    lat: between(34, 37),
    date: anyDate,
    killed: fc.option(
      fc.tuple(fc.nat(5), fc.nat(20)).map(([min, more]): [number, number] => [min, min + more]),
      { nil: undefined },
    ),
    radius: fc.constantFrom(null, 1, 2, 5, 15, 40),
    category: fc.constantFrom("Battles", "Riots", "__proto__", "constructor"),
  })
  .map(({ date, killed, ...rest }) => ({ ...rest, ...(date && { date }), ...(killed && { killed }) }));

/** So many of them, the same every time. */
export const seededRows = (count: number, seed = 20210503): EventRow[] =>
  fc.sample(anyEventRow, { numRuns: count, seed });

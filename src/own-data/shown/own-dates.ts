import { monthFromNumber } from "../../model/period.ts";
import { monthNumberOfDay } from "../count/calendar.ts";
import { DATE_GRAINS, type EventColumns, NO_DAY } from "../model/event-columns.ts";

const DAY_MS = 86_400_000;

/** The date of an event as ISO 8601, of the precision that is known: `2021-05-03`, `2021-05`, `2021`; `""` for none. */
export function isoDateOf({ day, dateGrain }: EventColumns, row: number): string {
  const first = day[row] as number;
  if (first === NO_DAY) return "";
  const date = new Date(first * DAY_MS);
  // Beyond what a date can be.
  if (Number.isNaN(date.getTime())) return "";
  switch (DATE_GRAINS[dateGrain[row] as number]) {
    case "year":
      return monthFromNumber(monthNumberOfDay(first)).slice(0, -"-MM".length);
    case "month":
      return monthFromNumber(monthNumberOfDay(first));
    default:
      return date.toISOString().slice(0, "YYYY-MM-DD".length);
  }
}

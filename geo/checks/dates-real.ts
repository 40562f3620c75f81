import type { Check } from "./check.ts";
import { eachOf } from "./check.ts";

/** Dates exist in the calendar, and are as long as their precision allows. */
export const datesReal: Check = ({ dataset, milestones, statements }) => [
  ...eachOf(
    "incidents.csv",
    dataset.incidents,
    ({ id }) => id,
    ({ date, date_precision }) => {
      if (!isRealDate(date)) return `no such date: ${date}`;
      if (date.length !== (date_precision === "month" ? 7 : 10))
        return `${date} does not fit ${date_precision}`;
      return date < "2017-10" && `${date} is before the withdrawal of October 2017`;
    },
  ),
  ...eachOf(
    "centres.csv",
    dataset.centres,
    ({ id }) => id,
    ({ agreed, opened }) => {
      if (!isRealDate(agreed) || !isRealDate(opened)) return `no such date: ${agreed}, ${opened}`;
      return agreed > opened && `opened (${opened}) before it was agreed (${agreed})`;
    },
  ),
  ...eachOf(
    "timeline.csv",
    milestones,
    ({ date }) => date,
    ({ date }) => !isRealDate(date) && "no such date",
  ),
  ...eachOf(
    "statements.csv",
    statements,
    ({ id }) => id,
    ({ source: { date } }) => date !== undefined && !isRealDate(date) && `no such date: ${date}`,
  ),
];

/** A date of ISO 8601, possibly of reduced precision, that exists in the calendar. */
function isRealDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return false;
  const [, year, month = "01", day = "01"] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A date of the precision that is known. */
export interface IsoDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Reads `2021`, `2021-04` and `2021-04-30`; anything else, and a day that no calendar has, is null. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return null;
  const [, year, month, day] = match;
  const date: IsoDate = {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  };
  return isInCalendar(date) ? date : null;
}

function isInCalendar({ year, month = 1, day = 1 }: IsoDate): boolean {
  const same = calendarDay(year, month, day);
  return same.month === month && same.day === day;
}

/** UTC throughout, so that the reader's time zone moves no day. */
function calendarDay(year: number, month: number, day: number): Required<IsoDate> {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

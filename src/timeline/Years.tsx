import { memo } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { yearOfMonth } from "../model/by-month.ts";
import type { Month } from "../model/period.ts";

/** Of more years not every one has room for its number. */
const MOST_YEARS = 12;

/** The years under their months. */
export const Years = memo(function Years({ months }: { months: readonly Month[] }) {
  const { date } = useI18n();
  const years = [...new Set(months.map(yearOfMonth))];
  const every = Math.ceil(years.length / MOST_YEARS);
  return (
    <div className="timeline-years" aria-hidden="true">
      {years.map((year, i) => {
        if (i % every !== 0) return null;
        const of = months.map((month) => yearOfMonth(month) === year);
        const middle = (of.indexOf(true) + of.lastIndexOf(true) + 1) / 2;
        return (
          <span key={year} style={{ insetInlineStart: `${(100 * middle) / months.length}%` }}>
            {date(year)}
          </span>
        );
      })}
    </div>
  );
});

import { memo } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { yearOfMonth } from "../model/by-month.ts";
import type { Month } from "../model/period.ts";

/** The years under their months. */
export const Years = memo(function Years({ months }: { months: readonly Month[] }) {
  const { date } = useI18n();
  const years = [...new Set(months.map(yearOfMonth))];
  return (
    <div className="timeline-years" aria-hidden="true">
      {years.map((year) => {
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

import { useI18n } from "../i18n/i18n-context.tsx";
import { yearOfMonth } from "../model/by-month.ts";
import type { Month, Period } from "../model/period.ts";
import { isSameSpan, periodOf, spanOf, spanOfYear, wholeOf } from "./span.ts";
import { useWords } from "./words.ts";

const ALL = "all";
const OTHER = "other";

/** One year, or all time, in one step. */
export function YearPick({
  period,
  months,
  onPeriod,
}: {
  period: Period;
  months: readonly Month[];
  onPeriod: (period: Period) => void;
}) {
  const t = useWords();
  const { date } = useI18n();
  const years = [...new Set(months.map(yearOfMonth))];
  const { from, to } = periodOf(spanOf(period, months), months);
  const isWithin = from === period.from && to === period.to;
  const chosen = isWithin
    ? [
        { value: ALL, span: wholeOf(months) },
        ...years.map((value) => ({ value, span: spanOfYear(value, months) })),
      ].find(({ span }) => isSameSpan(span, spanOf(period, months)))
    : undefined;
  return (
    <select
      className="timeline-button timeline-year"
      aria-label={t("controls.year")}
      value={chosen?.value ?? OTHER}
      onChange={({ target: { value } }) =>
        onPeriod(value === ALL ? { from: null, to: null } : periodOf(spanOfYear(value, months), months))
      }
    >
      <option value={ALL}>{t("controls.all")}</option>
      {!chosen && (
        <option value={OTHER} disabled>
          {t("controls.other")}
        </option>
      )}
      {years.map((year) => (
        <option key={year} value={year}>
          {date(year)}
        </option>
      ))}
    </select>
  );
}

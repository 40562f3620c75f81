import { useI18n } from "../i18n/i18n-context.tsx";
import { type Dataset, datesOf } from "../model/dataset.ts";
import { type Filter, incidentsPassing, NO_FILTER, partsSet } from "../model/filter.ts";
import { monthOf } from "../model/period.ts";

/** Says on the map itself that it does not show everything, and shows everything again. */
export function ShownNote({
  dataset,
  filter,
  isPeriodTold,
  isCounted,
  onFilter,
  onOpen,
}: {
  /** All there is. */
  dataset: Dataset;
  filter: Filter;
  /** Whether the timeline is open, which says the period itself. */
  isPeriodTold: boolean;
  /** Whether the attacks are on the map at all. */
  isCounted: boolean;
  onFilter: (change: Partial<Filter>) => void;
  /** Opens the filters; without it there is no way to them here. */
  onOpen: (() => void) | null;
}) {
  const { t, n, period, dir, lang } = useI18n();
  const parts = partsSet(filter).filter((part) => part !== "period" || !isPeriodTold);
  const dates = datesOf(dataset.incidents);
  if (parts.length === 0 || !dates) return null;
  const others = parts.filter((part) => part !== "period").length;
  const filters = t("shown.filters", { count: others });
  return (
    <section className="shown-note" aria-label={t("shown.label")} dir={dir} lang={lang}>
      {isCounted && (
        <strong>
          {t("shown.attacks", {
            count: incidentsPassing(dataset.incidents, filter).length,
            all: n(dataset.incidents.length),
          })}
        </strong>
      )}
      {parts.includes("period") && (
        <span>{period(filter.from ?? monthOf(dates.from), filter.to ?? monthOf(dates.to), "short")}</span>
      )}
      {others > 0 &&
        (onOpen ? (
          <button type="button" className="text-button" onClick={onOpen}>
            {filters}
          </button>
        ) : (
          <span>{filters}</span>
        ))}
      <button type="button" className="text-button" onClick={() => onFilter(NO_FILTER)}>
        {t("shown.all")}
      </button>
    </section>
  );
}

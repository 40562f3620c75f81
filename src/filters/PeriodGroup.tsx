import { useI18n } from "../i18n/i18n-context.tsx";
import { type Dataset, datesOf } from "../model/dataset.ts";
import { type Filter, isPartSet } from "../model/filter.ts";
import { monthOf } from "../model/period.ts";
import { Group } from "./Group.tsx";
import { useWords } from "./words.ts";

/** The period that is shown. It is chosen in the timeline, where one sees what there is. */
export function PeriodGroup({
  dataset,
  filter,
  onFilter,
  onTimeline,
}: {
  dataset: Dataset;
  filter: Filter;
  onFilter: (change: Partial<Filter>) => void;
  onTimeline: () => void;
}) {
  const t = useWords();
  const { period } = useI18n();
  const dates = datesOf(dataset.incidents);
  const isSet = isPartSet(filter, "period");
  return (
    <Group part="period" isSet={isSet} onFilter={onFilter}>
      {dates && (
        <p>
          {isSet
            ? period(filter.from ?? monthOf(dates.from), filter.to ?? monthOf(dates.to))
            : t("period.all")}
        </p>
      )}
      <button type="button" className="text-button" onClick={onTimeline}>
        {t("period.open")}
      </button>
    </Group>
  );
}

import { type ReactNode, useMemo } from "react";
import type { Dataset } from "../model/dataset.ts";
import {
  CHOICE_PARTS,
  countChoices,
  type Filter,
  type FilterPart,
  incidentsPassing,
  NO_FILTER,
  partsSet,
} from "../model/filter.ts";
import { RoomWords } from "../parts/room-words.tsx";
import { ChoiceGroup } from "./ChoiceGroup.tsx";
import { Emptied } from "./Emptied.tsx";
import { KilledGroup } from "./KilledGroup.tsx";
import { PeriodGroup } from "./PeriodGroup.tsx";
import { filterWords, useWords } from "./words.ts";
import "./filters.css";

export interface FilterPageProps {
  /** All there is. */
  readonly dataset: Dataset;
  readonly filter: Filter;
  readonly onFilter: (change: Partial<Filter>) => void;
  readonly onTimeline: () => void;
  /** What the filters leave besides the attacks. */
  readonly more: ReactNode;
}

/** Which attacks are shown, with what each choice would leave. */
export function FilterPage(props: FilterPageProps) {
  return (
    <RoomWords files={filterWords}>
      <Filters {...props} />
    </RoomWords>
  );
}

function Filters({ dataset, filter, onFilter, onTimeline, more }: FilterPageProps) {
  const t = useWords();
  const { incidents } = dataset;
  const passing = incidentsPassing(incidents, filter).length;
  const counts = useMemo(() => countChoices(incidents, filter), [incidents, filter]);
  const partName = (part: FilterPart) => t(`part.${part}`);
  return (
    <div className="filters">
      <p role="status">{t("result", { count: passing, all: incidents.length })}</p>
      {more}
      {passing === 0 && (
        <Emptied incidents={incidents} filter={filter} partName={partName} onFilter={onFilter} />
      )}
      {partsSet(filter).length > 0 && (
        <button type="button" className="filters-clear" onClick={() => onFilter(NO_FILTER)}>
          {t("clear.all")}
        </button>
      )}
      <p className="quiet">{t("note.counts")}</p>
      <PeriodGroup dataset={dataset} filter={filter} onFilter={onFilter} onTimeline={onTimeline} />
      {CHOICE_PARTS.map((part) => (
        <ChoiceGroup
          key={part}
          part={part}
          dataset={dataset}
          chosen={filter[part]}
          counts={counts[part]}
          onFilter={onFilter}
        />
      ))}
      <KilledGroup incidents={incidents} filter={filter} onFilter={onFilter} />
    </div>
  );
}

import type { Dataset } from "../model/dataset.ts";
import type { Filter } from "../model/filter.ts";

export interface FilterPageProps {
  /** All there is. */
  readonly dataset: Dataset;
  readonly filter: Filter;
  readonly onFilter: (change: Partial<Filter>) => void;
}

export function FilterPage(_: FilterPageProps) {
  return null;
}

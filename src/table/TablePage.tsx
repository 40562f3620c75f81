import type { Dataset } from "../model/dataset.ts";
import type { Sort } from "../state/view.ts";

export interface TablePageProps {
  /** With the attacks that are shown. */
  readonly dataset: Dataset;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** Id of the attack that is chosen on the map. */
  readonly chosen: string | null;
  readonly onSelect: (incident: string) => void;
}

/** The twin of the map: every attack that is shown, a row each. */
export function TablePage(_: TablePageProps) {
  return null;
}

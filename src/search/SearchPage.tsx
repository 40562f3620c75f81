import type { Dataset } from "../model/dataset.ts";
import type { Month } from "../model/period.ts";
import type { MapPosition, Selection } from "../state/view.ts";

export interface SearchPageProps {
  /** All there is. */
  readonly dataset: Dataset;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Opens a thing of the map, at its place. */
  readonly onSelect: (thing: Selection, at: MapPosition) => void;
  /** Moves the map to a place that is no thing of its own. */
  readonly onPlace: (at: MapPosition) => void;
  readonly onParagraph: (n: number) => void;
  /** Opens the timeline at a month. */
  readonly onMonth: (month: Month) => void;
}

/** One field over everything that has a name. */
export function SearchPage(_: SearchPageProps) {
  return null;
}

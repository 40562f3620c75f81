import type { Dataset } from "../model/dataset.ts";

export interface FindingsPageProps {
  /** All there is, whatever is filtered. */
  readonly dataset: Dataset;
  /** Opens the comparison of two periods. */
  readonly onCompare: () => void;
}

/** What the data shows, and what cannot be concluded from it. */
export function FindingsPage(_: FindingsPageProps) {
  return null;
}

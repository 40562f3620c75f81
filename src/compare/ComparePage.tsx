import type { Dataset } from "../model/dataset.ts";
import type { Month, Period } from "../model/period.ts";

export interface ComparePageProps {
  /** With the attacks that are shown. */
  readonly dataset: Dataset;
  /** The whole period of the data, or what the reader has chosen of it. */
  readonly period: Period;
  /** The first month of the later period. */
  readonly cut: Month | null;
  readonly onCut: (cut: Month | null) => void;
}

/** Two periods side by side: how many attacks a month, region by region. */
export function ComparePage(_: ComparePageProps) {
  return null;
}

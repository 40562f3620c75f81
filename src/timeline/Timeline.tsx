import type { Dataset } from "../model/dataset.ts";
import type { Incident } from "../model/incident.ts";
import type { Period } from "../model/period.ts";

export interface TimelineProps {
  /** All there is. */
  readonly dataset: Dataset;
  /** The attacks that pass every filter but the period. */
  readonly incidents: readonly Incident[];
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
  readonly onCompare: () => void;
  readonly onClose: () => void;
}

/** When the attacks happened, and the period that is shown. */
export function Timeline(_: TimelineProps) {
  return null;
}

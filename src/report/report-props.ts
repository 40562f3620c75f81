import type { Dataset } from "../model/dataset.ts";
import type { CreditedLayer } from "../picture/points/point-layer.ts";
import type { Selection, View } from "../state/view.ts";

/** What every page of the report room is made from. */
export interface ReportProps {
  /** With the attacks that are shown. */
  readonly dataset: Dataset;
  readonly whole: Dataset;
  readonly view: View;
  readonly selection: Selection | null;
  /** The reader's own events, for pictures. */
  readonly own: OwnPoints;
}

export interface OwnPoints {
  /** The same objects as long as nothing about them changes. */
  readonly points: readonly CreditedLayer[];
  /** Whether they are seen instead of the attacks. */
  readonly isInstead: boolean;
}

import type { Dataset } from "../model/dataset.ts";
import type { Selection, View } from "../state/view.ts";

/** What every page of the report room is made from. */
export interface ReportProps {
  /** With the attacks that are shown. */
  readonly dataset: Dataset;
  readonly whole: Dataset;
  readonly view: View;
  readonly selection: Selection | null;
}

import { useI18n } from "../i18n/i18n-context.tsx";
import { spanOf } from "../model/compare.ts";
import type { Dataset } from "../model/dataset.ts";
import { RoomWords } from "../parts/room-words.tsx";
import { BeforeAfter } from "./BeforeAfter.tsx";
import "./findings.css";
import { Limits } from "./Limits.tsx";
import { NearestCentres } from "./NearestCentres.tsx";
import { Nearness } from "./Nearness.tsx";
import { Rates } from "./Rates.tsx";
import { Widths } from "./Widths.tsx";
import { useWords, WORDS } from "./words.ts";

export interface FindingsPageProps {
  /** All there is, whatever is filtered. */
  readonly dataset: Dataset;
  /** Opens the comparison of two periods. */
  readonly onCompare: () => void;
}

/** What the data shows, and what cannot be concluded from it. */
export function FindingsPage(props: FindingsPageProps) {
  return (
    <RoomWords files={WORDS}>
      <Findings {...props} />
    </RoomWords>
  );
}

function Findings({ dataset, onCompare }: FindingsPageProps) {
  return (
    <div className="findings">
      <Basis dataset={dataset} />
      <Nearness dataset={dataset} />
      <Rates dataset={dataset} />
      <NearestCentres dataset={dataset} />
      <BeforeAfter dataset={dataset} onCompare={onCompare} />
      <Widths dataset={dataset} />
      <Limits dataset={dataset} />
    </div>
  );
}

function Basis({ dataset: { incidents } }: { dataset: Dataset }) {
  const { period } = useI18n();
  const words = useWords();
  const span = spanOf(incidents);
  return span && <p>{words("about.all", { count: incidents.length, period: period(span.from, span.to) })}</p>;
}

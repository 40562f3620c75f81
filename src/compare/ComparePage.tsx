import { useI18n } from "../i18n/i18n-context.tsx";
import {
  LEAST_FOR_PERCENT,
  type NoSplit,
  type Span,
  type Split,
  spanOf,
  spanWithin,
  splitAt,
} from "../model/compare.ts";
import type { Dataset } from "../model/dataset.ts";
import { isInPeriod, type Month, type Period } from "../model/period.ts";
import { RoomWords } from "../parts/room-words.tsx";
import { Disclosure } from "../ui/Disclosure.tsx";
import "./compare.css";
import { CompareTable } from "./CompareTable.tsx";
import { CutChoice } from "./CutChoice.tsx";
import { usualCut } from "./suggestions.ts";
import { useWords, WORDS } from "./words.ts";

export interface ComparePageProps {
  /** With the attacks that are shown. */
  readonly dataset: Dataset;
  /** All there is: from when to when the data speak, whatever is filtered. */
  readonly whole: Dataset;
  /** The whole period of the data, or what the reader has chosen of it. */
  readonly period: Period;
  /** The first month of the later period. */
  readonly cut: Month | null;
  readonly onCut: (cut: Month | null) => void;
}

/** Two periods side by side: how many attacks a month, region by region. */
export function ComparePage(props: ComparePageProps) {
  return (
    <RoomWords files={WORDS}>
      <Compare {...props} />
    </RoomWords>
  );
}

function Compare({ dataset, whole, period, cut: chosen, onCut }: ComparePageProps) {
  const data = spanOf(whole.incidents);
  if (data === null) return null;
  const usual = usualCut(whole.centres, data);
  const cut = chosen ?? usual;
  const span = spanWithin(data, period);
  const split = splitAt(data, period, cut);
  return (
    <div className="compare">
      {typeof span !== "string" && span.months > 1 && (
        <CutChoice
          span={span}
          cut={cut}
          centres={whole.centres}
          onCut={(month) => onCut(month === usual ? null : month)}
        />
      )}
      {typeof split === "string" ? (
        <NothingToCompare why={split} cut={cut} data={data} span={typeof span === "string" ? null : span} />
      ) : (
        <Compared dataset={dataset} split={split} />
      )}
    </div>
  );
}

/** A period that cannot be cut, and what the reader can do about it. */
function NothingToCompare({
  why,
  cut,
  data,
  span,
}: {
  why: NoSplit;
  cut: Month;
  data: Span;
  span: Span | null;
}) {
  const { date, period } = useI18n();
  const words = useWords();
  if (span?.months === 1) {
    return <p aria-live="polite">{words("none.one-month", { month: date(span.from) })}</p>;
  }
  const compared = span ?? data;
  return (
    <p aria-live="polite">
      {words(`none.${why}`, { month: date(cut), period: period(compared.from, compared.to) })}
    </p>
  );
}

function Compared({ dataset: { incidents, band, regions }, split }: { dataset: Dataset; split: Split }) {
  const { t, period } = useI18n();
  const words = useWords();
  const { before, after } = split;
  const counted = incidents.filter(({ date }) => isInPeriod(date, { from: before.from, to: after.to }));
  return (
    <>
      <p aria-live="polite">
        {words("span.before", { count: before.months, period: period(before.from, before.to) })}{" "}
        {words("span.after", { count: after.months, period: period(after.from, after.to) })}{" "}
        {words("span.counted", { count: counted.length })}
      </p>
      <CompareTable areas={[band]} incidents={counted} split={split} />
      <h3>{t("region.list")}</h3>
      <CompareTable areas={regions} incidents={counted} split={split} />
      <p>{words("note.range")}</p>
      <p>{words("note.cause")}</p>
      <Disclosure summary={t("figure.how")}>
        <p>{words("how.months")}</p>
        <p>{words("how.count")}</p>
        <p>{words("how.change", { least: LEAST_FOR_PERCENT })}</p>
      </Disclosure>
    </>
  );
}

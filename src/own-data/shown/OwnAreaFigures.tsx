import { useI18n } from "../../i18n/i18n-context.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Figure } from "../../ui/Figure.tsx";
import type { OwnFigures } from "../count/own-figures.ts";
import type { OwnTotals } from "../count/own-totals.ts";
import { isNoneKnown } from "./own-summary.ts";
import { useShownWords } from "./words.ts";

/** The figures of a layer in an area, in the manner of ours. */
export function OwnAreaFigures({ figures: { events, killed, per_100_km2 } }: { figures: OwnFigures }) {
  const { t, n, range } = useI18n();
  const words = useShownWords();
  const count = Math.round(events.expected);
  const missing = Math.round(killed.notGiven);
  const isUnknown = isNoneKnown(events.expected, killed.notGiven);
  return (
    <dl className="figures">
      <Figure
        value={t("figure.about", { number: n(count, {}) })}
        label={words("figure.events", { count })}
        note={t("figure.likely", { range: range(events.low, events.high) })}
      />
      <Figure
        value={isUnknown ? t("incident.unknown") : range(Math.round(killed.least), Math.round(killed.most))}
        label={t("figure.killed")}
        note={!isUnknown && missing > 0 && words("figure.notGiven", { count: missing })}
      />
      <Figure value={n(per_100_km2, { maximumFractionDigits: 2 })} label={words("figure.per100")} />
    </dl>
  );
}

/** The rule in a sentence, and what is in none of the figures. */
export function OwnHowComputed({
  figures: { events, undated: yearless },
  totals,
  undated,
  isNone,
}: {
  figures: OwnFigures;
  totals: OwnTotals;
  /** Left out of the period, as their date is too coarse. */
  undated: number;
  isNone: boolean;
}) {
  const { t, n } = useI18n();
  const words = useShownWords();
  const missing = (
    <>
      {totals.notPlaceable > 0 && <p>{words("how.notPlaceable", { count: totals.notPlaceable })}</p>}
      {undated > 0 && <p>{words("how.undated", { count: undated })}</p>}
    </>
  );
  if (isNone) return missing;
  return (
    <>
      <div className="yours-missing">{missing}</div>
      <Disclosure summary={t("figure.how")}>
        <p>
          {words("how.events", {
            expected: n(events.expected, { maximumFractionDigits: 1 }),
            ...{ low: events.low, high: events.high, points: events.points, unsure: events.unsure },
          })}
        </p>
        {!events.exact && <p>{words("how.formula")}</p>}
        <p>{words("how.killed")}</p>
        {yearless >= 0.5 && <p>{words("how.yearless", { count: Math.round(yearless) })}</p>}
      </Disclosure>
    </>
  );
}

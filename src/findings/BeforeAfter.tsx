import { useI18n } from "../i18n/i18n-context.tsx";
import { compare, LEAST_FOR_PERCENT, monthsOfCentres, spanOf, splitAt } from "../model/compare.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Rate } from "../model/rate.ts";
import { RangeLine } from "../parts/RangeLine.tsx";
import { Finding } from "./Finding.tsx";
import { HUNDREDTHS } from "./Rates.tsx";
import { useWords } from "./words.ts";

/** The attacks in the band before and after the first field centre opened. */
export function BeforeAfter({ dataset, onCompare }: { dataset: Dataset; onCompare: () => void }) {
  const { n, range, date, percent, period } = useI18n();
  const words = useWords();
  const { incidents, centres } = dataset;
  const opened = monthsOfCentres(centres)?.opened;
  const split = opened ? splitAt(spanOf(incidents), { from: null, to: null }, opened) : null;
  if (!opened || split === null || typeof split === "string") return null;
  const { before, after, change, overlap } = compare(incidents, "band", split);
  const written = ({ low, high }: Rate) => range(low, high, HUNDREDTHS);
  const changed =
    change === null
      ? words("opening.few")
      : words(change < 0 ? "opening.lower" : "opening.higher", { percent: percent(Math.abs(change)) });
  const greatest = Math.max(before.perMonth.high, after.perMonth.high);
  return (
    <Finding
      heading={words("opening.heading")}
      said={[
        words("opening.said", {
          month: date(split.before.to),
          before: n(before.perMonth.expected, HUNDREDTHS),
          beforeRange: written(before.perMonth),
          after: n(after.perMonth.expected, HUNDREDTHS),
          afterRange: written(after.perMonth),
        }),
        changed,
        words(overlap ? "opening.overlap" : "opening.apart"),
        words("opening.cause"),
      ]}
      how={
        <p>
          {words("opening.how", {
            month: date(opened),
            before: split.before.months,
            after: split.after.months,
            least: LEAST_FOR_PERCENT,
          })}
        </p>
      }
    >
      <table className="finding-table">
        <thead>
          <tr>
            <th scope="col">{words("opening.col.period")}</th>
            <td />
            <th scope="col" colSpan={2} className="number">
              {words("opening.col.month")}
            </th>
            <th scope="col" className="number">
              {words("opening.col.attacks")}
            </th>
          </tr>
        </thead>
        <tbody>
          {(["before", "after"] as const).map((side) => {
            const { perMonth, attacks } = { before, after }[side];
            return (
              <tr key={side}>
                <th scope="row">
                  {words(`opening.${side}`)}
                  <span className="visually-hidden">, {period(split[side].from, split[side].to)}</span>
                </th>
                <td className="finding-bar">
                  <RangeLine rate={perMonth} greatest={greatest} hollow={side === "before"} />
                </td>
                <td className="number">{n(perMonth.expected, HUNDREDTHS)}</td>
                <td className="number quiet">({written(perMonth)})</td>
                <td className="number">{n(attacks.expected)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <button type="button" className="text-button finding-button" onClick={onCompare}>
        {words("opening.button")}
      </button>
    </Finding>
  );
}

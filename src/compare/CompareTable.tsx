import { Fragment } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { type Comparison, compare, type Split } from "../model/compare.ts";
import type { Area } from "../model/dataset.ts";
import type { Incident } from "../model/incident.ts";
import { RangeLine } from "../parts/RangeLine.tsx";
import { changeText } from "./change-text.ts";
import { useWords } from "./words.ts";

const HUNDREDTHS = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** Areas, each before and after the cut, on one scale; below each what the difference comes to. */
export function CompareTable({
  areas,
  incidents,
  split,
}: {
  areas: readonly Area[];
  incidents: readonly Incident[];
  split: Split;
}) {
  const i18n = useI18n();
  const words = useWords();
  const rows = areas.map((area) => ({ area, comparison: compare(incidents, area.id, split) }));
  const greatest = Math.max(
    ...rows.flatMap(({ comparison }) => [comparison.before.perMonth.high, comparison.after.perMonth.high]),
  );
  return (
    <table className="comparison">
      <caption className="visually-hidden">{words("table.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{words("col.period")}</th>
          <td />
          <th scope="col" colSpan={2} className="number">
            {words("col.month")}
          </th>
          <th scope="col" className="number">
            {words("col.attacks")}
          </th>
        </tr>
      </thead>
      {rows.map(({ area, comparison }) => (
        <tbody key={area.id}>
          <tr>
            <th scope="rowgroup" colSpan={5} className="comparison-area">
              {i18n.local(area.name)}
            </th>
          </tr>
          <Sides comparison={comparison} greatest={greatest} />
          <tr>
            <td colSpan={5} className="comparison-change">
              {changeText(i18n, words, comparison)}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function Sides({ comparison, greatest }: { comparison: Comparison; greatest: number }) {
  const { n, range } = useI18n();
  const words = useWords();
  return (
    <Fragment>
      {(["before", "after"] as const).map((side) => {
        const { perMonth, attacks } = comparison[side];
        return (
          <tr key={side}>
            <th scope="row">{words(`side.${side}`)}</th>
            <td className="comparison-line">
              <RangeLine rate={perMonth} greatest={greatest} hollow={side === "before"} />
            </td>
            <td className="number">{n(perMonth.expected, HUNDREDTHS)}</td>
            <td className="number quiet">({range(perMonth.low, perMonth.high, HUNDREDTHS)})</td>
            <td className="number">{n(attacks.expected)}</td>
          </tr>
        );
      })}
    </Fragment>
  );
}

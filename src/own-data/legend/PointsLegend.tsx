import { useId } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { PointColumns, PointLayer, PointSummary } from "../../picture/points/point-layer.ts";
import { STEPS } from "../../picture/points/steps.ts";
import { useWords } from "../words.ts";
import { PointKey } from "./PointKey.tsx";
import "./legend.css";

/** What the marks of the reader's own events mean, as they are drawn now. */
export function PointsLegend({ layers, summary }: { layers: readonly PointLayer[]; summary: PointSummary }) {
  const t = useWords();
  const { n, km, range } = useI18n();
  const heading = useId();
  const { mode, fieldKm, inWindow } = summary;
  const stepText = (step: number): string => {
    const [from, next] = [STEPS[step] as number, STEPS[step + 1]];
    return next === undefined ? t("legend.more", { count: n(from) }) : range(from, next - 1);
  };
  return (
    <section className="points-legend" aria-labelledby={heading}>
      <h3 id={heading}>{t("legend.heading")}</h3>
      <p>{mode === "fields" ? t("legend.fields", { km: km(fieldKm) }) : t("legend.places")}</p>
      <table>
        <caption>{t("legend.steps")}</caption>
        <thead>
          <tr>
            {STEPS.map((from, step) => (
              <th key={from} scope="col">
                {stepText(step)}
              </th>
            ))}
          </tr>
        </thead>
        {layers.map(({ id, name, colour, columns }, i) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={STEPS.length}>
                <b>{name}</b>
                <span>{t("legend.inWindow", { count: inWindow[i] ?? 0 })}</span>
                <NotDrawn columns={columns} />
              </th>
            </tr>
            <tr>
              {STEPS.map((from, step) => (
                <td key={from}>
                  <PointKey colour={colour} mode={mode} step={step} layers={layers.length} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
      <p className="points-legend-coarse">
        <PointKey colour={layers[0]?.colour ?? 0} mode="places" step={2} layers={1} hollow />
        {t("legend.coarse")}
      </p>
    </section>
  );
}

function NotDrawn({ columns }: { columns: PointColumns }) {
  const t = useWords();
  const count = unplaced(columns);
  return count > 0 && <span>{t("legend.notDrawn", { count })}</span>;
}

const counted = new WeakMap<PointColumns, number>();

/** Counted once for each file: it never changes. */
function unplaced(columns: PointColumns): number {
  const known = counted.get(columns);
  if (known !== undefined) return known;
  const count = columns.uncertaintyKm.reduce((sum, km) => sum + (Number.isNaN(km) ? 1 : 0), 0);
  counted.set(columns, count);
  return count;
}

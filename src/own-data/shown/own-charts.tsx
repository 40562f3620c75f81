import { useI18n } from "../../i18n/i18n-context.tsx";
import { isolate } from "../../i18n/isolate.ts";
import { ByCategory } from "../../parts/ByCategory.tsx";
import { YearChart } from "../../parts/YearChart.tsx";
import type { OwnFigures } from "../count/own-figures.ts";
import type { OwnTotals } from "../count/own-totals.ts";
import { OWN_INK } from "./LayerName.tsx";
import { useShownWords } from "./words.ts";

/** Expected events of an area, year by year, the empty years between them too. */
export function OwnYears({ figures: { by_year } }: { figures: OwnFigures }) {
  const { t, n, date } = useI18n();
  const words = useShownWords();
  const [first, last] = [by_year[0], by_year.at(-1)];
  if (!first || !last) return null;
  const values = new Map(by_year.map(({ year, expected }) => [Number(year), expected]));
  const bars = Array.from({ length: Number(last.year) - Number(first.year) + 1 }, (_, i) => {
    const year = Number(first.year) + i;
    const value = values.get(year) ?? 0;
    const shown = n(Math.round(value));
    return { year, value, shown, text: t("chart.year", { year: date(String(year)), number: shown }) };
  });
  return <YearChart title={words("area.byYear")} bars={bars} ink={OWN_INK} />;
}

/** Of more categories the rest is told as one. */
const MOST_CATEGORIES = 8;

/** Expected events of an area by what the file says they were. */
export function OwnCategories({ figures: { by_category } }: { figures: OwnFigures }) {
  const words = useShownWords();
  // A file without categories has one, the empty one.
  if (by_category.every(({ category }) => category === "")) return null;
  const sorted = [...by_category].sort((a, b) => b.expected - a.expected);
  const told = sorted.slice(0, sorted.length > MOST_CATEGORIES ? MOST_CATEGORIES - 1 : MOST_CATEGORIES);
  const rest = sorted.slice(told.length).reduce((sum, { expected }) => sum + expected, 0);
  const rows = told.map(({ category, expected }) => ({
    label: category === "" ? words("area.noCategory") : isolate(category),
    value: expected,
  }));
  return (
    <ByCategory
      title={words("area.byCategory")}
      rows={rest > 0 ? [...rows, { label: words("area.otherCategories"), value: rest }] : rows}
      ink={OWN_INK}
    />
  );
}

/** How many points lie within some distances of the band. */
export function OwnNearness({ figures, totals }: { figures: OwnFigures; totals: OwnTotals }) {
  const { t, n } = useI18n();
  const words = useShownWords();
  const rows = [
    { label: t("band.within.inside"), points: figures.events.points },
    ...totals.within.map(({ km, points }) => ({ label: t("band.within.row", { km }), points })),
  ];
  return (
    <table className="by-category">
      <caption>{words("area.within")}</caption>
      <tbody>
        {rows.map(({ label, points }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="number">{n(points)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={2} className="quiet">
            {words("area.withinNote", { count: totals.rows - totals.notPlaceable })}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

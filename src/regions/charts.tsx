import { useI18n } from "../i18n/i18n-context.tsx";
import type { Area } from "../model/dataset.ts";
import { incidentsIn } from "../model/figures.ts";
import { type Incident, yearOf } from "../model/incident.ts";
import { YearChart } from "../parts/YearChart.tsx";

/** Expected attacks of an area, year by year. */
export function AttacksPerYear({ area, incidents }: { area: Area; incidents: readonly Incident[] }) {
  const { t, n, date } = useI18n();
  const bars = yearsOf(incidents).map((year) => {
    const value = area.figures.by_year[String(year)] ?? 0;
    const shown = n(Math.round(value));
    return { year, value, shown, text: t("chart.year", { year: date(String(year)), number: shown }) };
  });
  return <YearChart title={t("figure.byYear")} bars={bars} />;
}

/** People killed in an area, year by year: the middle of the range as a bar, the range as a line. */
export function KilledPerYear({ area, incidents }: { area: Area; incidents: readonly Incident[] }) {
  const { t, range, n, date } = useI18n();
  const members = incidentsIn(incidents, area.id);
  const bars = yearsOf(incidents).map((year) => {
    const ofYear = members.filter(({ incident }) => yearOf(incident) === year);
    const sum = (end: "min" | "max") =>
      ofYear.reduce((total, { incident, weight }) => total + weight * (incident.killed?.[end] ?? 0), 0);
    const [low, high] = [sum("min"), sum("max")];
    return {
      year,
      value: (low + high) / 2,
      range: { low, high },
      shown: n(Math.round((low + high) / 2)),
      text: t("chart.killed", { year: date(String(year)), range: range(Math.round(low), Math.round(high)) }),
    };
  });
  return <YearChart title={t("figure.byYear.killed")} bars={bars} />;
}

/** Every year from the first to the last attack, the empty ones too. */
function yearsOf(incidents: readonly Incident[]): number[] {
  const [first] = incidents;
  const last = incidents.at(-1);
  if (!first || !last) return [];
  return Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, i) => yearOf(first) + i);
}

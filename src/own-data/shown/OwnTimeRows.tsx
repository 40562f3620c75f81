import { memo } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { yearOfMonth } from "../../model/by-month.ts";
import { isInPeriod, type Month } from "../../model/period.ts";
import { RoomWords } from "../../parts/room-words.tsx";
import { useView } from "../../state/use-view.ts";
import type { OwnTotals } from "../count/own-totals.ts";
import { LayerName, OWN_INK, OwnInk } from "./LayerName.tsx";
import { type PassingLayer, totalsOf, usePassingOfAnyTime } from "./passing-layers.ts";
import { countIn, rowsByMonth } from "./time-counts.ts";
import { useTimeWords } from "./time-words.ts";
import { SHOWN_WORDS, useShownWords } from "./words.ts";
import "./time-rows.css";

/** The months of each layer that is shown, a row of bars each, on a scale of its own. */
export function OwnTimeRows({ months }: { months: readonly Month[] }) {
  return (
    <RoomWords files={SHOWN_WORDS}>
      <Rows months={months} />
    </RoomWords>
  );
}

function Rows({ months }: { months: readonly Month[] }) {
  const words = useShownWords();
  const layers = usePassingOfAnyTime();
  return (
    // Focusable where it may scroll, so that keys can scroll it.
    <section
      className="yours-time"
      aria-label={words("area.heading")}
      tabIndex={layers.length > 1 ? 0 : undefined}
    >
      {layers.map((one) => (
        <Row key={one.layer.id} one={one} months={months} />
      ))}
    </section>
  );
}

function Row({ one: { layer, passing }, months }: { one: PassingLayer; months: readonly Month[] }) {
  const words = useShownWords();
  const timeWords = useTimeWords();
  const { from, to } = useView();
  const totals = totalsOf(layer.joined, passing);
  const rows = rowsByMonth(totals, months);
  const shown = rows.reduce((sum, count) => sum + count, 0);
  const outside = totals.rows - shown;
  return (
    <OwnInk colour={layer.colour} className="yours-time-row">
      <p className="yours-time-name">
        <LayerName layer={layer} />
        <span>{timeWords(countIn(totals.months, { from, to }))}</span>
        <span className="quiet">{words("time.scale", { count: Math.max(0, ...rows) })}</span>
        {outside > 0 && <span className="quiet">{words("time.outside", { count: outside })}</span>}
      </p>
      <div className="yours-time-plot">
        <Bars rows={rows} months={months} />
        <Shade months={months} />
      </div>
      <Years name={layer.name} totals={totals} />
    </OwnInk>
  );
}

/** Between two bars, as a share of a month. */
const GAP = 0.14;

const Bars = memo(function Bars({ rows, months }: { rows: readonly number[]; months: readonly Month[] }) {
  const most = Math.max(1, ...rows);
  const bars = rows
    .map((count, i) =>
      count === 0 ? "" : `M${i + GAP} 100V${(100 - (100 * count) / most).toFixed(2)}H${i + 1 - GAP}V100z`,
    )
    .join("");
  const januaries = months.map((month, i) => (i > 0 && month.endsWith("-01") ? `M${i} 0V100` : "")).join("");
  return (
    <svg
      className="yours-time-bars"
      viewBox={`0 0 ${months.length} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="yours-time-rules" d={januaries} />
      <path d={bars} fill={OWN_INK} />
      <path className="yours-time-ground" d={`M0 100H${months.length}`} />
    </svg>
  );
});

/** Covers the months outside the period. */
function Shade({ months }: { months: readonly Month[] }) {
  const { from, to } = useView();
  const inside = months.map((month) => isInPeriod(month, { from, to }));
  const first = inside.indexOf(true);
  const before = first === -1 ? months.length : first;
  const after = first === -1 ? 0 : months.length - 1 - inside.lastIndexOf(true);
  const share = (count: number) => `${(100 * count) / months.length}%`;
  return (
    <>
      <span className="yours-time-shade yours-time-before" style={{ inlineSize: share(before) }} />
      <span className="yours-time-shade yours-time-after" style={{ inlineSize: share(after) }} />
    </>
  );
}

/** The same in words, year by year. */
const Years = memo(function Years({ name, totals }: { name: string; totals: OwnTotals }) {
  const { date } = useI18n();
  const words = useShownWords();
  const timeWords = useTimeWords();
  const years = [...new Set(totals.months.map(({ month }) => yearOfMonth(month)))];
  return (
    <ul className="visually-hidden" aria-label={words("time.rows", { name })}>
      {years.map((year) => (
        <li key={year}>
          {words("time.year", {
            year: date(year),
            events: timeWords(countIn(totals.months, { from: `${year}-01`, to: `${year}-12` })),
          })}
        </li>
      ))}
    </ul>
  );
});

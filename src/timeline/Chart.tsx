import { type ReactNode, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { MonthCount } from "../model/by-month.ts";
import { isInPeriod, type Month, type Period } from "../model/period.ts";
import { Bars } from "./Bars.tsx";
import { Brush } from "./Brush.tsx";
import { useCountWords } from "./count-words.ts";
import type { TimeEvent } from "./events.ts";
import { MarkLanes, PointedMark } from "./MarkLanes.tsx";
import { Readout } from "./Readout.tsx";
import { isInverted, type Span } from "./span.ts";
import { useWords } from "./words.ts";
import { Years } from "./Years.tsx";

/** The months side by side: marks above, attacks and people killed below, and what lies outside the period shaded. */
export function Chart({
  counts,
  months,
  period,
  span,
  when,
  shown,
  events,
  pointed,
  onSpan,
  onOpen,
  isOther,
  children,
}: {
  counts: readonly MonthCount[];
  months: readonly Month[];
  period: Period;
  span: Span;
  /** The period in words. */
  when: string;
  /** How many attacks lie in it, in words. */
  shown: string;
  events: readonly TimeEvent[];
  /** The event at which the reader looks in the list. */
  pointed: string | null;
  onSpan: (span: Span) => void;
  onOpen: (event: string) => void;
  /** Whether other events are seen in place of the attacks. */
  isOther: boolean;
  /** What is drawn under the bars, by the same months. */
  children: ReactNode;
}) {
  const t = useWords();
  const { date } = useI18n();
  const wordsOf = useCountWords();
  const [over, setOver] = useState<number | null>(null);
  const hovered = over === null ? undefined : counts[over];
  return (
    <div className={isOther ? "timeline-chart timeline-chart-other" : "timeline-chart"}>
      <MarkLanes events={events} months={months} onOpen={onOpen} />
      <div className="timeline-plot">
        {!isOther && <Bars counts={counts} />}
        <Shade months={months} period={period} />
        {!isInverted(period) && (
          <Brush
            months={months}
            period={period}
            span={span}
            when={when}
            shown={shown}
            onSpan={onSpan}
            onHover={setOver}
          />
        )}
        {over !== null && hovered && !isOther && (
          <Readout
            at={(100 * (over + 0.5)) / months.length}
            text={t("chart.line", { when: date(hovered.month), ...wordsOf(hovered) })}
          />
        )}
      </div>
      {children}
      <Years months={months} />
      <PointedMark event={events.find(({ id }) => id === pointed)} months={months} />
    </div>
  );
}

/** Covers the months outside the period, so that the bars need not be drawn anew. */
function Shade({ months, period }: { months: readonly Month[]; period: Period }) {
  const inside = months.map((month) => isInPeriod(month, period));
  const first = inside.indexOf(true);
  const before = first === -1 ? months.length : first;
  const after = first === -1 ? 0 : months.length - 1 - inside.lastIndexOf(true);
  const share = (count: number) => `${(100 * count) / months.length}%`;
  return (
    <>
      <span className="timeline-shade timeline-shade-before" style={{ inlineSize: share(before) }} />
      <span className="timeline-shade timeline-shade-after" style={{ inlineSize: share(after) }} />
    </>
  );
}

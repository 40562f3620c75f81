import { type ReactNode, useMemo, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { countByMonth, countInPeriod, monthsOf } from "../model/by-month.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Incident } from "../model/incident.ts";
import type { Month, Period } from "../model/period.ts";
import { Announcer } from "../ui/Announcer.tsx";
import { Chart } from "./Chart.tsx";
import { Controls } from "./Controls.tsx";
import { useCountWords } from "./count-words.ts";
import { divideEvents } from "./events.ts";
import { Inverted } from "./Inverted.tsx";
import { Milestones } from "./Milestones.tsx";
import { isInverted, periodOf, type Span, spanOf } from "./span.ts";
import { useEvents } from "./use-events.ts";
import { usePlaying } from "./use-playing.ts";
import { useReturnOfFocus } from "./use-return-of-focus.ts";
import { useSaid } from "./use-said.ts";
import { useWords } from "./words.ts";

/** Events that are not of this map, drawn under its bars or in their place. */
export interface OtherEvents {
  /** Whether they are seen instead of the attacks. */
  readonly isInstead: boolean;
  /** The months to choose from where they are; `null` where they have none. */
  readonly months: readonly Month[] | null;
  /** How many lie in a period, in words. */
  readonly told: (period: Period) => string;
  readonly draw: (months: readonly Month[]) => ReactNode;
}

export interface TimelineProps {
  /** All there is. */
  readonly dataset: Dataset;
  /** The attacks that pass every filter but the period. */
  readonly incidents: readonly Incident[];
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
  readonly onCompare: () => void;
  readonly onClose: () => void;
  readonly other?: OtherEvents;
}

/** The controls, and below them the months with the attacks, the marks, and the two ends of the period. */
export function Strip({ dataset, incidents, period, onPeriod, onCompare, onClose, other }: TimelineProps) {
  const t = useWords();
  const { dir, lang, period: write } = useI18n();
  const wordsOf = useCountWords();
  const instead = other?.isInstead ? other : null;
  const monthsOfAttacks = useMemo(() => monthsOf(dataset.incidents), [dataset]);
  const months = instead?.months ?? monthsOfAttacks;
  const counts = useMemo(() => countByMonth(incidents, months), [incidents, months]);
  const { events, failure } = useEvents(dataset.centres);
  const divided = useMemo(() => divideEvents(events, months), [events, months]);
  const [opened, setOpened] = useState<{ event: string | null } | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const restoreFocus = useReturnOfFocus();

  const span = spanOf(period, months);
  const when = write(period.from ?? months[0] ?? "", period.to ?? months.at(-1) ?? "");
  const words = instead
    ? { attacks: instead.told(period), killed: "", unknown: "" }
    : wordsOf(countInPeriod(counts, period));
  const { said, sayNext, say } = useSaid(
    instead ? t("chart.other", { when, events: words.attacks }) : t("chart.line", { when, ...words }),
  );
  const choose = (next: Span) => onPeriod(periodOf(next, months));
  const playing = usePlaying({ span, months, onSpan: choose, onStop: say });

  function chooseAndSay(next: Period): void {
    sayNext();
    onPeriod(next);
  }

  if (months.length === 0) return null;
  return (
    <section className="timeline" aria-label={t("timeline.label")} dir={dir} lang={lang}>
      <Controls
        when={when}
        words={words}
        isOther={instead !== null}
        period={period}
        months={months}
        playing={playing}
        onPeriod={chooseAndSay}
        onCompare={onCompare}
        onClose={() => {
          restoreFocus();
          onClose();
        }}
      >
        <Milestones
          events={divided}
          failure={failure}
          opened={opened}
          onOpen={setOpened}
          onPoint={setPointed}
        />
      </Controls>
      <Chart
        counts={counts}
        months={months}
        period={period}
        span={span}
        when={when}
        shown={words.attacks}
        events={divided.during}
        pointed={pointed}
        onSpan={choose}
        onOpen={(event) => setOpened({ event })}
        isOther={instead !== null}
      >
        {other?.draw(months)}
      </Chart>
      {isInverted(period) && <Inverted period={period} onPeriod={chooseAndSay} />}
      <Announcer text={said} />
    </section>
  );
}

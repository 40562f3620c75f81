import { type MouseEvent, memo, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { type Month, monthNumber, monthOf } from "../model/period.ts";
import { eventName } from "./EventItem.tsx";
import { type EventKind, marksOf, type TimeEvent } from "./events.ts";
import { EventSymbol } from "./icons.tsx";
import { Readout } from "./Readout.tsx";
import { useWords } from "./words.ts";

const LANES: readonly (readonly EventKind[])[] = [["article"], ["milestone"], ["agreed", "opened"]];

/** How far along the strip an event lies, in percent: in the middle of its month, as the month is the unit. */
const placeOf = (date: string, months: readonly Month[]): number =>
  (100 * (monthNumber(monthOf(date)) - monthNumber(months[0] ?? date) + 0.5)) / months.length;

/**
 * The events above their months, a lane for each shape. A press on them opens the list where they can be
 * read; for keyboards and screen readers the button of the list is the way, so that there is one, not two.
 */
export const MarkLanes = memo(function MarkLanes({
  events,
  months,
  onOpen,
}: {
  events: readonly TimeEvent[];
  months: readonly Month[];
  onOpen: (event: string) => void;
}) {
  const t = useWords();
  const i18n = useI18n();
  const [over, setOver] = useState<TimeEvent | null>(null);
  const at = (event: TimeEvent) => placeOf(event.date, months);

  function nearestTo({ clientX, currentTarget }: MouseEvent<HTMLElement>): TimeEvent | null {
    const { left, width } = currentTarget.getBoundingClientRect();
    const along = (100 * (clientX - left)) / width;
    const place = i18n.dir === "rtl" ? 100 - along : along;
    return events.reduce<TimeEvent | null>(
      (best, event) =>
        best === null || Math.abs(at(event) - place) < Math.abs(at(best) - place) ? event : best,
      null,
    );
  }

  return (
    <>
      <button
        type="button"
        className="timeline-lanes"
        tabIndex={-1}
        aria-hidden="true"
        onClick={(click) => {
          const nearest = nearestTo(click);
          if (nearest) onOpen(nearest.id);
        }}
        onPointerMove={(move) => setOver(move.pointerType === "mouse" ? nearestTo(move) : null)}
        onPointerLeave={() => setOver(null)}
      >
        {LANES.map((kinds) => (
          <span key={kinds.join(" ")} className="timeline-lane">
            {kinds.flatMap((kind) =>
              marksOf(events, kind).map(({ first }) => (
                <span
                  key={first.id}
                  className={`timeline-mark timeline-mark-${kind}`}
                  style={{ insetInlineStart: `${at(first)}%` }}
                >
                  <EventSymbol kind={kind} />
                  {kind === "article" && (
                    <span className="timeline-mark-name">
                      {t("event.article.mark", { date: i18n.date(first.date, "short") })}
                    </span>
                  )}
                </span>
              )),
            )}
          </span>
        ))}
      </button>
      {over && <Readout at={at(over)} text={monthText(over)} />}
    </>
  );

  /** An event, and how many more its month has. */
  function monthText(event: TimeEvent): string {
    const more = events.filter(({ date }) => monthOf(date) === monthOf(event.date)).length - 1;
    const name = `${i18n.date(event.date)}: ${eventName(t, i18n, event)}`;
    return more > 0 ? t("event.more", { event: name, count: more }) : name;
  }
});

/** Shows on the strip where the event lies at which the reader looks in the list. */
export function PointedMark({ event, months }: { event: TimeEvent | undefined; months: readonly Month[] }) {
  return (
    event && (
      <span className="timeline-pointed" style={{ insetInlineStart: `${placeOf(event.date, months)}%` }} />
    )
  );
}

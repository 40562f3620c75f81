import { Fragment } from "react";
import type { I18n } from "../i18n/i18n.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { SourceLine } from "../parts/SourceList.tsx";
import type { TimeEvent } from "./events.ts";
import { EventSymbol } from "./icons.tsx";
import { useWords } from "./words.ts";

/** What an event is called, with what happened to the centre that it concerns. */
export function eventName(
  t: ReturnType<typeof useWords>,
  { local }: I18n,
  { kind, name }: Pick<TimeEvent, "kind" | "name">,
): string {
  if (name === null) return t("event.article");
  return kind === "milestone" || kind === "article" ? local(name) : t(`event.${kind}`, { name: local(name) });
}

/** One event with its date, what happened, and who says so. */
export function EventItem({ event, onPoint }: { event: TimeEvent; onPoint: (event: string | null) => void }) {
  const t = useWords();
  const i18n = useI18n();
  return (
    <li
      className="timeline-event"
      data-event={event.id}
      tabIndex={-1}
      onPointerEnter={() => onPoint(event.id)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(event.id)}
      onBlur={() => onPoint(null)}
    >
      <EventSymbol kind={event.kind} />
      <p className="timeline-event-head">
        <strong>{eventName(t, i18n, event)}</strong> <span className="quiet">{i18n.date(event.date)}</span>
      </p>
      {event.summary && <p>{i18n.local(event.summary)}</p>}
      <p className="quiet timeline-event-sources">
        {event.sources.map((source, i) => (
          <Fragment key={source.url ?? source.publisher}>
            {i > 0 && " · "}
            <SourceLine source={source} />
          </Fragment>
        ))}
      </p>
    </li>
  );
}

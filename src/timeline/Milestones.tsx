import { memo, useEffect, useId, useRef } from "react";
import { LoadFailed } from "../parts/LoadFailed.tsx";
import { EventItem } from "./EventItem.tsx";
import type { EventsInOrder, TimeEvent } from "./events.ts";
import { FlagIcon } from "./icons.tsx";
import type { EventsFailure } from "./use-events.ts";
import { useWords } from "./words.ts";

/** Whether the list is open, and at which event. */
export type OpenedList = { readonly event: string | null } | null;

/**
 * Everything that is marked on the strip, as a list above it: the marks themselves lie closer to one
 * another than fingers are wide.
 */
export const Milestones = memo(function Milestones({
  events,
  failure,
  opened,
  onOpen,
  onPoint,
}: {
  events: EventsInOrder;
  failure: EventsFailure;
  opened: OpenedList;
  onOpen: (opened: OpenedList) => void;
  /** Tells which event the reader looks at, if any. */
  onPoint: (event: string | null) => void;
}) {
  const t = useWords();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLElement>(null);
  useEffect(
    function bringIntoView() {
      if (!opened?.event) return;
      const item = list.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(opened.event)}"]`);
      item?.scrollIntoView({ block: "start" });
      item?.focus({ preventScroll: true });
    },
    [opened],
  );

  function close(): void {
    onOpen(null);
    onPoint(null);
    button.current?.focus();
  }

  const part = (heading: string, some: readonly TimeEvent[]) =>
    some.length > 0 && (
      <>
        <h3>{heading}</h3>
        <ul>
          {some.map((event) => (
            <EventItem key={event.id} event={event} onPoint={onPoint} />
          ))}
        </ul>
      </>
    );

  return (
    <div
      className="timeline-milestones"
      role="group"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !opened) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        className="timeline-button"
        aria-expanded={opened !== null}
        aria-controls={id}
        onClick={() => (opened ? close() : onOpen({ event: null }))}
      >
        <FlagIcon />
        {t("controls.milestones")}
      </button>
      <section
        ref={list}
        id={id}
        className="timeline-list"
        aria-label={t("controls.milestones")}
        hidden={opened === null}
      >
        {failure && <LoadFailed error={failure.error} retry={failure.retry} />}
        {part(t("list.before"), events.before)}
        {part(t("list.during"), events.during)}
        {part(t("list.after"), events.after)}
      </section>
    </div>
  );
});

import { type PointerEvent, useEffect, useRef } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Month } from "../model/period.ts";
import type { Grab } from "./Grip.tsx";
import { isSameSpan, moveEnd, moveNearestEnd, moveSpan, type Span, spanBetween } from "./span.ts";

/** A press that moves no farther than this is no drag, in pixels. */
const STEADY = 4;

interface Drag {
  /** Nothing where the press was beside both ends and the span. */
  readonly grab: Grab | null;
  readonly start: Span;
  /** Where it was pressed, in months from the beginning of the strip. */
  readonly pressed: number;
  readonly x: number;
  hasMoved: boolean;
  /** What is shown already. */
  sent: Span;
  /** What is to be shown with the next frame. */
  next: Span;
}

type Handler = (event: PointerEvent<HTMLElement>) => void;

/** Dragging an end, the span, or a new span; the map follows month by month and at most once a frame. */
export function useBrushing({
  months,
  span,
  onSpan,
  onHover,
}: {
  months: readonly Month[];
  span: Span;
  onSpan: (span: Span) => void;
  onHover: (month: number | null) => void;
}): Record<
  "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel" | "onPointerLeave",
  Handler
> {
  const { dir } = useI18n();
  const drag = useRef<Drag | null>(null);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  /** How far along the strip the pointer is, in months and parts of one. */
  function monthsAlong({ clientX, currentTarget }: PointerEvent<HTMLElement>): number {
    const { left, right, width } = currentTarget.getBoundingClientRect();
    return ((dir === "rtl" ? right - clientX : clientX - left) / width) * months.length;
  }

  function draggedTo({ grab, start, pressed }: Drag, along: number): Span {
    const steps = Math.round(along - pressed);
    if (grab === "span") return moveSpan(start, steps, months);
    if (grab) return moveEnd(start, grab, start[grab] + steps, months);
    return spanBetween(Math.floor(pressed), Math.floor(along), months);
  }

  function show(): void {
    frame.current = 0;
    const now = drag.current;
    if (!now || isSameSpan(now.next, now.sent)) return;
    now.sent = now.next;
    onSpan(now.next);
  }

  function end(next: Span | null): void {
    const ended = drag.current;
    cancelAnimationFrame(frame.current);
    if (!ended) return;
    ended.next = next ?? ended.next;
    show();
    drag.current = null;
  }

  return {
    onPointerDown(event) {
      if (!event.isPrimary || event.button !== 0) return;
      const grip = (event.target as Element).closest<HTMLElement>("[data-grab]");
      grip?.focus({ preventScroll: true });
      event.currentTarget.setPointerCapture(event.pointerId);
      onHover(null);
      drag.current = {
        grab: (grip?.dataset.grab as Grab | undefined) ?? null,
        start: span,
        pressed: monthsAlong(event),
        x: event.clientX,
        hasMoved: false,
        sent: span,
        next: span,
      };
    },
    onPointerMove(event) {
      const now = drag.current;
      if (!now) {
        const along = Math.floor(monthsAlong(event));
        if (event.pointerType === "mouse") onHover(along >= 0 && along < months.length ? along : null);
        return;
      }
      now.hasMoved ||= Math.abs(event.clientX - now.x) > STEADY;
      if (!now.hasMoved) return;
      now.next = draggedTo(now, monthsAlong(event));
      if (frame.current === 0) frame.current = requestAnimationFrame(show);
    },
    onPointerUp() {
      const now = drag.current;
      const isPress = now && !now.hasMoved && now.grab !== "from" && now.grab !== "to";
      end(isPress ? moveNearestEnd(now.start, Math.floor(now.pressed), months) : null);
    },
    // The browser took the gesture for itself, to scroll or to go back.
    onPointerCancel: () => end(drag.current?.start ?? null),
    onPointerLeave: () => onHover(null),
  };
}

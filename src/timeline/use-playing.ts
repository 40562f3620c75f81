import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Month } from "../model/period.ts";
import { firstWindow, isSameSpan, nextWindow, type Span } from "./span.ts";

/** How long a month stands; longer for readers who asked for little motion. */
const MONTH_MS = 500;
const CALM_MONTH_MS = 1500;

/** Marks the button that the reader may touch without stopping what it started. */
const PLAY_BUTTON = "data-play";

export interface Playing {
  readonly isPlaying: boolean;
  /** Whether there is more time than the window shows. */
  readonly canPlay: boolean;
  readonly toggle: () => void;
  readonly button: { readonly [PLAY_BUTTON]: "" };
}

/** Moves a window through time month by month, from when it is asked to until the reader touches anything. */
export function usePlaying({
  span,
  months,
  onSpan,
  onStop,
}: {
  span: Span;
  months: readonly Month[];
  onSpan: (span: Span) => void;
  onStop: () => void;
}): Playing {
  const [isPlaying, setPlaying] = useState(false);
  const shown = useRef(span);
  const first = firstWindow(span, months);

  const stop = useEffectEvent(() => {
    setPlaying(false);
    onStop();
  });

  const show = useEffectEvent((next: Span) => {
    shown.current = next;
    onSpan(next);
  });

  /** A month on; false where there is none, or where somebody else has changed the period. */
  const step = useEffectEvent((): boolean => {
    const next = isSameSpan(span, shown.current) ? nextWindow(span, months) : null;
    if (next) show(next);
    return next !== null && nextWindow(next, months) !== null;
  });

  useEffect(
    function play() {
      if (!isPlaying) return;
      const pace = matchMedia("(prefers-reduced-motion: reduce)").matches ? CALM_MONTH_MS : MONTH_MS;
      let due = performance.now() + pace;
      let timer = setTimeout(tick, pace);

      function tick() {
        if (!step()) return stop();
        // By the clock, so that late steps do not add up; a page that slept does not hurry after it.
        due = Math.max(due + pace, performance.now());
        timer = setTimeout(tick, due - performance.now());
      }

      function stopOnTouch(event: Event) {
        if (!isPressOfButton(event)) stop();
      }

      const touches = ["pointerdown", "keydown", "wheel"] as const;
      for (const touch of touches)
        window.addEventListener(touch, stopOnTouch, { capture: true, passive: true });
      const stopUnseen = () => document.hidden && stop();
      document.addEventListener("visibilitychange", stopUnseen);
      return function end() {
        clearTimeout(timer);
        for (const touch of touches) window.removeEventListener(touch, stopOnTouch, { capture: true });
        document.removeEventListener("visibilitychange", stopUnseen);
      };
    },
    [isPlaying],
  );

  function toggle(): void {
    if (isPlaying) {
      setPlaying(false);
      onStop();
    } else if (first) {
      shown.current = first;
      onSpan(first);
      setPlaying(true);
    }
  }

  return { isPlaying, canPlay: first !== null, toggle, button: { [PLAY_BUTTON]: "" } };
}

/** The button itself says what a press on it means. */
function isPressOfButton(event: Event): boolean {
  const isPress =
    event.type === "pointerdown" || (event instanceof KeyboardEvent && ["Enter", " "].includes(event.key));
  return isPress && event.target instanceof Element && event.target.closest(`[${PLAY_BUTTON}]`) !== null;
}

import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Direction } from "../i18n/direction.ts";

type Step = (by: 1 | -1) => void;

/** Arrows to the sides step wherever the focus is in the panel: onward is where the language reads to. */
export function useArrowKeys(root: RefObject<HTMLElement | null>, dir: Direction, onStep: Step): void {
  const step = useEffectEvent((key: string) => onStep((key === "ArrowRight") === (dir === "ltr") ? 1 : -1));
  useEffect(
    function followKeys() {
      // The heading that takes the focus when the room is opened is not the room's own.
      const panel = root.current?.closest("aside") ?? root.current;
      const press = (event: KeyboardEvent) => {
        const { key, target } = event;
        if (key !== "ArrowLeft" && key !== "ArrowRight") return;
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        if (target instanceof Element && target.closest("input, select, textarea")) return;
        event.preventDefault();
        step(key);
      };
      panel?.addEventListener("keydown", press);
      return function stopFollowing() {
        panel?.removeEventListener("keydown", press);
      };
    },
    [root],
  );
}

/** A swipe is at least this long, and more to the side than up or down. */
const SWIPE_PX = 48;

/** A swipe over the text steps, a click into a paragraph opens it. */
export function useChoiceByPointer(
  list: RefObject<HTMLElement | null>,
  dir: Direction,
  { onStep, onChoose }: { onStep: Step; onChoose: (n: number) => void },
): void {
  const step = useEffectEvent((dx: number) => onStep(dx < 0 === (dir === "ltr") ? 1 : -1));
  const choose = useEffectEvent(onChoose);
  useEffect(
    function followPointer() {
      const element = list.current;
      let start: Touch | null = null;
      const touch = (event: TouchEvent) => {
        start = event.touches.length === 1 ? (event.touches[0] ?? null) : null;
      };
      const lift = ({ changedTouches: [end] }: TouchEvent) => {
        if (!start || !end) return;
        const dx = end.clientX - start.clientX;
        const dy = end.clientY - start.clientY;
        start = null;
        if (Math.abs(dx) >= SWIPE_PX && Math.abs(dx) > 2 * Math.abs(dy)) step(dx);
      };
      const click = ({ target }: MouseEvent) => {
        // Whoever marks words to quote them does not want to go anywhere.
        if (!(target instanceof Element) || target.closest("a") || !window.getSelection()?.isCollapsed)
          return;
        const n = target.closest("[data-paragraph]")?.getAttribute("data-paragraph");
        if (n) choose(Number(n));
      };
      element?.addEventListener("touchstart", touch, { passive: true });
      element?.addEventListener("touchend", lift);
      element?.addEventListener("click", click);
      return function stopFollowing() {
        element?.removeEventListener("touchstart", touch);
        element?.removeEventListener("touchend", lift);
        element?.removeEventListener("click", click);
      };
    },
    [list],
  );
}

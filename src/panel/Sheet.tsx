import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { Icon } from "../ui/Icon.tsx";

export const SHEET_HEIGHTS = ["peek", "half", "full"] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** A stroke shorter than this is a tap. */
const TAP_PX = 8;

/**
 * Beside the map on a wide screen; on a phone a sheet from below with three heights, drawn by its
 * handle or moved by its buttons.
 */
export function Sheet({
  height,
  onHeight,
  shown,
  children,
}: {
  height: SheetHeight;
  onHeight: (height: SheetHeight) => void;
  /** Names what is shown: when it changes, the reader begins at its top. */
  shown: string;
  children: ReactNode;
}) {
  const { t } = useI18n();
  const scroller = useRef<HTMLDivElement>(null);
  const lastShown = useRef(shown);
  useEffect(
    function beginAtTop() {
      if (lastShown.current !== shown) scroller.current?.scrollTo({ top: 0 });
      lastShown.current = shown;
    },
    [shown],
  );
  useEffect(
    function riseForFocus() {
      const element = scroller.current;
      // The tab key may lead below what a low sheet shows.
      const rise = ({ target }: FocusEvent) => {
        const isBelow =
          target instanceof Element && target.getBoundingClientRect().bottom > window.innerHeight;
        if (height === "peek" && isBelow) onHeight("half");
      };
      element?.addEventListener("focusin", rise);
      return function stopRising() {
        element?.removeEventListener("focusin", rise);
      };
    },
    [height, onHeight],
  );
  useEffect(
    function keepFocusInSight() {
      const focused = height === "peek" ? null : scroller.current?.querySelector(":focus-visible");
      focused?.scrollIntoView({ block: "nearest" });
    },
    [height],
  );
  const start = useRef<number | null>(null);
  const [lift, setLift] = useState(0);
  const at = SHEET_HEIGHTS.indexOf(height);
  const moveBy = (steps: number) =>
    onHeight(SHEET_HEIGHTS[Math.min(SHEET_HEIGHTS.length - 1, Math.max(0, at + steps))] ?? height);

  function begin(event: PointerEvent<HTMLElement>) {
    start.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  }
  function draw(event: PointerEvent<HTMLElement>) {
    if (start.current !== null) setLift(start.current - event.clientY);
  }
  function settle() {
    if (start.current === null) return;
    start.current = null;
    if (Math.abs(lift) < TAP_PX) moveBy(height === "full" ? -2 : 1);
    else moveBy(Math.sign(lift) * (Math.abs(lift) > window.innerHeight / 3 ? 2 : 1));
    setLift(0);
  }

  return (
    <aside
      className={`panel panel-${height}`}
      aria-label={t("panel.heading")}
      style={lift === 0 ? undefined : { translate: `0 ${-lift}px`, transition: "none" }}
    >
      <div
        className="sheet-handle"
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={settle}
        onPointerCancel={settle}
      >
        <span className="sheet-grip" />
      </div>
      <div className="sheet-buttons">
        <button
          type="button"
          className="icon-button"
          aria-label={t("app.more")}
          disabled={height === "full"}
          onClick={() => moveBy(1)}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t("app.less")}
          disabled={height === "peek"}
          onClick={() => moveBy(-1)}
        >
          <Icon name="down" />
        </button>
      </div>
      <div className="panel-scroll" ref={scroller}>
        {children}
      </div>
    </aside>
  );
}

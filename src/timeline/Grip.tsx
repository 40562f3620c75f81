import type { CSSProperties, KeyboardEvent } from "react";
import type { Direction } from "../i18n/direction.ts";
import { useI18n } from "../i18n/i18n-context.tsx";

/** What of the brush is moved. */
export type Grab = "from" | "to" | "span";

/** A slider of the brush, by the ARIA pattern; the pointer is the brush's. */
export function Grip({
  grab,
  label,
  text,
  least,
  most,
  now,
  style,
  onMove,
}: {
  grab: Grab;
  label: string;
  text: string;
  least: number;
  most: number;
  now: number;
  style: CSSProperties & { "--at"?: number };
  /** To a month; it may lie beyond what is allowed. */
  onMove: (to: number) => void;
}) {
  const { dir } = useI18n();

  function onKeyDown(event: KeyboardEvent): void {
    const to = targetOf(event.key, now, [least, most], dir);
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onMove(to);
  }

  return (
    <div
      className={`timeline-grip timeline-grip-${grab}`}
      role="slider"
      tabIndex={0}
      data-grab={grab}
      aria-label={label}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={now}
      aria-valuetext={text}
      style={style}
      onKeyDown={onKeyDown}
    />
  );
}

const MONTHS_OF_YEAR = 12;

/** Where a key leads. Left and right follow the picture, in which time runs as the language is written. */
function targetOf(
  key: string,
  now: number,
  [least, most]: readonly [number, number],
  dir: Direction,
): number | null {
  const rightwards = dir === "rtl" ? -1 : 1;
  switch (key) {
    case "ArrowRight":
      return now + rightwards;
    case "ArrowLeft":
      return now - rightwards;
    case "ArrowUp":
      return now + 1;
    case "ArrowDown":
      return now - 1;
    case "PageUp":
      return now + MONTHS_OF_YEAR;
    case "PageDown":
      return now - MONTHS_OF_YEAR;
    case "Home":
      return least;
    case "End":
      return most;
    default:
      return null;
  }
}

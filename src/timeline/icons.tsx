import { LIVE_INK } from "../model/palette.ts";
import { diamondPath, FIELD_CENTRE_RADIUS } from "../picture/symbols.ts";
import type { EventKind } from "./events.ts";

function Drawing({ d, filled = false }: { d: string; filled?: boolean }) {
  return (
    <svg
      className={filled ? "icon timeline-icon-filled" : "icon"}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={d} />
    </svg>
  );
}

/** It points the way that the window goes: see the styles. */
export const PlayIcon = () => <Drawing d="M6 3.8v12.4L16 10z" filled />;
export const PauseIcon = () => <Drawing d="M5.5 4h3v12h-3zM11.5 4h3v12h-3z" filled />;
export const FlagIcon = () => <Drawing d="M5 17V3.5M5 4h9.5l-2.4 3.2 2.4 3.3H5" />;
export const CompareIcon = () => <Drawing d="M10 2.5v15M3.5 16V9.5h3.2V16M13.3 16V5.5h3.2V16" />;

const SYMBOLS = {
  article: { d: "M-1-7V7M-1-6.4H7L4.8-3.6 7-.8H-1z", fill: LIVE_INK.edge, stroke: LIVE_INK.edge },
  milestone: { d: "M-5.4-4.6H5.4L0 5z", fill: LIVE_INK.textQuiet, stroke: LIVE_INK.textQuiet },
  agreed: { d: diamondPath(FIELD_CENTRE_RADIUS - 1), fill: LIVE_INK.paper, stroke: LIVE_INK.centre },
  opened: { d: diamondPath(FIELD_CENTRE_RADIUS - 1), fill: LIVE_INK.centre, stroke: LIVE_INK.centre },
} as const satisfies Record<EventKind, unknown>;

/** What an event looks like: each kind a shape of its own, centres as on the map. */
export function EventSymbol({ kind }: { kind: EventKind }) {
  const { d, fill, stroke } = SYMBOLS[kind];
  return (
    <svg className="timeline-symbol" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      <path d={d} fill={fill} stroke={stroke} strokeWidth={1.6} strokeLinejoin="round" />
    </svg>
  );
}

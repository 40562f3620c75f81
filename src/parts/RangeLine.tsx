import { useI18n } from "../i18n/i18n-context.tsx";
import { LIVE_INK } from "../model/palette.ts";
import type { Rate } from "../model/rate.ts";

const HEIGHT = 11;
const MIDDLE = HEIGHT / 2;

/**
 * A dot on a line from nothing to the greatest of its kind, and how far to either side the truth may lie.
 * The numbers have to stand beside it: a screen reader passes over it.
 */
export function RangeLine({
  rate: { expected, low, high },
  greatest,
  hollow = false,
}: {
  rate: Rate;
  greatest: number;
  /** To tell one of a pair from the other without a colour. */
  hollow?: boolean;
}) {
  const { dir } = useI18n();
  const along = (value: number) => {
    const share = greatest > 0 ? (100 * value) / greatest : 0;
    return `${(dir === "rtl" ? 100 - share : share).toFixed(1)}%`;
  };
  return (
    <svg className="range-line" width="100%" height={HEIGHT} overflow="visible" aria-hidden="true">
      <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} stroke={LIVE_INK.rule} />
      <line
        x1={along(low)}
        x2={along(high)}
        y1={MIDDLE}
        y2={MIDDLE}
        stroke={LIVE_INK.band}
        strokeWidth="3"
        strokeOpacity="0.55"
      />
      <circle
        cx={along(expected)}
        cy={MIDDLE}
        r="4"
        fill={hollow ? LIVE_INK.paper : LIVE_INK.edge}
        stroke={LIVE_INK.edge}
        strokeWidth="1.5"
      />
    </svg>
  );
}

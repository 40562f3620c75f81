import { useI18n } from "../i18n/i18n-context.tsx";
import { LIVE_INK } from "../model/palette.ts";

export interface YearBar {
  readonly year: number;
  /** Length of the bar. */
  readonly value: number;
  /** Where the value may lie; drawn as a fine line through the end of the bar. */
  readonly range?: { readonly low: number; readonly high: number };
  /** What a screen reader says for this bar. */
  readonly text: string;
  /** The number above the bar. */
  readonly shown: string;
}

const WIDTH = 320;
const BARS = 64;
const TOP = 16;
const MOST_LABELS = 12;

/** Small bars, one a year, with their numbers; a list of the same sentences for those who do not see it. */
export function YearChart({
  title,
  bars,
  ink = LIVE_INK.band,
}: {
  title: string;
  bars: readonly YearBar[];
  /** Of the bars. */
  ink?: string;
}) {
  const { lang, date } = useI18n();
  const greatest = Math.max(1, ...bars.map(({ value, range }) => Math.max(value, range?.high ?? 0)));
  const slot = WIDTH / bars.length;
  const lift = (value: number) => (value / greatest) * BARS;
  // Of many years not every one has room for its number.
  const every = Math.ceil(bars.length / MOST_LABELS);
  const place = (i: number) => (lang === "en" ? i : bars.length - 1 - i) * slot;
  return (
    <figure className="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${TOP + BARS + 18}`} aria-hidden="true" direction="ltr">
        <path d={`M0 ${TOP + BARS + 0.5}H${WIDTH}`} stroke={LIVE_INK.rule} />
        {bars.map(({ year, value, range, shown }, i) => (
          <g key={year} transform={`translate(${place(i) + slot / 2} ${TOP + BARS})`} textAnchor="middle">
            <rect
              x={-slot * 0.32}
              y={-lift(value)}
              width={slot * 0.64}
              height={lift(value)}
              fill={ink}
              fillOpacity={0.75}
            />
            {range && range.high > range.low && (
              <path
                d={`M0${-lift(range.low)}V${-lift(range.high)}`}
                stroke={LIVE_INK.text}
                strokeWidth={1.2}
              />
            )}
            {every === 1 && (
              <text y={-lift(Math.max(value, range?.high ?? 0)) - 4} className="chart-number">
                {shown}
              </text>
            )}
            {i % every === 0 && (
              <text y={13} className="chart-year">
                {date(String(year))}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul className="visually-hidden">
        {bars.map(({ year, text }) => (
          <li key={year}>{text}</li>
        ))}
      </ul>
    </figure>
  );
}

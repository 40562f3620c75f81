import type { ReactNode } from "react";
import type { Lang } from "../model/localized.ts";
import type { Ink } from "../model/palette.ts";
import type { PictureWords } from "../model/picture-words.ts";
import { fontFor } from "./fonts.ts";
import {
  attackRadius,
  centreRadius,
  DARKEST,
  diamondPath,
  FIELD_CENTRE_RADIUS,
  MAIN_CENTRE_RADIUS,
  PALEST,
  scaledRadius,
} from "./symbols.ts";
import { estimateWidth } from "./text-width.ts";

const FONT_SIZE = 12;
const ROW = 21;
const KEY = 34;
const CIRCLES = 40;

interface LegendRow {
  readonly height: number;
  readonly key: ReactNode;
  readonly text: string;
}

/** How large a legend is, in pixels; known before it is drawn. */
export function legendSize(words: PictureWords, columns = 1): { width: number; height: number } {
  const { widths, rows } = columnsOf(words, columns);
  return {
    width: Math.ceil(Math.max(sum(widths), circlesWidth(words), headWidth(words))),
    height: ROW + CIRCLES + rows * ROW,
  };
}

/** The rows of keys in columns, filled one after the other; each as wide as its longest text. */
function columnsOf(words: PictureWords, columns: number) {
  const texts = rowTexts(words);
  const rows = Math.ceil(texts.length / columns);
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(
      ...texts
        .slice(column * rows, (column + 1) * rows)
        .map((text) => KEY + estimateWidth(text, FONT_SIZE) + 8),
    ),
  );
  return { rows, widths };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const headWidth = ({ killed }: PictureWords): number => estimateWidth(killed, FONT_SIZE) + 4;

const rowTexts = (words: PictureWords): string[] => [
  words.older,
  words.lowConfidence,
  words.fieldCentre,
  words.mainCentre,
  ...(words.notYetOpen ? [words.notYetOpen] : []),
  words.band,
  words.documented,
  words.inferred,
  ...(words.more ?? []).map(({ text }) => text),
];

/** What the symbols mean. Mirrored for languages that are written from right to left. */
export function Legend({
  words,
  lang,
  ink,
  hatch,
  columns = 1,
  scale = 1,
}: {
  words: PictureWords;
  lang: Lang;
  ink: Ink;
  hatch: string;
  columns?: number;
  /** Of the circles, on small maps. */
  scale?: number;
}) {
  const { width, height } = legendSize(words, columns);
  const { widths, rows } = columnsOf(words, columns);
  const rtl = lang !== "en";
  const fromStart = (x: number) => fixed(rtl ? width - x : x);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      // Another face than ours may set the words a little wider.
      overflow="visible"
      fontFamily={fontFor(lang)}
      fontSize={FONT_SIZE}
      fill={ink.text}
      direction="ltr"
      aria-hidden="true"
    >
      <text x={fromStart(0)} y={14} textAnchor={rtl ? "end" : "start"} fontWeight={600}>
        {words.killed}
      </text>
      <KilledSteps words={words} ink={ink} top={ROW} scale={scale} fromStart={fromStart} />
      {legendRows(words, ink, hatch, scale).map(({ key, text }, i) => {
        const column = Math.floor(i / rows);
        const start = sum(widths.slice(0, column));
        const middle = ROW + CIRCLES + (i - column * rows + 0.5) * ROW;
        return (
          <g key={text}>
            <g transform={`translate(${fromStart(start + KEY / 2 - 4)} ${middle})`}>{key}</g>
            <text x={fromStart(start + KEY)} y={middle + 4} textAnchor={rtl ? "end" : "start"}>
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** The three things that a small map shows, on one line of running text. */
export function LegendStrip({ words, ink, hatch }: { words: PictureWords; ink: Ink; hatch: string }) {
  const keys = [
    {
      text: words.stripBand,
      key: <rect x={-9} y={-6} width={18} height={12} fill={`url(#${hatch})`} stroke={ink.edge} />,
    },
    { text: words.stripAttack, key: <circle r={5} fill={ink.attack} fillOpacity={0.6} /> },
    { text: words.fieldCentre, key: <path d={diamondPath(FIELD_CENTRE_RADIUS)} fill={ink.centre} /> },
  ];
  return (
    <span className="legend-strip">
      {keys.map(({ text, key }) => (
        <span key={text}>
          <svg width={20} height={16} viewBox="-10 -8 20 16" aria-hidden="true">
            {key}
          </svg>
          {text}
        </span>
      ))}
    </span>
  );
}

const STEP_GAP = 9;

function circlesWidth({ killedSteps }: PictureWords): number {
  return killedSteps.reduce(
    (sum, { killed, text }) => sum + 2 * attackRadius(killed) + 4 + estimateWidth(text, FONT_SIZE) + STEP_GAP,
    0,
  );
}

/** Circles of some sizes with their numbers, on one line. */
function KilledSteps({
  words,
  ink,
  top,
  scale,
  fromStart,
}: {
  words: PictureWords;
  ink: Ink;
  top: number;
  scale: number;
  fromStart: (x: number) => number;
}) {
  let x = 0;
  const middle = top + CIRCLES / 2 - 3;
  return (
    <g>
      {words.killedSteps.map(({ killed, text }) => {
        const radius = scaledRadius(killed, scale);
        const centre = x + radius + 1;
        const textX = x + 2 * radius + 5;
        x = textX + estimateWidth(text, FONT_SIZE) + STEP_GAP;
        return (
          <g key={killed}>
            <circle
              className="attack"
              cx={fromStart(centre)}
              cy={middle}
              r={radius}
              fill={ink.attack}
              fillOpacity={0.5}
              stroke={ink.halo}
              strokeWidth={0.7}
            />
            <text
              x={fromStart(textX)}
              y={middle + 4}
              textAnchor={fromStart(1) > fromStart(0) ? "start" : "end"}
            >
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function legendRows(words: PictureWords, ink: Ink, hatch: string, scale: number): LegendRow[] {
  const row = (text: string, key: ReactNode): LegendRow => ({ height: ROW, text, key });
  return [
    row(
      words.older,
      <g fill={ink.attack}>
        <circle cx={-8} r={scaledRadius(1, scale)} fillOpacity={PALEST} />
        <circle cx={6} r={scaledRadius(1, scale)} fillOpacity={DARKEST} />
      </g>,
    ),
    row(
      words.lowConfidence,
      <circle
        r={scaledRadius(2, scale)}
        fill={ink.halo}
        fillOpacity={0.35}
        stroke={ink.attack}
        strokeWidth={1.1}
      />,
    ),
    row(words.fieldCentre, <path d={diamondPath(FIELD_CENTRE_RADIUS)} fill={ink.centre} />),
    row(
      words.mainCentre,
      <g>
        <path d={diamondPath(centreRadius("main"))} fill={ink.halo} stroke={ink.centre} />
        <path d={diamondPath(MAIN_CENTRE_RADIUS - 1)} fill={ink.centre} />
      </g>,
    ),
    ...(words.notYetOpen
      ? [
          row(
            words.notYetOpen,
            <path
              d={diamondPath(FIELD_CENTRE_RADIUS)}
              fill={ink.halo}
              stroke={ink.centre}
              strokeWidth={1.8}
            />,
          ),
        ]
      : []),
    row(
      words.band,
      <rect
        x={-12}
        y={-6}
        width={24}
        height={12}
        fill={`url(#${hatch})`}
        stroke={ink.edge}
        strokeWidth={0.9}
      />,
    ),
    row(words.documented, <path d="M-12 0H12" stroke={ink.edge} strokeWidth={1.8} />),
    row(words.inferred, <path d="M-12 0H12" stroke={ink.edge} strokeWidth={1.8} strokeDasharray="5 3.5" />),
    ...(words.more ?? []).map(({ text, path, ink: own }) => row(text, <path d={path} fill={own} />)),
  ];
}

const fixed = (value: number): number => Math.round(value * 10) / 10;

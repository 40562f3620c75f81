import type { Dataset } from "../model/dataset.ts";
import type { Lang } from "../model/localized.ts";
import type { Ink } from "../model/palette.ts";
import type { PictureWords } from "../model/picture-words.ts";
import type { RegionId } from "../model/region.ts";
import { Band, HatchPattern } from "./Band.tsx";
import { fontFor, SERIF } from "./fonts.ts";
import {
  type BaseBox,
  boxInBase,
  fitZoom,
  type GeoBox,
  HOME_BOX,
  pixelsPerKm,
  scaleAt,
  zoomClassOf,
} from "./frame.ts";
import { Ground } from "./Ground.tsx";
import type { GroundPaths } from "./ground-paths.ts";
import { Legend, legendSize } from "./Legend.tsx";
import { AttackMark, CentreMark, drawingOrder, yearsOf } from "./Marks.tsx";
import { Names, PlaceDots } from "./Names.tsx";
import { placeNames } from "./place-names.ts";
import { scaleKm } from "./scale-bar.ts";
import { pixelSpace } from "./space.tsx";

export interface PictureProps {
  readonly dataset: Dataset;
  readonly ground: GroundPaths;
  /** Address of the relief image; none draws the land flat. */
  readonly relief?: string;
  readonly lang: Lang;
  readonly words: PictureWords;
  readonly ink: Ink;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The ground that is shown at least; the home box if left out. */
  readonly box?: GeoBox;
  readonly selected?: RegionId | null;
}

const MARGIN = 16;
const FOOT = 40;

/** A whole still map of a known size, complete in itself: what a report prints. */
export function Picture({
  dataset,
  ground,
  relief,
  lang,
  words,
  ink,
  width,
  height,
  box,
  selected,
}: PictureProps) {
  const shown = box ? boxInBase(box) : HOME_BOX;
  const zoom = fitZoom(shown, width, height - FOOT);
  const scale = scaleAt(zoom);
  const corner = cornerOf(shown, scale, width, height - FOOT);
  const space = pixelSpace(zoom, corner);
  const names = placeNames(dataset, lang, zoomClassOf(zoom));
  const years = yearsOf(dataset.incidents);
  const legend = legendSize(words);
  const rtl = lang !== "en";
  const barKm = scaleKm(zoomClassOf(zoom));
  const barWidth = barKm * pixelsPerKm(zoom);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={fontFor(lang)}
      role="img"
      aria-label={words.title}
    >
      <title>{words.title}</title>
      <defs>
        <HatchPattern id="hatch" ink={ink} />
        <HatchPattern id="hatch-strong" ink={ink} strong />
        <clipPath id="frame">
          <rect width={width} height={height - FOOT} />
        </clipPath>
      </defs>
      <rect width={width} height={height} fill={ink.paper} />
      <g clipPath="url(#frame)">
        <g transform={`scale(${fixed(scale)}) translate(${fixed(-corner.x)} ${fixed(-corner.y)})`}>
          <Ground paths={ground} ink={ink} relief={relief} />
          <Band dataset={dataset} hatch="hatch" ink={ink} selected={selected ?? null} />
        </g>
        <PlaceDots names={names} ink={ink} space={space} />
        {drawingOrder(dataset.incidents).map((incident) => (
          <AttackMark key={incident.id} incident={incident} years={years} space={space} ink={ink} />
        ))}
        {dataset.centres.map((centre) => (
          <CentreMark key={centre.id} centre={centre} open space={space} ink={ink} />
        ))}
        <Names names={names} lang={lang} ink={ink} space={space} />
      </g>
      <Heading words={words} ink={ink} lang={lang} x={rtl ? width - MARGIN : MARGIN} />
      <g
        transform={`translate(${rtl ? width - legend.width - MARGIN - 10 : MARGIN} ${height - FOOT - legend.height - MARGIN - 8})`}
      >
        <rect
          x={-2}
          y={-4}
          width={legend.width + 14}
          height={legend.height + 8}
          rx={3}
          fill={ink.paper}
          fillOpacity={0.9}
        />
        <g transform="translate(5 0)">
          <Legend words={words} lang={lang} ink={ink} hatch="hatch" />
        </g>
      </g>
      <g transform={`translate(${rtl ? MARGIN : width - MARGIN - barWidth} ${height - FOOT - 14})`}>
        <path d={`M0-5V0H${fixed(barWidth)}V-5`} fill="none" stroke={ink.text} strokeWidth={1.2} />
        <text x={barWidth / 2} y={-6} textAnchor="middle" fontSize={11} fill={ink.text}>
          {words.scale(barKm)}
        </text>
      </g>
      <Foot words={words} ink={ink} x={rtl ? width - MARGIN : MARGIN} y={height - FOOT} />
    </svg>
  );
}

function Heading({ words, ink, lang, x }: { words: PictureWords; ink: Ink; lang: Lang; x: number }) {
  return (
    <g
      textAnchor={lang === "en" ? "start" : "end"}
      paintOrder="stroke"
      stroke={ink.halo}
      strokeWidth={4}
      direction="ltr"
    >
      <text
        x={x}
        y={34}
        fontFamily={lang === "en" ? SERIF : fontFor(lang)}
        fontSize={22}
        fontWeight={600}
        fill={ink.text}
      >
        {words.title}
      </text>
      <text x={x} y={54} fontSize={13} fill={ink.textQuiet}>
        {words.subtitle}
      </text>
    </g>
  );
}

/** The two lines that no copy of the map goes without. */
function Foot({ words, ink, x, y }: { words: PictureWords; ink: Ink; x: number; y: number }) {
  const anchor = x > MARGIN ? "end" : "start";
  return (
    <g fontSize={10} fill={ink.textQuiet} textAnchor={anchor} direction="ltr">
      <text x={x} y={y + 16}>
        {words.indicative}
      </text>
      <text x={x} y={y + 31}>
        {words.credit}
      </text>
    </g>
  );
}

/** The corner of the picture, in base units, when a box stands in its middle. */
function cornerOf(box: BaseBox, scale: number, width: number, height: number): { x: number; y: number } {
  return {
    x: box.x + box.width / 2 - width / 2 / scale,
    y: box.y + box.height / 2 - height / 2 / scale,
  };
}

const fixed = (value: number): number => Math.round(value * 1000) / 1000;

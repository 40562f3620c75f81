import type { Position } from "geojson";
import { isOpenBy } from "../model/centre.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Lang } from "../model/localized.ts";
import type { Ink } from "../model/palette.ts";
import type { Month } from "../model/period.ts";
import type { PictureWords } from "../model/picture-words.ts";
import type { RegionId } from "../model/region.ts";
import { Band, HatchPattern } from "./Band.tsx";
import { type Box, shift } from "./boxes.ts";
import { fontFor, SERIF } from "./fonts.ts";
import { type GeoBox, pixelsPerKm } from "./frame.ts";
import { Ground } from "./Ground.tsx";
import type { GroundPaths } from "./ground-paths.ts";
import { Legend } from "./Legend.tsx";
import { Locator, locatorBox } from "./Locator.tsx";
import { AttackMark, CentreMark, drawingOrder, EdgePointMark, yearsOf } from "./Marks.tsx";
import { windowOf } from "./map-window.ts";
import { Names, PlaceDots } from "./Names.tsx";
import { Points } from "./Points.tsx";
import { placeNames } from "./place-names.ts";
import { layOutPlate, type Plate, type PlateParts } from "./plate.ts";
import type { PointLayer } from "./points/point-layer.ts";
import type { PointTheme } from "./points/point-style.ts";
import { pointsInWindow } from "./points/window-points.ts";
import { scaleKm } from "./scale-bar.ts";
import { pixelSpace, type Space } from "./space.tsx";

export interface PictureProps {
  readonly dataset: Dataset;
  readonly ground: GroundPaths;
  /** Address of the relief image, or the image itself as a data address; none draws the land flat. */
  readonly relief?: string | undefined;
  readonly lang: Lang;
  readonly words: PictureWords;
  readonly ink: Ink;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The ground that is shown at least; the home box if left out. */
  readonly box?: GeoBox | undefined;
  /** Where the map is placed instead, as a link says it: in pixels of the picture. */
  readonly at?: { readonly center: Position; readonly zoom: number } | undefined;
  readonly selected?: RegionId | null;
  /** A place that is pointed out, and within how many kilometres of it what happened there may lie. */
  readonly marked?: { readonly position: Position; readonly uncertainty_km: number } | null;
  /** The month up to which centres count as open; by now if left out. */
  readonly until?: Month | null;
  /** From the palest attack to the darkest; those of the dataset if left out. */
  readonly years?: { readonly first: number; readonly last: number };
  readonly layers?: PictureLayers;
  /** Events that are not of the dataset, under its attacks; `words` says what they are. */
  readonly points?: PicturePoints | undefined;
  readonly parts?: PictureParts;
  /** Begins the names of what the drawing refers to: one of its own for each picture of a page. */
  readonly id?: string;
}

/** Layers of other events, and how they are coloured. */
export interface PicturePoints {
  readonly layers: readonly PointLayer[];
  readonly theme: PointTheme;
  readonly grey?: boolean;
}

/** What is drawn on the ground. */
export interface PictureLayers {
  readonly attacks: boolean;
  readonly centres: boolean;
  readonly points: boolean;
  readonly names: boolean;
}

/** What else is drawn. */
export interface PictureParts extends PlateParts {
  /** A small map of where the map lies in the country. */
  readonly locator: boolean;
  /** The paper; without it the plate lies on whatever is below. */
  readonly paper: boolean;
}

const USUAL_LAYERS: PictureLayers = { attacks: true, centres: true, points: false, names: true };
const USUAL_PARTS: PictureParts = { title: true, legend: true, locator: false, paper: true };

/** A whole still map of a known size, complete in itself: what a report prints. */
export function Picture(props: PictureProps) {
  const { lang, words, ink, width, height, parts = USUAL_PARTS, id = "plate" } = props;
  const plate = layOutPlate(words, lang, width, height, parts);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={fontFor(lang)}
      lang={lang}
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
    >
      <title id={`${id}-title`}>{words.title}</title>
      <desc id={`${id}-text`}>
        {words.description ?? `${words.subtitle}. ${words.indicative} ${words.credit}`}
      </desc>
      {parts.paper && <rect width={width} height={height} fill={ink.paper} />}
      <PlateMap {...props} id={id} plate={plate} />
      <PlateLines plate={plate} lang={lang} ink={ink} />
      <PlateLegend plate={plate} words={words} lang={lang} ink={ink} hatch={`${id}-hatch`} />
    </svg>
  );
}

/** The map in its frame. */
function PlateMap({
  dataset,
  ground,
  relief,
  lang,
  words,
  ink,
  box,
  at,
  selected = null,
  marked = null,
  until = null,
  years = yearsOf(dataset.incidents),
  layers = USUAL_LAYERS,
  points,
  parts = USUAL_PARTS,
  id,
  plate,
}: PictureProps & { id: string; plate: Plate }) {
  const { map, symbolScale } = plate;
  const mapWindow = windowOf(map, at ?? box);
  const { width, height, zoom, scale, corner } = mapWindow;
  const locator = parts.locator ? locatorBox(lang, width) : null;
  const space = pixelSpace(zoom, corner);
  const bar = scaleBarOf(zoom, words, width, height);
  // Names know the whole ground, whose corner is that of the base units; the plate shows a window of it.
  const onGround = (part: Box) => shift(part, corner.x * scale, corner.y * scale);
  const covered = [
    ...(plate.legendCard ? [shift(plate.legendCard, -map.left, -map.top)] : []),
    ...(locator ? [locator] : []),
    bar.box,
  ];
  const names = placeNames(dataset, lang, zoom, {
    window: onGround({ left: 4, top: 4, right: width - 4, bottom: height - 4 }),
    covered: covered.map(onGround),
  });
  const isShown = ({ position }: { position: Position }) => mapWindow.holds(position, SYMBOL);
  return (
    <g transform={`translate(${map.left} ${map.top})`}>
      <defs>
        <HatchPattern id={`${id}-hatch`} ink={ink} scale={fixed(HATCH_SCALE / scale)} />
        <HatchPattern id={`${id}-hatch-quiet`} ink={ink} scale={fixed(HATCH_SCALE / scale)} quiet />
        <HatchPattern id={`${id}-hatch-strong`} ink={ink} scale={fixed(HATCH_SCALE / scale)} strong />
        <HatchPattern id={`${id}-hatch-key`} ink={ink} />
        <clipPath id={`${id}-frame`}>
          <rect width={width} height={height} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id}-frame)`}>
        <g transform={`scale(${fixed(scale)}) translate(${fixed(-corner.x)} ${fixed(-corner.y)})`}>
          <Ground paths={ground} ink={ink} relief={relief} />
          <Band dataset={dataset} hatch={`${id}-hatch`} ink={ink} selected={selected} quiet />
        </g>
        {layers.names && <PlaceDots names={names} ink={ink} space={space} />}
        {(layers.points ? dataset.edgePoints.filter(isShown) : []).map((point) => (
          <EdgePointMark key={point.id} point={point} space={space} ink={ink} />
        ))}
        {points && points.layers.length > 0 && (
          <Points
            {...pointsInWindow(points.layers, mapWindow)}
            theme={points.theme}
            grey={points.grey ?? false}
          />
        )}
        {drawingOrder(layers.attacks ? dataset.incidents.filter(isShown) : []).map((incident) => (
          <AttackMark
            key={incident.id}
            incident={incident}
            years={years}
            space={space}
            ink={ink}
            scale={symbolScale}
          />
        ))}
        {(layers.centres ? dataset.centres.filter(isShown) : []).map((centre) => (
          <CentreMark
            key={centre.id}
            centre={centre}
            open={isOpenBy(centre.opened, until)}
            space={space}
            ink={ink}
          />
        ))}
        {layers.names && <Names names={names} lang={lang} ink={ink} space={space} />}
      </g>
      {locator && <Locator box={locator} mapWindow={mapWindow} dataset={dataset} ground={ground} ink={ink} />}
      <ScaleBar {...bar} ink={ink} lang={lang} />
      {marked && (
        <g clipPath={`url(#${id}-frame)`}>
          <PlaceMark {...marked} space={space} zoom={zoom} ink={ink} />
        </g>
      )}
      <rect width={width} height={height} fill="none" stroke={ink.border} strokeWidth={1} />
      <rect
        x={-3}
        y={-3}
        width={width + 6}
        height={height + 6}
        fill="none"
        stroke={ink.border}
        strokeWidth={0.5}
      />
    </g>
  );
}

/** A ring around a place, in the disc in which it may lie. */
function PlaceMark({
  position,
  uncertainty_km,
  space,
  zoom,
  ink,
}: NonNullable<PictureProps["marked"]> & { space: Space; zoom: number; ink: Ink }) {
  const { x, y } = space.at(position);
  const disc = uncertainty_km * pixelsPerKm(zoom);
  return (
    <g fill="none" stroke={ink.edge}>
      {disc > RING && (
        <circle cx={x} cy={y} r={fixed(disc)} stroke={ink.attack} strokeWidth={1.2} strokeDasharray="3 3" />
      )}
      <circle cx={x} cy={y} r={RING} strokeWidth={2.5} />
    </g>
  );
}

/** Of the ring around a place, in pixels. */
const RING = 13;

/** No symbol reaches further from its place than so many pixels. */
const SYMBOL = 40;

/** The hatch is as wide at every zoom, and a little wider than on the map at its base zoom. */
const HATCH_SCALE = 1.1;

function PlateLines({ plate, lang, ink }: { plate: Plate; lang: Lang; ink: Ink }) {
  return (
    <g direction={lang === "en" ? "ltr" : "rtl"} textAnchor="start">
      {plate.lines.map(({ text, y, size, role }) => (
        <text
          key={y}
          x={plate.startX}
          y={y}
          fontSize={size}
          fill={role === "title" ? ink.text : ink.textQuiet}
          {...(role === "title" ? { fontWeight: 600, ...(lang === "en" ? { fontFamily: SERIF } : {}) } : {})}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function PlateLegend({
  plate: { legend, legendCard, symbolScale },
  words,
  lang,
  ink,
  hatch,
}: {
  plate: Plate;
  words: PictureWords;
  lang: Lang;
  ink: Ink;
  hatch: string;
}) {
  return (
    <g>
      {legendCard && (
        <rect
          x={legendCard.left}
          y={legendCard.top}
          width={legendCard.right - legendCard.left}
          height={legendCard.bottom - legendCard.top}
          fill={ink.paper}
          stroke={ink.border}
          strokeWidth={0.5}
        />
      )}
      {legend && (
        <g transform={`translate(${legend.x} ${legend.y})`}>
          <Legend
            words={words}
            lang={lang}
            ink={ink}
            hatch={`${hatch}-key`}
            columns={legend.columns}
            scale={symbolScale}
          />
        </g>
      )}
    </g>
  );
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly text: string;
  readonly box: Box;
}

/** The scale bar in the lower right corner of a map of some size. */
function scaleBarOf(zoom: number, words: PictureWords, mapWidth: number, mapHeight: number): Bar {
  const km = scaleKm(zoom);
  const width = Math.round(km * pixelsPerKm(zoom) * 10) / 10;
  const x = Math.round(mapWidth - width - 14);
  const y = mapHeight - 14;
  const box = { left: x - 6, top: y - 22, right: mapWidth, bottom: mapHeight };
  return { x, y, width, text: words.scale(km), box };
}

function ScaleBar({ x, y, width, text, ink, lang }: Bar & { ink: Ink; lang: Lang }) {
  const line = `M0-5V0H${width}V-5M${width / 2}-3V0`;
  return (
    <g transform={`translate(${x} ${y})`} fill="none">
      <path d={line} stroke={ink.halo} strokeWidth={4} strokeOpacity={0.8} strokeLinecap="square" />
      <path d={line} stroke={ink.text} strokeWidth={1.2} />
      <text
        x={width / 2}
        y={-8}
        textAnchor="middle"
        direction={lang === "en" ? "ltr" : "rtl"}
        fontSize={11}
        fill={ink.text}
        stroke={ink.halo}
        strokeWidth={3}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {text}
      </text>
    </g>
  );
}

const fixed = (value: number): number => Math.round(value * 1000) / 1000;

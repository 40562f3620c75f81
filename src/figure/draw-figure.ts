import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { pictureWords } from "../i18n/picture-words.ts";
import { type Dataset, narrowDataset } from "../model/dataset.ts";
import { greyInk } from "../model/grey.ts";
import type { Incident } from "../model/incident.ts";
import type { Lang } from "../model/localized.ts";
import { PALETTES } from "../model/palette.ts";
import type { PictureWords } from "../model/picture-words.ts";
import { boxAroundRings, boxInBase, HOME_BOX } from "../picture/frame.ts";
import type { GroundPaths } from "../picture/ground-paths.ts";
import { yearsOf } from "../picture/Marks.tsx";
import { windowOf } from "../picture/map-window.ts";
import { Picture } from "../picture/Picture.tsx";
import { makePlain } from "../picture/plain/make-plain.ts";
import type { Typesetter } from "../picture/plain/typesetter.ts";
import { LEAST_MAP, layOutPlate, type Plate } from "../picture/plate.ts";
import type { CreditedLayer } from "../picture/points/point-layer.ts";
import { pointsInWindow } from "../picture/points/window-points.ts";
import { BadInput } from "./bad-input.ts";
import { toMm, toPx } from "./lengths.ts";
import { legendRow, ownNote } from "./own-points.ts";
import type { FigureRequest } from "./request.ts";
import { altText, notesOf, periodShown, type Voice } from "./say.ts";

/** What figures are drawn from. */
export interface Materials {
  readonly dataset: Dataset;
  readonly ground: GroundPaths;
  /** The relief as a data address of a PNG: the one kind of image that every program reads inside an SVG. */
  readonly relief: string;
  readonly typeset: Typesetter;
  readonly voices: Readonly<Record<Lang, Voice>>;
}

export interface DrawnFigure {
  readonly svg: string;
  readonly title: string;
  readonly alt: string;
  /** In the words of its language. */
  readonly period: string;
  /** How many attacks are drawn. */
  readonly shown: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A map this much lower or higher than it is wide is as far as a height that was left open goes. */
const PROPORTIONS = { least: 0.55, greatest: 1.3 };

/**
 * Draws a figure, with events of the reader's own if there are any. The same request gives the same text.
 * Throws `BadInput` where it has no room for its map.
 */
export function drawFigure(
  materials: Materials,
  request: FigureRequest,
  points: readonly CreditedLayer[] = [],
): DrawnFigure {
  const { dataset, ground, relief, typeset, voices } = materials;
  const { view, theme, grey, parts, widthMm } = request;
  const voice = voices[view.lang];
  const narrowed = narrowDataset(dataset, view);
  const region = dataset.regions.find(({ id }) => id === view.region);
  const box = region && boxAroundRings(region.geometry.coordinates);
  const at = view.map ? { center: [view.map.lng, view.map.lat], zoom: view.map.zoom } : undefined;
  const isOn = (layer: (typeof view.layers)[number]) => view.layers.includes(layer);

  const wordsFor = (counted: number, own: readonly number[]): PictureWords => {
    const shown = isOn("attacks") ? counted : null;
    const ownNotes = points.map((layer, i) => ownNote(voice, layer, own[i] ?? 0));
    return {
      ...pictureWords(voice.i18n, dataset, { region: region?.name, until: view.to }),
      subtitle: voice.i18n.t("app.subtitle", { period: periodShown(voice.i18n, dataset, view) }),
      notes: [...notesOf(voice, dataset, view, shown), ...ownNotes],
      ...(points.length > 0 && {
        more: points.map((layer, i) => legendRow(voice, layer, own[i] ?? 0, { theme, grey })),
      }),
      description: [altText(voice, dataset, { filter: view, region: view.region, shown }), ...ownNotes].join(
        " ",
      ),
    };
  };

  // The line that counts the attacks never breaks, so that their number does not change the layout.
  const draft = wordsFor(
    dataset.incidents.length,
    points.map(({ columns }) => columns.length),
  );
  const width = toPx(widthMm);
  const base = box ? boxInBase(box) : HOME_BOX;
  const heightMm = request.heightMm ?? toMm(heightFor(draft, request, width, base.height / base.width));
  const countOn = ({ map }: Plate) => {
    const mapWindow = windowOf(map, at ?? box);
    const inWindow = ({ position }: Incident) => mapWindow.holds(position);
    return {
      attacks: isOn("attacks") ? narrowed.incidents.filter(inWindow).length : 0,
      own: pointsInWindow(points, mapWindow).gathered.layers.map((layer) => layer.inWindow),
    };
  };
  const counted = countOn(layOut(draft, request, width, heightMm));
  // A line on the reader's events may break with another number, and leave the map another height.
  const { attacks: shown, own } =
    points.length === 0
      ? counted
      : countOn(layOut(wordsFor(counted.attacks, counted.own), request, width, heightMm));
  const words = wordsFor(shown, own);
  const ink = PALETTES[theme];
  const svg = renderToStaticMarkup(
    createElement(Picture, {
      dataset: narrowed,
      ground,
      relief: isOn("relief") ? relief : undefined,
      lang: view.lang,
      words,
      ink: grey ? greyInk(ink) : ink,
      width,
      height: toPx(heightMm),
      box,
      at,
      selected: view.region,
      until: view.to,
      years: yearsOf(dataset.incidents),
      layers: {
        attacks: isOn("attacks"),
        centres: isOn("centres"),
        points: isOn("points"),
        names: isOn("names"),
      },
      points: { layers: points, theme, grey },
      parts,
      id: "figure",
    }),
  );
  return {
    svg: `${makePlain(svg, typeset, { width: `${toMm(width)}mm`, height: `${toMm(toPx(heightMm))}mm` })}\n`,
    title: words.title,
    alt: words.description ?? "",
    period: periodShown(voice.i18n, dataset, view),
    shown,
    widthMm,
    heightMm,
  };
}

const TALL = 10_000;

/** What a plate needs besides its map. */
function heightAround(words: PictureWords, { view, parts }: FigureRequest, width: number) {
  const { map } = layOutPlate(words, view.lang, width, TALL, parts);
  return { around: TALL - (map.bottom - map.top), mapWidth: map.right - map.left };
}

function heightFor(words: PictureWords, request: FigureRequest, width: number, proportion: number): number {
  const { around, mapWidth } = heightAround(words, request, width);
  const { least, greatest } = PROPORTIONS;
  return around + Math.max(LEAST_MAP, mapWidth * Math.min(greatest, Math.max(least, proportion)));
}

function layOut(words: PictureWords, request: FigureRequest, width: number, heightMm: number): Plate {
  const least = Math.ceil(toMm(heightAround(words, request, width).around + LEAST_MAP));
  if (heightMm < least) {
    throw new BadInput(
      `A figure ${toMm(width)} mm wide has no room for its map in ${heightMm} mm of height; make it at least ${least} mm high.`,
    );
  }
  return layOutPlate(words, request.view.lang, width, toPx(heightMm), request.parts);
}

import { toGrey } from "../model/grey.ts";
import { hexOf } from "../model/oklab.ts";
import type { PictureWords } from "../model/picture-words.ts";
import type { MapWindow } from "../picture/map-window.ts";
import type { CreditedLayer, PointLayer } from "../picture/points/point-layer.ts";
import { markRadius, type PointTheme, rampOf } from "../picture/points/point-style.ts";
import { shapeOf, shapePath } from "../picture/points/shapes.ts";
import { pointsInWindow } from "../picture/points/window-points.ts";
import type { Voice } from "./say.ts";

/** The step of a layer's colours that stands for it in a legend. */
const STEP = 3;
/** A longer name would leave the map no room beside its legend. */
const LONGEST = 32;

/** The line of the legend on events of the reader's own: their mark, their name, how many the map shows. */
export function legendRow(
  { i18n, figureT }: Voice,
  { name, colour }: PointLayer,
  count: number,
  { theme, grey }: { theme: PointTheme; grey: boolean },
): NonNullable<PictureWords["more"]>[number] {
  const rgb = rampOf(colour, theme)[STEP];
  const ink = rgb ? hexOf(rgb) : "";
  const letters = [...name];
  const short = letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : name;
  return {
    text: figureT("legend.own", { name: short, number: i18n.n(count) }),
    path: shapePath(shapeOf(colour), markRadius("places", STEP, 1), 0, 0),
    ink: grey ? toGrey(ink) : ink,
  };
}

/** The line of a figure that says whose events of the reader's it shows, and how many. */
export function ownNote({ figureT }: Voice, { name, credit }: CreditedLayer, count: number): string {
  return credit === null
    ? figureT("note.own", { name, count })
    : figureT("note.own.credit", { name, count, credit });
}

/**
 * The words of a picture with the lines on events of the reader's own. A line may break with another
 * number and leave the map another height, so that they are counted again on the map that they leave.
 */
export function withOwnPoints(
  voice: Voice,
  words: PictureWords,
  layers: readonly CreditedLayer[],
  theme: PointTheme,
  windowFor: (words: PictureWords) => MapWindow,
): PictureWords {
  if (layers.length === 0) return words;
  const told = (counts: readonly number[]): PictureWords => ({
    ...words,
    notes: [...(words.notes ?? []), ...layers.map((layer, i) => ownNote(voice, layer, counts[i] ?? 0))],
    more: layers.map((layer, i) => legendRow(voice, layer, counts[i] ?? 0, { theme, grey: false })),
  });
  const countedOn = (draft: PictureWords) =>
    pointsInWindow(layers, windowFor(draft)).gathered.layers.map(({ inWindow }) => inWindow);
  const first = countedOn(told(layers.map(({ columns }) => columns.length)));
  return told(countedOn(told(first)));
}

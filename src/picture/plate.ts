import type { Lang } from "../model/localized.ts";
import type { PictureWords } from "../model/picture-words.ts";
import type { Box } from "./boxes.ts";
import { legendSize } from "./Legend.tsx";
import { wrapText } from "./text-width.ts";

/** Narrower plates have their legend below the map, and smaller symbols, as on a small screen. */
const WIDE = 620;

/** A line of text of a plate. */
export interface PlateLine {
  readonly text: string;
  /** Where its letters stand. */
  readonly y: number;
  readonly size: number;
  readonly role: "title" | "subtitle" | "small";
}

/** Where everything on a plate stands, in pixels. */
export interface Plate {
  readonly map: Box;
  readonly legend: {
    readonly x: number;
    readonly y: number;
    readonly columns: number;
    readonly onMap: boolean;
  } | null;
  /** The legend's ground, where it lies over the map. */
  readonly legendCard: Box | null;
  readonly lines: readonly PlateLine[];
  /** Where lines begin in the plate's language. */
  readonly startX: number;
  readonly symbolScale: number;
}

/** A map that is lower than this shows nothing. */
export const LEAST_MAP = 160;

/** What a plate has besides its map and the lines that no copy goes without. */
export interface PlateParts {
  readonly title: boolean;
  readonly legend: boolean;
}

/** From the title above to the credit below; the map takes what they leave. Throws where that is nothing. */
export function layOutPlate(
  words: PictureWords,
  lang: Lang,
  width: number,
  height: number,
  parts: PlateParts = { title: true, legend: true },
): Plate {
  const isWide = width >= WIDE;
  const margin = isWide ? 20 : 12;
  const room = width - 2 * margin;
  const lines: PlateLine[] = [];
  let y = isWide ? 12 : 8;
  const write = (text: string, role: PlateLine["role"], size: number, leading: number) => {
    for (const line of wrapText(text, size, room)) {
      y += leading;
      lines.push({ text: line, y: y - Math.round(leading * 0.24), size, role });
    }
  };

  if (parts.title) {
    write(words.title, "title", isWide ? 24 : 20, isWide ? 31 : 26);
    write(words.subtitle, "subtitle", 13, 18);
  }
  const top = y + 10;

  // The lines below are as many as they are: their height is known once they are broken.
  const above = lines.length;
  y = 0;
  for (const text of [...(words.notes ?? []), words.indicative, words.credit]) write(text, "small", 10.5, 15);
  const footTop = height - y - (isWide ? 12 : 9);
  const foot = lines.slice(above).map((line) => ({ ...line, y: line.y + footTop }));

  const columns = isWide ? 1 : legendSize(words, 2).width <= room ? 2 : 1;
  const legend = legendSize(words, columns);
  const bottom = isWide || !parts.legend ? footTop - 8 : footTop - legend.height - 18;
  if (bottom - top < LEAST_MAP) {
    const missing = Math.ceil(LEAST_MAP - (bottom - top));
    throw new RangeError(
      `a picture of ${width} × ${height} has no room for its map: make it ${missing} higher`,
    );
  }
  const map = { left: margin, top, right: width - margin, bottom };
  const card =
    isWide && parts.legend
      ? {
          left: map.left,
          top: map.bottom - legend.height - 2 * CARD,
          right: map.left + legend.width + 2 * CARD,
          bottom: map.bottom,
        }
      : null;
  return {
    map,
    legend: !parts.legend
      ? null
      : card
        ? { x: card.left + CARD, y: card.top + CARD, columns, onMap: true }
        : {
            x: lang === "en" ? margin : width - margin - legend.width,
            y: bottom + 9,
            columns,
            onMap: false,
          },
    legendCard: card,
    lines: [...lines.slice(0, above), ...foot],
    startX: lang === "en" ? margin : width - margin,
    symbolScale: isWide ? 1 : 0.75,
  };
}

/** From the rim of the legend's ground to the legend. */
const CARD = 10;

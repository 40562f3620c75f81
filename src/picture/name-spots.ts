import type { Lang } from "../model/localized.ts";
import { type Box, boxAround } from "./boxes.ts";
import { type LabelStyle, settingFor, sizeFor } from "./label-styles.ts";
import { estimateWidth } from "./text-width.ts";

/** Where a name may stand around its place. */
export interface NameSpot {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
  readonly box: Box;
  /** How much worse it is than the best of all spots. */
  readonly cost: number;
}

/** From a symbol to the name beside it, in pixels. */
const GAP = 3.5;

/** The spots around a place whose symbol has a radius; without a symbol the name stands on the place. */
export function spotsAround(text: string, style: LabelStyle, lang: Lang, room: number): NameSpot[] {
  const { spacing = 0, capitals } = settingFor(style, lang);
  const size = sizeFor(style.size, lang);
  const width = estimateWidth(capitals ? text.toUpperCase() : text, size, spacing);
  const { baseline, half } = lang === "en" ? LATIN : ARABIC;

  const spot = (x: number, lift: number, anchor: NameSpot["anchor"], cost: number): NameSpot => {
    const middle = anchor === "middle" ? x : anchor === "start" ? x + width / 2 : x - width / 2;
    const box = boxAround(middle, lift, width / 2 + 1, half * size);
    return { dx: round(x), dy: round(lift + baseline * size), anchor, box, cost };
  };
  if (!style.dot) {
    const { aside: furthest = 0 } = style;
    const aside = width / 2 + 7;
    return [
      spot(0, 0, "middle", 0),
      ...[-14, 14].map((lift) => spot(0, lift, "middle", 1)),
      ...[-28, 28].map((lift) => spot(0, lift, "middle", 3)),
      // A river or a ridge runs on: its name may stand beside it, but not far off.
      ...(aside <= furthest ? [-18, 0, 18] : []).flatMap((lift) =>
        [aside, -aside].map((x) => spot(x, lift, "middle", lift ? 3.5 : 1.5)),
      ),
    ];
  }
  // A name begins at its place: on the right of it in Latin script, on the left in Arabic.
  const onward = lang === "en" ? 1 : -1;
  const beside = (direction: number, lift: number, cost: number, further = 0): NameSpot =>
    spot(direction * (room + GAP + further), lift, direction > 0 ? "start" : "end", cost);
  const over = room + half * size + 1;
  return [
    beside(onward, 0, 0),
    beside(onward, -size * 0.5, 0.8),
    beside(onward, size * 0.5, 0.9),
    beside(-onward, 0, 1),
    spot(0, -over, "middle", 1.4),
    spot(0, over, "middle", 1.5),
    beside(-onward, -size * 0.5, 1.7),
    beside(-onward, size * 0.5, 1.8),
    ...[-over, over].flatMap((lift) => [
      spot(onward * room, lift, onward > 0 ? "start" : "end", 2.2),
      spot(-onward * room, lift, onward > 0 ? "end" : "start", 2.4),
    ]),
    beside(onward, 0, 4, 7),
    beside(-onward, 0, 4.5, 7),
    spot(0, -over - 6, "middle", 5),
    spot(0, over + 6, "middle", 5),
  ];
}

/** Of the font size: from the middle of a line to where its letters stand, and to its upper and lower end. */
const LATIN = { baseline: 0.34, half: 0.52 } as const;
const ARABIC = { baseline: 0.27, half: 0.6 } as const;

const round = (value: number): number => Math.round(value * 10) / 10;

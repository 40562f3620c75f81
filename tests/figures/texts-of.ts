import { type Box, boxAround } from "../../src/picture/boxes.ts";
import { estimateWidth } from "../../src/picture/text-width.ts";

/** A text of a picture and about the room that it takes, in pixels of the picture. */
export interface DrawnText {
  readonly text: string;
  readonly box: Box;
}

interface State {
  readonly x: number;
  readonly y: number;
  readonly attributes: Readonly<Record<string, string>>;
}

const INHERITED = ["font-size", "text-anchor", "direction", "letter-spacing"];

/** Reads the texts of a plate's SVG with their places; knows only what plates use: moved groups. */
export function textsOf(svg: string): DrawnText[] {
  const stack: State[] = [{ x: 0, y: 0, attributes: {} }];
  const texts: DrawnText[] = [];
  for (const [, closing, tag = "", inside = "", empty, text = ""] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>([^<]*)/g,
  )) {
    if (closing) {
      stack.pop();
      continue;
    }
    const parent = stack.at(-1) as State;
    const own = Object.fromEntries(
      [...inside.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
    );
    const [, dx = 0, dy = 0] = own.transform?.match(/translate\(([-\d.]+) ([-\d.]+)\)/) ?? [];
    const inherited = Object.fromEntries(
      INHERITED.filter((key) => key in parent.attributes).map((key) => [key, parent.attributes[key] ?? ""]),
    );
    const state: State = {
      x: parent.x + Number(dx),
      y: parent.y + Number(dy),
      attributes: { ...inherited, ...own },
    };
    if (tag === "text") texts.push({ text, box: boxOf(text, state) });
    if (!empty) stack.push(state);
  }
  return texts;
}

function boxOf(text: string, { x, y, attributes }: State): Box {
  const size = Number(attributes["font-size"]);
  const width = estimateWidth(text, size, Number(attributes["letter-spacing"] ?? 0));
  const left = x + Number(attributes.x ?? 0) + Number(attributes.dx ?? 0);
  const baseline = y + Number(attributes.y ?? 0) + Number(attributes.dy ?? 0);
  const angle = Number(attributes.transform?.match(/rotate\(([-\d.]+)/)?.[1] ?? 0) * (Math.PI / 180);
  const anchor = attributes["text-anchor"] ?? "start";
  const leftward = attributes.direction === "rtl" ? "start" : "end";
  const middle = anchor === "middle" ? 0 : anchor === leftward ? -width / 2 : width / 2;
  const half = [
    (Math.abs(Math.cos(angle)) * width + Math.abs(Math.sin(angle)) * size) / 2,
    (Math.abs(Math.sin(angle)) * width + Math.abs(Math.cos(angle)) * size) / 2,
  ] as const;
  return boxAround(left + middle, baseline - size * 0.3, ...half);
}

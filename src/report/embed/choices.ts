import { formatLink } from "../../state/url.ts";
import { DEFAULT_VIEW, FRAME_PARTS, type FramePart, isPartShown, type View } from "../../state/view.ts";
import { HEIGHTS, readHeight } from "./height.ts";
import type { FrameSize } from "./snippet.ts";

export const RATIOS = ["4 / 3", "16 / 9", "1 / 1", "3 / 4"] as const;
export type Ratio = (typeof RATIOS)[number];

/** What the reader has changed for the frame; the rest is as on the map beside. */
export interface Choices {
  readonly view: Partial<View>;
  readonly sizeBy: FrameSize["kind"];
  readonly ratio: Ratio;
  /** As it was typed. */
  readonly height: string;
  readonly isGrowing: boolean;
}

export const FIRST_CHOICES: Choices = {
  view: { theme: "auto", frame: DEFAULT_VIEW.frame },
  sizeBy: "ratio",
  ratio: "4 / 3",
  height: String(HEIGHTS.usual),
  isGrowing: false,
};

/** The view in the frame: what is seen now, without what is open beside it, and with what was changed. */
export function frameView(view: View, { view: changed }: Choices): View {
  const { panel, paragraph, cut, q, sort, timeline, own } = DEFAULT_VIEW;
  const layers = view.layers.filter((layer) => layer !== "osm");
  return { ...view, panel, paragraph, cut, q, sort, timeline, own, layers, ...changed, embed: true };
}

/** Says the theme too: a reader who has chosen one on the map itself would else have that in the frame. */
export function frameLink(view: View): string {
  const lang = view.lang === "en" ? "ar" : "en";
  const theme = view.theme === "light" ? "dark" : "light";
  return formatLink(view, [], { ...DEFAULT_VIEW, lang, theme });
}

export const withPart = (view: View, part: FramePart, isOn: boolean): readonly FramePart[] =>
  FRAME_PARTS.filter((each) => (each === part ? isOn : isPartShown(view, each)));

export function sizeOf({ sizeBy, ratio, height }: Choices): FrameSize {
  return sizeBy === "ratio"
    ? { kind: "ratio", ratio }
    : { kind: "height", height: readHeight(height) ?? HEIGHTS.usual };
}

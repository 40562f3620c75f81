import type { Box } from "../boxes.ts";
import { clipShape } from "./clip-shape.ts";
import { type Hatch, hatchLines, readHatch, ringsOf } from "./hatch-lines.ts";
import { outlineText } from "./outline-text.ts";
import { type Placing, placed, WHOLE_PAGE } from "./placed.ts";
import { element, elementsIn, readSvg, type SvgElement, type SvgNode, writeSvg } from "./svg-tree.ts";
import type { Typesetter } from "./typesetter.ts";

/** What holds for an element by those around it. */
export interface Around extends Placing {
  /** Attributes that are handed down. */
  readonly inherited: Readonly<Record<string, string>>;
  /** The frame that cuts it, in pixels of the page. */
  readonly frame: Box | null;
}

interface Tools {
  readonly typeset: Typesetter;
  readonly hatches: ReadonlyMap<string, Hatch>;
  readonly frames: ReadonlyMap<string, SvgElement>;
  /** Colour and size of the page; a page without colour lets shine through what is below it. */
  readonly page: { readonly paper: string | null; readonly width: number; readonly height: number };
}

const OF_TEXT = [
  ...["font-family", "font-size", "font-weight", "font-style", "letter-spacing", "text-anchor", "direction"],
  "paint-order",
];
/** Attributes for text, for pages and for scripts: once the text is outlines they say nothing. */
const LEFT_OUT = [
  ...OF_TEXT,
  ...["pointer-events", "class", "aria-hidden", "overflow", "vector-effect", "data-schematic", "clip-path"],
];
const HANDED_DOWN = [...OF_TEXT, "stroke", "lang"];

/** What is cut at a frame is cut a little outside of it, so that no cut line shows. */
const BLEED = 8;

/**
 * A picture in the part of SVG that every program draws alike: text as outlines, hatches as lines, strokes
 * in the units of their shapes, nothing far beyond its frame. `size` is what it measures on paper, `170mm`.
 */
export function makePlain(svg: string, typeset: Typesetter, size: { width: string; height: string }): string {
  const root = readSvg(svg);
  const defined = (name: string) => elementsNamed(root, name);
  const paper = elementsIn(root.children).find(({ name }) => name === "rect");
  const tools: Tools = {
    typeset,
    hatches: new Map(defined("pattern").map((node) => [node.attributes.id ?? "", readHatch(node)])),
    frames: new Map(
      defined("clipPath").flatMap((node) =>
        elementsIn(node.children).map((rect) => [node.attributes.id ?? "", rect] as const),
      ),
    ),
    page: {
      paper: paper?.attributes.fill ?? null,
      width: Number(root.attributes.width),
      height: Number(root.attributes.height),
    },
  };
  const whole: Around = { ...WHOLE_PAGE, inherited: {}, frame: null };
  const { attributes, children } = plainElement(root, whole, tools)[0] as SvgElement;
  return writeSvg({ name: "svg", attributes: { ...attributes, ...size }, children });
}

function elementsNamed(node: SvgElement, name: string): SvgElement[] {
  const within = elementsIn(node.children).flatMap((child) => elementsNamed(child, name));
  return node.name === name ? [node, ...within] : within;
}

function plainElement(node: SvgElement, around: Around, tools: Tools): SvgNode[] {
  const { name, attributes } = node;
  if (name === "pattern" || (name === "clipPath" && tools.page.paper)) return [];
  if (name === "text") return outlineText(node, around, tools.typeset);
  if (name === "path") return plainPath(node, around, tools);
  const hatch = hatchOf(node, tools);
  if (hatch) return [hatchedShape(node, hatch, around)];

  const isRoot = name === "svg" && around.inherited.lang === undefined;
  const frame = frameOf(attributes["clip-path"], around, tools);
  const inside: Around = {
    ...placed(around, attributes.transform),
    inherited: { ...around.inherited, ...pick(attributes, HANDED_DOWN) },
    frame: frame ?? around.frame,
  };
  const children = node.children.flatMap((child) =>
    typeof child === "string" ? [child] : plainElement(child, inside, tools),
  );
  if (["g", "svg", "defs"].includes(name) && children.length === 0) return [];
  // A drawing within the drawing is a group with a frame of its own, which ours do not need.
  if (name === "svg" && !isRoot) return [element("g", pick(attributes, ["fill"]), children)];
  if (!frame) return [{ name, attributes: plainAttributes(attributes, around), children }];
  return framedGroup(children, attributes, frame, around, tools);
}

/** A group whose margins are covered by the paper; on a page without paper there is no way but to clip. */
function framedGroup(
  children: readonly SvgNode[],
  attributes: SvgElement["attributes"],
  frame: Box,
  around: Around,
  { page }: Tools,
): SvgElement[] {
  if (!page.paper) return [element("g", { "clip-path": attributes["clip-path"] }, children)];
  const { left, top, right, bottom } = local(frame, around);
  const outer = local({ left: 0, top: 0, right: page.width, bottom: page.height }, around);
  const d = `M${outer.left} ${outer.top}H${outer.right}V${outer.bottom}H${outer.left}zM${left} ${top}V${bottom}H${right}V${top}z`;
  return [element("g", {}, children), element("path", { d, fill: page.paper })];
}

function frameOf(clipPath: string | undefined, around: Around, tools: Tools): Box | null {
  const rect = tools.frames.get(/^url\(#(.+)\)$/.exec(clipPath ?? "")?.[1] ?? "");
  if (!rect) return null;
  const { x, y, scale } = around;
  const [width, height] = [Number(rect.attributes.width), Number(rect.attributes.height)];
  return { left: x, top: y, right: x + width * scale, bottom: y + height * scale };
}

/** A box of the page in the units of an element. */
const local = ({ left, top, right, bottom }: Box, { x, y, scale }: Around, rim = 0): Box => ({
  left: round((left - rim - x) / scale),
  top: round((top - rim - y) / scale),
  right: round((right + rim - x) / scale),
  bottom: round((bottom + rim - y) / scale),
});

function plainPath(node: SvgElement, around: Around, tools: Tools): SvgElement[] {
  const d = node.attributes.d ?? "";
  const clipped = around.frame ? clipShape(d, local(around.frame, around, BLEED)) : d;
  if (clipped === "") return [];
  const shape = { ...node, attributes: { ...node.attributes, d: clipped } };
  const hatch = hatchOf(node, tools);
  return [
    hatch
      ? hatchedShape(shape, hatch, around)
      : { ...shape, attributes: plainAttributes(shape.attributes, around) },
  ];
}

/** Strokes that keep their width at every scale, in the units of their shape. */
function plainAttributes(
  attributes: Readonly<Record<string, string>>,
  { scale }: Around,
): Record<string, string> {
  const kept = Object.fromEntries(Object.entries(attributes).filter(([key]) => !LEFT_OUT.includes(key)));
  if (attributes["vector-effect"] !== "non-scaling-stroke") return kept;
  const unscaled = (lengths: string) =>
    lengths
      .split(" ")
      .map((length) => round(Number(length) / scale))
      .join(" ");
  return {
    ...kept,
    "stroke-width": unscaled(attributes["stroke-width"] ?? "1"),
    ...(attributes["stroke-dasharray"]
      ? { "stroke-dasharray": unscaled(attributes["stroke-dasharray"]) }
      : {}),
  };
}

const hatchOf = ({ attributes }: SvgElement, { hatches }: Tools): Hatch | undefined =>
  hatches.get(/^url\(#(.+)\)$/.exec(attributes.fill ?? "")?.[1] ?? "");

/** The ground of a shape, the lines of its hatch, and its outline. */
function hatchedShape(node: SvgElement, hatch: Hatch, around: Around): SvgElement {
  const { fill, ...outline } = plainAttributes(node.attributes, around);
  const shape = pick(outline, ["d", "x", "y", "width", "height"]);
  const lines = { d: hatchLines(ringsOf(node), hatch), fill: "none", ...hatch.line };
  return element("g", {}, [
    element(node.name, { ...shape, ...hatch.ground }),
    element("path", { ...lines, "stroke-width": round(hatch.width) }),
    element(node.name, { ...outline, fill: "none" }),
  ]);
}

const pick = (attributes: Readonly<Record<string, string>>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(attributes).filter(([key]) => keys.includes(key)));

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

import { type Hatch, hatchLines, readHatch, ringsOf } from "./hatch-lines.ts";
import { outlineText } from "./outline-text.ts";
import { element, elementsIn, readSvg, type SvgElement, type SvgNode, writeSvg } from "./svg-tree.ts";
import type { Typesetter } from "./typesetter.ts";

/** What holds for an element by those around it. */
export interface Around {
  /** Attributes that are handed down. */
  readonly inherited: Readonly<Record<string, string>>;
  /** How many pixels of the picture a unit takes. */
  readonly scale: number;
}

interface Tools {
  readonly typeset: Typesetter;
  readonly hatches: ReadonlyMap<string, Hatch>;
}

/** Attributes for text, for pages and for scripts: once the text is outlines they say nothing. */
const LEFT_OUT = [
  ...["font-family", "font-size", "font-weight", "font-style", "letter-spacing", "text-anchor", "direction"],
  ...["paint-order", "pointer-events", "class", "aria-hidden", "overflow", "vector-effect", "data-schematic"],
];
const HANDED_DOWN = [
  ...["font-family", "font-size", "font-weight", "font-style", "letter-spacing", "text-anchor", "direction"],
  ...["paint-order", "stroke", "lang"],
];

/**
 * A picture in the part of SVG that every program draws alike: text as outlines, hatches as lines, strokes
 * in the units of their shapes. `size` is what the picture measures on paper, `170mm`.
 */
export function makePlain(svg: string, typeset: Typesetter, size: { width: string; height: string }): string {
  const root = readSvg(svg);
  const hatches = new Map(patternsIn(root).map((node) => [node.attributes.id ?? "", readHatch(node)]));
  const plain = plainElement(root, { inherited: {}, scale: 1 }, { typeset, hatches })[0] as SvgElement;
  return writeSvg({ ...plain, attributes: { ...plain.attributes, ...size } });
}

function patternsIn(node: SvgElement): SvgElement[] {
  if (node.name === "pattern") return [node];
  return elementsIn(node.children).flatMap(patternsIn);
}

function plainElement(node: SvgElement, around: Around, tools: Tools): SvgNode[] {
  const { name, attributes } = node;
  if (name === "pattern") return [];
  if (name === "text") return outlineText(node, around, tools.typeset);
  const hatch = tools.hatches.get(/^url\(#(.+)\)$/.exec(attributes.fill ?? "")?.[1] ?? "");
  if (hatch) return [hatchedShape(node, hatch, around)];
  const isRoot = Object.keys(around.inherited).length === 0 && name === "svg";
  const inside: Around = {
    inherited: { ...around.inherited, ...pick(attributes, HANDED_DOWN) },
    scale: around.scale * scaleOf(attributes.transform),
  };
  const children = node.children.flatMap((child) =>
    typeof child === "string" ? [child] : plainElement(child, inside, tools),
  );
  const isContainer = ["g", "svg", "defs"].includes(name);
  if (isContainer && children.length === 0) return [];
  // A drawing within the drawing is a group with a frame of its own, which ours do not need.
  if (name === "svg" && !isRoot) return [element("g", pick(attributes, ["fill"]), children)];
  return [{ name, attributes: plainAttributes(attributes, around), children }];
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
      .map((length) => Math.round((Number(length) / scale) * 10_000) / 10_000)
      .join(" ");
  return {
    ...kept,
    "stroke-width": unscaled(attributes["stroke-width"] ?? "1"),
    ...(attributes["stroke-dasharray"]
      ? { "stroke-dasharray": unscaled(attributes["stroke-dasharray"]) }
      : {}),
  };
}

/** The ground of a shape, the lines of its hatch, and its outline. */
function hatchedShape(node: SvgElement, hatch: Hatch, around: Around): SvgElement {
  const { fill, ...outline } = plainAttributes(node.attributes, around);
  const shape = pick(outline, ["d", "x", "y", "width", "height"]);
  return element("g", {}, [
    element(node.name, { ...shape, ...hatch.ground }),
    element("path", {
      d: hatchLines(ringsOf(node), hatch),
      fill: "none",
      ...hatch.line,
      "stroke-width": Math.round(hatch.width * 10_000) / 10_000,
    }),
    element(node.name, { ...outline, fill: "none" }),
  ]);
}

const pick = (attributes: Readonly<Record<string, string>>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(attributes).filter(([key]) => keys.includes(key)));

const scaleOf = (transform = ""): number => Number(/scale\(([-\d.]+)\)/.exec(transform)?.[1] ?? 1);

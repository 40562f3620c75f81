import { LANGS } from "../../model/localized.ts";
import type { Around } from "./make-plain.ts";
import { outlinePath } from "./outline-path.ts";
import { element, type SvgElement, textIn } from "./svg-tree.ts";
import type { Face, Typesetter } from "./typesetter.ts";

const FACES: readonly Face[] = ["Gap Serif", "Gap Sans", "Gap Arabic"];

/** Our faces have no italics: browsers slant the upright by as much. */
const SLANT = 0.2;

/** A text as one shape, and behind it its halo where it has one. */
export function outlineText(node: SvgElement, { inherited }: Around, typeset: Typesetter): SvgElement[] {
  const all = { ...inherited, ...node.attributes };
  const number = (key: string) => Number(all[key] ?? 0);
  const direction = all.direction === "rtl" ? "rtl" : "ltr";
  const { steps, width } = typeset(textIn(node), {
    faces: facesOf(all["font-family"] ?? ""),
    weight: Number(all["font-weight"] ?? 400),
    direction,
    lang: LANGS.find((lang) => lang === all.lang) ?? "en",
    size: number("font-size"),
    spacing: number("letter-spacing"),
  });
  if (steps.length === 0) return [];
  const start = { start: 0, middle: -width / 2, end: -width }[all["text-anchor"] ?? "start"] ?? 0;
  // From right to left a line starts at its right end.
  const left = number("x") + number("dx") + (direction === "rtl" ? -width - start : start);
  const slant = all["font-style"] === "italic" ? SLANT : 0;
  const d = outlinePath(steps, left, number("y") + number("dy"), slant);
  const { fill, transform } = node.attributes;
  const { stroke, "stroke-width": strokeWidth, "stroke-linejoin": strokeLinejoin } = node.attributes;
  const isHaloed = all["paint-order"] === "stroke" && (all.stroke ?? "none") !== "none";
  if (!isHaloed) return [element("path", { d, fill, transform })];
  // Not every program knows paint-order: what lies below is drawn first.
  return [
    element("path", {
      d,
      transform,
      fill: "none",
      stroke,
      "stroke-width": strokeWidth,
      "stroke-linejoin": strokeLinejoin,
    }),
    element("path", { d, transform, fill, stroke: "none" }),
  ];
}

/** Ours among the faces of a list, in its order; any of them rather than a letter that is missing. */
function facesOf(family: string): Face[] {
  const named = FACES.filter((face) => family.includes(face));
  const inOrder = named.sort((a, b) => family.indexOf(a) - family.indexOf(b));
  return [...inOrder, ...FACES.filter((face) => !named.includes(face))];
}

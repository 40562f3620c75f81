import { placed, WHOLE_PAGE } from "./placed.ts";
import { readSvg, type SvgElement, type SvgNode, writeSvg } from "./svg-tree.ts";

/** An image of a drawing, in pixels of the page. */
export interface PlacedImage {
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly opacity: number;
}

/** A drawing as the two that lie below and above its image. */
export interface SplitDrawing {
  readonly below: string;
  readonly image: PlacedImage;
  readonly above: string;
}

/** Parts a plain drawing at its image, for programs that draw images slowly; `null` where it has none. */
export function splitAtImage(svg: string): SplitDrawing | null {
  const root = readSvg(svg);
  let image: PlacedImage | null = null;

  function part(node: SvgElement, around = WHOLE_PAGE): [below: SvgNode[], above: SvgNode[]] {
    const isAfter = image !== null;
    if (node.name === "defs") return [[node], [node]];
    if (node.name === "image" && !isAfter) {
      const [x, y, width, height] = ["x", "y", "width", "height"].map((key) => Number(node.attributes[key]));
      image = {
        href: node.attributes.href ?? "",
        x: around.x + (x ?? 0) * around.scale,
        y: around.y + (y ?? 0) * around.scale,
        width: (width ?? 0) * around.scale,
        height: (height ?? 0) * around.scale,
        opacity: Number(node.attributes.opacity ?? 1),
      };
      return [[], []];
    }
    const inside = placed(around, node.attributes.transform);
    const below: SvgNode[] = [];
    const above: SvgNode[] = [];
    for (const child of node.children) {
      if (typeof child === "string") (image ? above : below).push(child);
      else {
        const [first, second] = part(child, inside);
        below.push(...first);
        above.push(...second);
      }
    }
    const holdsImage = !isAfter && image !== null;
    return [
      isAfter ? [] : [{ ...node, children: below }],
      isAfter || holdsImage ? [{ ...node, children: above }] : [],
    ];
  }

  const [[below], [above]] = part(root);
  return image && below && above ? { below: writeSvg(below), image, above: writeSvg(above) } : null;
}

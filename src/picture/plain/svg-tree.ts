/** An element of a drawing, or text. */
export type SvgNode = SvgElement | string;

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
}

export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly SvgNode[] = [],
): SvgElement => ({
  name,
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  ),
  children,
});

export const elementsIn = (nodes: readonly SvgNode[]): SvgElement[] =>
  nodes.filter((node) => typeof node !== "string");

/** The text in an element and in all that it holds. */
export const textIn = (node: SvgNode): string =>
  typeof node === "string" ? node : node.children.map(textIn).join("");

/** Reads the markup that React writes: one root, every element closed, every value in double quotes. */
export function readSvg(markup: string): SvgElement {
  const open: { name: string; attributes: Record<string, string>; children: SvgNode[] }[] = [
    { name: "", attributes: {}, children: [] },
  ];
  for (const [, closing, name = "", inside = "", empty, text = ""] of markup.matchAll(
    /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>([^<]*)/g,
  )) {
    if (closing) open.pop();
    else {
      const node = { name, attributes: readAttributes(inside), children: [] };
      open.at(-1)?.children.push(node);
      if (!empty) open.push(node);
    }
    if (text) open.at(-1)?.children.push(unescapeText(text));
  }
  const [root] = elementsIn(open[0]?.children ?? []);
  if (!root || open.length !== 1) throw new Error("expected the markup of one drawing, got something else");
  return root;
}

const readAttributes = (inside: string): Record<string, string> =>
  Object.fromEntries(
    [...inside.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
      key,
      unescapeText(value),
    ]),
  );

export function writeSvg(node: SvgNode): string {
  if (typeof node === "string") return escapeText(node);
  const { name, attributes, children } = node;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const inside = children.map(writeSvg).join("");
  return `<${name}${written.join("")}${inside ? `>${inside}</${name}>` : "/>"}`;
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" } as const;

const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign as keyof typeof ENTITIES]);

const unescapeText = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

import { HEIGHTS } from "./height.ts";

/** How high a frame is: as its width has it, or as it is told. */
export type FrameSize =
  | { readonly kind: "ratio"; readonly ratio: string }
  | { readonly kind: "height" /** In pixels. */; readonly height: number };

export interface SnippetParts {
  /** Of the map in its frame, and of the same view without one. */
  readonly address: string;
  readonly wholePage: string;
  /** What a screen reader calls the frame, and what the link says where there is no frame. */
  readonly title: string;
  readonly size: FrameSize;
  /** With a panel there are texts to copy and files to save. */
  readonly hasPanel: boolean;
  /** Of embed.js, which grows the frame to what is in it; none leaves it at its height. */
  readonly script: string | null;
}

/** In pixels, of a frame whose height follows its width: on a phone the map would be too low to read. */
export const LEAST_HEIGHT = 320;

/** What is pasted into a page: a frame, and within it a link for where frames are taken out. */
export function embedSnippet({ address, wholePage, title, size, hasPanel, script }: SnippetParts): string {
  const attributes = {
    src: address,
    title,
    loading: "lazy",
    width: "100%",
    height: String(size.kind === "height" ? size.height : HEIGHTS.usual),
    style: styleOf(size),
    sandbox: sandboxOf(hasPanel),
    ...(hasPanel ? { allow: "clipboard-write" } : {}),
    referrerpolicy: "no-referrer",
  };
  const written = Object.entries(attributes).map(([name, value]) => `  ${name}="${escaped(value)}"`);
  const link = `<a href="${escaped(wholePage)}">${escaped(title)}</a>`;
  const frame = `<iframe\n${written.join("\n")}\n>${link}</iframe>`;
  return script === null ? frame : `${frame}\n<script async src="${escaped(script)}"></script>`;
}

const styleOf = (size: FrameSize): string =>
  size.kind === "height"
    ? "border: 0"
    : `border: 0; height: auto; aspect-ratio: ${size.ratio}; min-height: ${LEAST_HEIGHT}px`;

/**
 * Scripts, because the map is one; its own origin, because its files are asked for by it and most hosts
 * give them to no other; new tabs that are free again, for the links to sources and to the whole map.
 * Files are saved only from the panel. Nothing else: no forms, no dialogs, no way to lead the page away.
 */
const sandboxOf = (hasPanel: boolean): string =>
  [
    "allow-scripts",
    "allow-same-origin",
    "allow-popups",
    "allow-popups-to-escape-sandbox",
    ...(hasPanel ? ["allow-downloads"] : []),
  ].join(" ");

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** What a message between a page and the map in its frame begins with, in both directions. */
export interface Message {
  readonly type: "security-gap-map";
  readonly version: 1;
  /** Which map of the page is meant, as the page named it; empty until it has. */
  readonly id: string;
}

/** From the page to its frame. */
export interface ToFrame {
  /** How high the frame is by the page's own styles, in pixels: the map is to be so high. */
  readonly fit?: number;
  /** What the map is to show, as it stands after the `#` of a link. */
  readonly set?: string;
}

/** From the frame to its page. */
export interface FromFrame {
  /** Said once, when the map can listen. */
  readonly ready?: true;
  /** Of all that the frame holds, in pixels. */
  readonly height?: number;
  readonly select?: { readonly kind: string; readonly id: string } | null;
  /** The link to what is seen, from its `#` on. */
  readonly viewchange?: string;
}

const HIGHEST = 20_000;
const LONGEST = 4_000;

export const messageOf = <Content extends ToFrame | FromFrame>(
  id: string,
  content: Content,
): Message & Content => ({ type: "security-gap-map", version: 1, id, ...content });

/** A message of ours, whatever it says; `null` for anything else that a window may be sent. */
export function readMessage(data: unknown): Heard | null {
  const message = (data ?? {}) as Partial<Heard>;
  const { type, version, id } = message;
  return type === "security-gap-map" && version === 1 && isText(id) ? (message as Heard) : null;
}

/** What such a message holds has still to be looked at. */
type Heard = Message & { readonly [Key in keyof ToFrame | keyof FromFrame]?: unknown };

export const isHeight = (value: unknown): value is number =>
  typeof value === "number" && value > 0 && value <= HIGHEST;

export const isText = (value: unknown): value is string =>
  typeof value === "string" && value.length <= LONGEST;

import { isHeight, isText, messageOf, readMessage, type ToFrame } from "./message.ts";

/** A frame of the page with a map in it. */
interface HeldMap {
  readonly id: string;
  /** The height that the page itself wrote into the frame's style. */
  ownHeight: string;
  /** In pixels, when the frame was last measured. */
  width: number;
  fit: number;
}

/** The script's side of the talk with the maps of a page. `base`: the address of the folder they come from. */
export function createFrames(base: string) {
  const maps = new WeakMap<HTMLIFrameElement, HeldMap>();
  /** Those of elements, which no search finds in a closed part of the page, and what they are to show. */
  const wanted = new Map<HTMLIFrameElement, string>();
  let count = 0;

  const widths = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const frame = target as HTMLIFrameElement;
      if (frame.clientWidth !== maps.get(frame)?.width) tell(frame, { fit: measure(frame) });
    }
  });

  const isOurs = (frame: HTMLIFrameElement): boolean => frame.src.startsWith(base);

  function tell(frame: HTMLIFrameElement, content: ToFrame): void {
    const { id = "" } = maps.get(frame) ?? {};
    // A frame in a sandbox has no origin that could be named, and nothing here is secret.
    frame.contentWindow?.postMessage(messageOf(id, content), "*");
  }

  /** How high the frame is by the page's own styles. Nothing is painted on the way. */
  function measure(frame: HTMLIFrameElement): number {
    const map = maps.get(frame);
    if (!map) return 0;
    const grown = frame.style.height;
    frame.style.height = map.ownHeight;
    map.fit = frame.clientHeight;
    map.width = frame.clientWidth;
    frame.style.height = grown;
    return map.fit;
  }

  function greet(frame: HTMLIFrameElement): void {
    if (!maps.has(frame))
      maps.set(frame, { id: `map-${++count}`, ownHeight: frame.style.height, width: 0, fit: 0 });
    const set = wanted.get(frame);
    // What a frame was given as its address may be older than what it is to show.
    tell(frame, { fit: measure(frame), ...(set && { set }) });
    widths.observe(frame);
  }

  function grow(frame: HTMLIFrameElement, { fit, ownHeight }: HeldMap, height: number): void {
    const isBorderIn = getComputedStyle(frame).boxSizing === "border-box";
    const border = isBorderIn ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = height === fit ? ownHeight : `${height + border}px`;
  }

  const fire = (frame: HTMLIFrameElement, name: string, detail: unknown) =>
    frame.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));

  addEventListener("message", ({ source, origin, data }) => {
    const message = readMessage(data);
    if (!message || (origin !== new URL(base).origin && origin !== "null")) return;
    const frame = [...wanted.keys(), ...framesIn(document)].find(
      ({ contentWindow }) => contentWindow === source,
    );
    if (!frame || !isOurs(frame)) return;
    if (message.ready) greet(frame);
    const map = maps.get(frame);
    if (!map || message.id !== map.id) return;
    if (isHeight(message.height)) grow(frame, map, message.height);
    if (isSelection(message.select)) fire(frame, "select", message.select);
    if (isText(message.viewchange)) fire(frame, "viewchange", message.viewchange);
  });

  for (const frame of framesIn(document)) if (isOurs(frame)) greet(frame);

  return {
    letGo: (frame: HTMLIFrameElement) => wanted.delete(frame),
    /** After the page has given the frame another height of its own. */
    refit(frame: HTMLIFrameElement) {
      const map = maps.get(frame);
      if (!map) return;
      map.ownHeight = frame.style.height;
      tell(frame, { fit: measure(frame) });
    },
    /** Shows something else in a frame, now or as soon as it listens. */
    show(frame: HTMLIFrameElement, link: string) {
      wanted.set(frame, link);
      if (maps.has(frame)) tell(frame, { set: link });
    },
  };
}

export type Frames = ReturnType<typeof createFrames>;

function isSelection(value: unknown): boolean {
  const { kind, id } = (value ?? {}) as { kind?: unknown; id?: unknown };
  return value === null || (isText(kind) && isText(id));
}

/** All frames of a page, those inside of its components too. */
function framesIn(root: ParentNode): HTMLIFrameElement[] {
  return [...root.querySelectorAll("*")].flatMap((element) =>
    element instanceof HTMLIFrameElement ? [element] : element.shadowRoot ? framesIn(element.shadowRoot) : [],
  );
}

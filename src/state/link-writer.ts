/** What the writer needs of a window; a test gives it another. */
export interface LinkWindow {
  readonly location: Pick<Location, "hash" | "pathname" | "search">;
  readonly history: Pick<History, "state" | "pushState" | "replaceState">;
  addEventListener(type: "pagehide", listener: () => void): void;
  setTimeout(callback: () => void, milliseconds: number): number;
}

export interface LinkWriter {
  /** The fragment last read or written, by which an echo is known. */
  current(): string;
  /** Writes into this entry of the history; soon, if it was written a moment ago. */
  replace(text: string): void;
  /** Writes into a new entry, for Back to leave. */
  push(text: string): void;
  /** Takes the fragment as it stands now, and says whether this writer wrote its entry. */
  adopt(): { text: string; own: boolean };
}

/** Safari throws after 100 calls in 30 seconds; this leaves room for as many selections. */
const REST_MS = 500;

/** Marks an entry as ours, to tell Back from a link that was typed or followed. */
const OWN_ENTRY = "security-gap-map";

export function createLinkWriter(window: LinkWindow): LinkWriter {
  let current = "";
  let waiting: string | null = null;
  let isResting = false;

  function write(method: "pushState" | "replaceState", text: string): void {
    try {
      window.history[method](OWN_ENTRY, "", text || window.location.pathname + window.location.search);
      current = window.location.hash;
    } catch {
      // A sandboxed frame has no link, and Safari may have had enough: the view lives on in memory.
    }
  }

  function writeWaiting(): void {
    if (waiting !== null) write("replaceState", waiting);
    waiting = null;
  }

  function writeAndRest(): void {
    isResting = waiting !== null;
    if (isResting) window.setTimeout(writeAndRest, REST_MS);
    writeWaiting();
  }

  window.addEventListener("pagehide", writeWaiting);

  return {
    current: () => current,
    replace(text) {
      waiting = text === current ? null : text;
      if (!isResting) writeAndRest();
    },
    push(text) {
      // The entry that is left keeps its own last position.
      writeWaiting();
      if (text !== current) write("pushState", text);
    },
    adopt() {
      // What waited belonged to the entry that was left.
      waiting = null;
      current = window.location.hash;
      const own = window.history.state === OWN_ENTRY;
      if (!own) write("replaceState", current);
      return { text: current, own };
    },
  };
}

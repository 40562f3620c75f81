import type { ViewWindow } from "../../src/state/view-store.ts";

interface Entry {
  readonly hash: string;
  readonly state: unknown;
}

interface FakeWindow extends ViewWindow {
  /** The fragments of the history, oldest first. */
  readonly links: () => readonly string[];
  /** How often the history was written. */
  readonly writes: () => number;
  readonly stored: Map<string, string>;
  /** What the reader does. */
  readonly go: (step: number) => void;
  readonly type: (hash: string) => void;
  readonly leave: () => void;
  /** Lets all timers run out. */
  readonly wait: () => void;
}

interface Circumstances {
  readonly hash?: string;
  readonly languages?: readonly string[];
  readonly stored?: string;
  readonly refuses?: readonly ("history" | "storage")[];
}

/** A window with a history, a memory and a clock that stands still, and nothing else. */
export function fakeWindow({
  hash = "",
  languages = ["en"],
  stored,
  refuses = [],
}: Circumstances = {}): FakeWindow {
  let entries: readonly Entry[] = [{ hash, state: null }];
  let at = 0;
  let writes = 0;
  let timers: (() => void)[] = [];
  const listeners: [type: string, listener: () => void][] = [];
  const items = new Map<string, string>(stored === undefined ? [] : [["security-gap-map", stored]]);

  const entry = (): Entry => entries[at] ?? { hash: "", state: null };
  const tell = (type: string): void => {
    for (const [told, listener] of listeners) if (told === type) listener();
  };
  const arrive = (): void => {
    tell("popstate");
    tell("hashchange");
  };
  const written = (state: unknown, url: string | URL | null | undefined): Entry => {
    writes += 1;
    if (refuses.includes("history")) throw new DOMException("too many calls", "SecurityError");
    const text = String(url);
    return { hash: text.startsWith("#") ? text : "", state };
  };

  return {
    location: {
      get hash() {
        return entry().hash;
      },
      pathname: "/map/",
      search: "",
    },
    history: {
      get state() {
        return entry().state;
      },
      pushState: (state, _unused, url) => {
        entries = [...entries.slice(0, at + 1), written(state, url)];
        at += 1;
      },
      replaceState: (state, _unused, url) => {
        entries = entries.with(at, written(state, url));
      },
    },
    navigator: { languages },
    get localStorage() {
      if (refuses.includes("storage")) throw new DOMException("not here", "SecurityError");
      return {
        getItem: (key: string) => items.get(key) ?? null,
        setItem: (key: string, value: string) => void items.set(key, value),
      };
    },
    addEventListener: (type, listener) => void listeners.push([type, listener]),
    setTimeout: (callback) => timers.push(callback),
    links: () => entries.map((each) => each.hash),
    writes: () => writes,
    stored: items,
    go: (step) => {
      at += step;
      arrive();
    },
    type: (typed) => {
      entries = [...entries.slice(0, at + 1), { hash: typed, state: null }];
      at += 1;
      arrive();
    },
    leave: () => tell("pagehide"),
    wait: () => {
      while (timers.length > 0) {
        const due = timers;
        timers = [];
        for (const callback of due) callback();
      }
    },
  };
}

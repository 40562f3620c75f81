import type { Problem } from "../model/problem.ts";
import { createLinkWriter, type LinkWindow } from "./link-writer.ts";
import { preferredLang } from "./preferred-language.ts";
import { createMemory } from "./remembered.ts";
import { formatLink, parseLink } from "./url.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";
import { changedKeys, VIEW_FIELDS } from "./view-fields.ts";

/** What the store needs of a window; a test gives it another. */
export interface ViewWindow extends Omit<LinkWindow, "addEventListener"> {
  readonly navigator: Pick<Navigator, "languages">;
  readonly localStorage: Pick<Storage, "getItem" | "setItem">;
  addEventListener(type: "pagehide" | "popstate" | "hashchange", listener: () => void): void;
}

/** The one place where the view is kept; the link follows it, and it follows the link. */
export interface ViewStore {
  readonly getView: () => View;
  /** What is wrong with the link as last read, and with the device's memory. */
  readonly getProblems: () => readonly Problem[];
  readonly setView: (patch: Partial<View>) => void;
  /** Returns the way to end it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createViewStore(window: ViewWindow): ViewStore {
  const memory = createMemory(() => window.localStorage);
  const writer = createLinkWriter(window);
  const listeners = new Set<() => void>();
  const defaults: View = {
    ...DEFAULT_VIEW,
    lang: preferredLang(window.navigator.languages),
    ...memory.read(),
  };
  /** What the reader chose on this visit for good: Back undoes a selection, not a language. */
  let chosen: Partial<View> = {};
  let link = parseLink(writer.adopt().text, defaults);
  let view = link.view;
  let problems = link.problems;

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function readLink(): void {
    // A change of the fragment is told twice, as popstate and as hashchange.
    if (window.location.hash === writer.current()) return;
    const { text, own } = writer.adopt();
    link = parseLink(text, { ...defaults, ...chosen });
    view = own ? { ...link.view, ...chosen } : link.view;
    problems = link.problems;
    writer.replace(formatLink(view, link.unknown, defaults));
    notify();
  }

  function setView(patch: Partial<View>): void {
    const next = { ...view, ...patch };
    const changed = changedKeys(view, next);
    if (changed.length === 0) return;
    view = next;
    for (const key of changed) if (VIEW_FIELDS[key].remembered) chosen = { ...chosen, [key]: view[key] };
    const refusal = memory.write(view, changed);
    if (refusal) problems = [...problems, refusal];
    const text = formatLink(view, link.unknown, defaults);
    if (changed.some((key) => VIEW_FIELDS[key].history === "push")) writer.push(text);
    else writer.replace(text);
    notify();
  }

  window.addEventListener("popstate", readLink);
  window.addEventListener("hashchange", readLink);

  return {
    getView: () => view,
    getProblems: () => problems,
    setView,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

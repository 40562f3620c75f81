import type { Problem } from "../model/problem.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";
import { fieldText, isViewKey, patchFrom, salvageFrom, VIEW_KEYS } from "./view-fields.ts";

export type LinkPair = readonly [key: string, value: string];

export interface Link {
  readonly view: View;
  readonly problems: readonly Problem[];
  /** In the order of the link; they are kept when it is written again. */
  readonly unknown: readonly LinkPair[];
}

const LONGEST_VALUE_SHOWN = 60;

/** The view that a fragment asks for, with or without its `#`. What it leaves out is as in `defaults`. */
export function parseLink(fragment: string, defaults: View = DEFAULT_VIEW): Link {
  let view = defaults;
  const problems: Problem[] = [];
  const unknown: LinkPair[] = [];
  const seen = new Set<string>();
  for (const [key, value] of pairsOf(fragment)) {
    if (!isViewKey(key)) {
      unknown.push([key, value]);
      continue;
    }
    if (seen.has(key)) continue;
    seen.add(key);
    const patch = patchFrom(key, value);
    view = { ...view, ...(patch ?? salvageFrom(key, value)) };
    if (!patch)
      problems.push({ code: "link-value", values: { key, value: value.slice(0, LONGEST_VALUE_SHOWN) } });
  }
  return { view, problems, unknown };
}

/** The fragment of a view as `location.hash` gives it: with its `#`, or empty where all is as in `defaults`. */
export function formatLink(
  view: View,
  unknown: readonly LinkPair[] = [],
  defaults: View = DEFAULT_VIEW,
): string {
  const pairs: LinkPair[] = [];
  for (const key of VIEW_KEYS) {
    const text = fieldText(view, key);
    if (text === null || text === fieldText(defaults, key)) continue;
    // What could not be read again is not written: the position of a map without a size, for one.
    if (patchFrom(key, text)) pairs.push([key, text]);
  }
  const parts = [...pairs, ...unknown].map(([key, value]) =>
    value === "" ? encode(key) : `${encode(key)}=${encode(value)}`,
  );
  return parts.length > 0 ? `#${parts.join("&")}` : "";
}

/** A link for others. It always says the language: what is left out is as the device of whoever follows it has it. */
export const linkForOthers = (view: View): string =>
  formatLink(view, [], { ...DEFAULT_VIEW, lang: view.lang === "en" ? "ar" : "en" });

/** The same view in a page of its own, without the frame. */
export const linkToWhole = (view: View): string =>
  linkForOthers({ ...view, embed: false, frame: DEFAULT_VIEW.frame });

function pairsOf(fragment: string): LinkPair[] {
  return fragment
    .replace(/^#/, "")
    .split("&")
    .map((part): LinkPair => {
      const [key = "", ...rest] = part.split("=");
      return [decode(key), decode(rest.join("="))];
    })
    .filter(([key]) => key !== "");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Percent-encoded, save for what a fragment may hold as it is and people like to read. */
function encode(text: string): string {
  // Half of a surrogate pair would make encodeURIComponent throw.
  const wellFormed = text.replace(/\p{Surrogate}/gu, "\uFFFD");
  return encodeURIComponent(wellFormed).replace(/%2C|%2F|%3A/g, decodeURIComponent);
}

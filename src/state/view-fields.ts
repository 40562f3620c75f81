import { CHOICES } from "../model/filter.ts";
import { LANGS } from "../model/localized.ts";
import { REGION_IDS } from "../model/region.ts";
import { mapPosition } from "./map-position.ts";
import {
  anyOf,
  flag,
  id,
  month,
  oneOf,
  orNone,
  query,
  someOf,
  type TextForm,
  wholeNumber,
} from "./text-form.ts";
import { FRAME_PARTS, LAYER_IDS, PANELS, SORTS, THEMES, type View } from "./view.ts";

interface ViewField<Value> extends TextForm<Value> {
  /** Whether Back undoes a change of it. */
  readonly history: "push" | "replace";
  /** Whether the device keeps the reader's choice for the next visit. */
  readonly remembered: boolean;
}

const filterList = <Choice extends string>(choices: readonly Choice[]): ViewField<readonly Choice[]> => ({
  ...anyOf(choices),
  history: "replace",
  remembered: false,
});

/**
 * Every field of the view, one row each, in the order in which a link names them.
 * Two values are the same when their texts are: a link could not tell them apart.
 */
export const VIEW_FIELDS: { readonly [Key in keyof View]: ViewField<View[Key]> } = {
  map: { ...orNone(mapPosition), history: "replace", remembered: false },
  region: { ...orNone(oneOf(REGION_IDS)), history: "push", remembered: false },
  incident: { ...orNone(id), history: "push", remembered: false },
  centre: { ...orNone(id), history: "push", remembered: false },
  edge: { ...orNone(id), history: "push", remembered: false },
  paragraph: { ...orNone(wholeNumber), history: "push", remembered: false },
  from: { ...orNone(month), history: "replace", remembered: false },
  to: { ...orNone(month), history: "replace", remembered: false },
  target: filterList(CHOICES.target),
  type: filterList(CHOICES.type),
  attribution: filterList(CHOICES.attribution),
  confidence: filterList(CHOICES.confidence),
  band: filterList(CHOICES.band),
  within: filterList(CHOICES.within),
  killed: { ...orNone(wholeNumber), history: "replace", remembered: false },
  cut: { ...orNone(month), history: "replace", remembered: false },
  q: { ...query, history: "replace", remembered: false },
  sort: { ...oneOf(SORTS), history: "replace", remembered: false },
  timeline: { ...flag, history: "replace", remembered: false },
  own: { ...flag, history: "replace", remembered: false },
  lang: { ...oneOf(LANGS), history: "replace", remembered: true },
  theme: { ...oneOf(THEMES), history: "replace", remembered: true },
  layers: { ...someOf(LAYER_IDS), history: "replace", remembered: false },
  panel: { ...oneOf(PANELS), history: "push", remembered: false },
  embed: { ...flag, history: "replace", remembered: false },
  frame: { ...someOf(FRAME_PARTS), history: "replace", remembered: false },
};

export const VIEW_KEYS = Object.keys(VIEW_FIELDS) as readonly (keyof View)[];

export const isViewKey = (key: string): key is keyof View => Object.hasOwn(VIEW_FIELDS, key);

/** The text of one field of a view; `null` where a link would leave it out. */
export function fieldText<Key extends keyof View>(view: View, key: Key): string | null {
  return VIEW_FIELDS[key].format(view[key]);
}

export const changedKeys = (before: View, after: View): readonly (keyof View)[] =>
  VIEW_KEYS.filter((key) => fieldText(before, key) !== fieldText(after, key));

/** A text as a change of view, or `undefined` where it is no value of the field. */
export function patchFrom(key: keyof View, text: string): Partial<View> | undefined {
  const value = VIEW_FIELDS[key].parse(text);
  return value === undefined ? undefined : { [key]: value };
}

/** What can still be used of a text that is no value of the field. */
export function salvageFrom(key: keyof View, text: string): Partial<View> {
  const value = VIEW_FIELDS[key].salvage?.(text);
  return value === undefined ? {} : { [key]: value };
}

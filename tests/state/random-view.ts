import fc from "fast-check";
import { CHOICES } from "../../src/model/filter.ts";
import { LANGS } from "../../src/model/localized.ts";
import { REGION_IDS } from "../../src/model/region.ts";
import {
  FRAME_PARTS,
  LAYER_IDS,
  LONGEST_QUERY,
  PANELS,
  SORTS,
  THEMES,
  type View,
} from "../../src/state/view.ts";

const orNull = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(values, { nil: null });

/** Numbers from `least` to `greatest` with at most so many decimals. */
function decimal(least: number, greatest: number, decimals: number): fc.Arbitrary<number> {
  const scale = 10 ** decimals;
  return fc.integer({ min: least * scale, max: greatest * scale }).map((value) => value / scale);
}

const id = fc.stringMatching(/^[a-z0-9-]{1,80}$/);

const month = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, ofYear]) => `${year}-${String(ofYear).padStart(2, "0")}`);

/** Any view that a link can say exactly. */
export const randomView: fc.Arbitrary<View> = fc.record({
  map: orNull(fc.record({ zoom: decimal(5, 11, 2), lat: decimal(31, 39, 4), lng: decimal(38, 50, 4) })),
  region: orNull(fc.constantFrom(...REGION_IDS)),
  incident: orNull(id),
  centre: orNull(id),
  edge: orNull(id),
  paragraph: orNull(fc.integer({ min: 0, max: 999 })),
  from: orNull(month),
  to: orNull(month),
  target: fc.subarray([...CHOICES.target]),
  type: fc.subarray([...CHOICES.type]),
  attribution: fc.subarray([...CHOICES.attribution]),
  confidence: fc.subarray([...CHOICES.confidence]),
  killed: orNull(fc.integer({ min: 0, max: 999 })),
  band: fc.subarray([...CHOICES.band]),
  within: fc.subarray([...CHOICES.within]),
  cut: orNull(month),
  q: fc.string({ unit: "grapheme", maxLength: LONGEST_QUERY }).filter((q) => q.length <= LONGEST_QUERY),
  sort: fc.constantFrom(...SORTS),
  timeline: fc.boolean(),
  own: fc.boolean(),
  lang: fc.constantFrom(...LANGS),
  theme: fc.constantFrom(...THEMES),
  layers: fc.subarray([...LAYER_IDS]),
  panel: fc.constantFrom(...PANELS),
  embed: fc.boolean(),
  frame: fc.subarray([...FRAME_PARTS]),
});

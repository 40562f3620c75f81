import fc from "fast-check";
import { LANGS } from "../../src/model/localized.ts";
import { REGION_IDS } from "../../src/model/region.ts";
import { LAYER_IDS, PANELS, THEMES, type View } from "../../src/state/view.ts";

const orNull = <Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(values, { nil: null });

/** Numbers from `least` to `greatest` with at most so many decimals. */
function decimal(least: number, greatest: number, decimals: number): fc.Arbitrary<number> {
  const scale = 10 ** decimals;
  return fc.integer({ min: least * scale, max: greatest * scale }).map((value) => value / scale);
}

const id = fc.stringMatching(/^[a-z0-9-]{1,80}$/);

/** Any view that a link can say exactly. */
export const randomView: fc.Arbitrary<View> = fc.record({
  map: orNull(fc.record({ zoom: decimal(5, 11, 2), lat: decimal(31, 39, 4), lng: decimal(38, 50, 4) })),
  region: orNull(fc.constantFrom(...REGION_IDS)),
  incident: orNull(id),
  centre: orNull(id),
  edge: orNull(id),
  paragraph: orNull(fc.integer({ min: 0, max: 999 })),
  lang: fc.constantFrom(...LANGS),
  theme: fc.constantFrom(...THEMES),
  layers: fc.subarray([...LAYER_IDS]),
  panel: fc.constantFrom(...PANELS),
  embed: fc.boolean(),
});

import { BAND_VARIANT_IDS, type BandVariant } from "../model/band-variant.ts";
import { expectedCount } from "./decode-area.ts";
import { list, object, orNull } from "./decoder.ts";
import { amount, oneOf } from "./values.ts";

const variant = object<BandVariant>({
  id: oneOf(...BAND_VARIANT_IDS),
  times: orNull(amount),
  width_km: orNull(amount),
  area_km2: amount,
  attacks: expectedCount,
});

export const decodeFindings = object<{ variants: readonly BandVariant[] }>({ variants: list(variant) });

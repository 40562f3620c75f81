import type { AreaProperties, FoldedGround, MeasuredWidth } from "../model/area.ts";
import type { Area } from "../model/dataset.ts";
import type { ExpectedCount, Figures, WeightedRange } from "../model/figures.ts";
import { ATTACK_TYPES, TARGETS } from "../model/incident.ts";
import type { AreaId } from "../model/region.ts";
import { type Decode, list, object, record } from "./decoder.ts";
import { feature, polygon } from "./features.ts";
import { amount, localized, oneOf, share, year } from "./values.ts";

const weightedRange = object<WeightedRange>({ min: amount, max: amount, unknown: amount });

export const expectedCount = object<ExpectedCount>({
  expected: amount,
  low: amount,
  high: amount,
  mapped: amount,
  uncertain: amount,
});

const figures = object<Figures>({
  attacks: expectedCount,
  per_100_km2: amount,
  killed: weightedRange,
  injured: weightedRange,
  by_year: record(year, amount),
  by_target: record(oneOf(...TARGETS), amount),
  by_type: record(oneOf(...ATTACK_TYPES), amount),
  district_only: amount,
});

const areaProperties = object<AreaProperties>({
  name: localized,
  area_km2: amount,
  length_km: amount,
  width_km: object<MeasuredWidth>({ least: amount, median: amount, greatest: amount }),
  folded: list(
    object<FoldedGround>({
      governorate: localized,
      area_km2: amount,
      share,
      why: oneOf("only-neighbour", "halfway", "run-with"),
    }),
  ),
  figures,
});

export const areaFeature = <Id extends AreaId>(...ids: readonly Id[]): Decode<Area<Id>> =>
  feature(oneOf(...ids), polygon, areaProperties, (geometry) => ({ geometry }));

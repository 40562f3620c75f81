import type { Area } from "../model/dataset.ts";
import { REGION_IDS, type RegionId } from "../model/region.ts";
import { areaFeature } from "./decode-area.ts";
import { type Decode, list, Mismatch } from "./decoder.ts";
import { collection } from "./features.ts";

const anyRegions = list(areaFeature(...REGION_IDS));

/** All four, each once. */
const fourRegions: Decode<readonly Area<RegionId>[]> = (value) => {
  const regions = anyRegions(value);
  const got = regions.map(({ id }) => id);
  if (got.length !== REGION_IDS.length || REGION_IDS.some((id) => !got.includes(id)))
    throw new Mismatch(REGION_IDS.join(" and "), got);
  return regions;
};

export const decodeRegions = collection(fourRegions);

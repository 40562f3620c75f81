/** The article's four regions, in the article's own order. */
export const REGION_IDS = ["nineveh", "salahuddin", "kirkuk", "diyala"] as const;
export type RegionId = (typeof REGION_IDS)[number];

/** The same four from north-west to south-east, as they follow one another along the band. */
export const REGIONS_ALONG_BAND: readonly RegionId[] = ["nineveh", "kirkuk", "salahuddin", "diyala"];

/** A part of the band, or the whole of it. */
export type AreaId = RegionId | "band";

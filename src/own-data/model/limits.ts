const MIB = 2 ** 20;

/** The most events that are taken from one file: twice what the map is made to draw. */
export const MOST_EVENTS = 2_000_000;

/** No table of events has so many. */
export const MOST_COLUMNS = 1000;

/** A record longer than this is not a row of a table. */
export const LONGEST_RECORD = 4 * MIB;

/** Row troubles that are kept to be shown; all are counted. */
export const MOST_TROUBLES_KEPT = 10_000;

export const LONGEST_VALUE_SHOWN = 120;

/** Text packs to a tenth, markup to a fiftieth; what unpacks to far more was made to harm. */
export const MOST_UNPACKED_RATIO = 250;

/** Below this, no ratio is suspicious. */
export const HARMLESS_UNPACKED = 32 * MIB;

/**
 * The largest file that is tried, in bytes, packed or not. Rows take about as much memory as a tenth of
 * their text, and a million ACLED rows are 0.5 GiB of text, so a gibibyte is bearable with room for the
 * page; a device that says that it has less than 8 GiB gets its share of that.
 */
export function largestFile(deviceMemoryGiB: number | undefined): number {
  const memory = Math.min(8, Math.max(1, deviceMemoryGiB ?? 8));
  return Math.round((1024 * MIB * memory) / 8);
}

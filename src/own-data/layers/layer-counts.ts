import type { JoinedEvents, Mask } from "../count/joined-events.ts";

/** How near the band a point lies that still speaks of it, in kilometres. */
export const NEAR_BAND_KM = 20;

/** What the list of layers tells of one; the last two by mapped points. */
export interface LayerCounts {
  readonly events: number;
  /** Known too coarsely to be drawn as a point. */
  readonly notPlaceable: number;
  readonly inside: number;
  /** Inside, or at most `NEAR_BAND_KM` off. */
  readonly near: number;
}

/** Counts the events of a mask, or all. */
export function layerCounts({ events, join }: JoinedEvents, mask: Mask): LayerCounts {
  let [count, notPlaceable, inside, near] = [0, 0, 0, 0];
  for (let row = 0; row < events.length; row++) {
    if (mask !== null && mask[row] === 0) continue;
    count++;
    const km = join.bandKm[row] as number;
    if (Number.isNaN(events.uncertaintyKm[row])) notPlaceable++;
    else if (km === 0) inside++;
    else if (km <= NEAR_BAND_KM) near++;
  }
  return { events: count, notPlaceable, inside, near: inside + near };
}

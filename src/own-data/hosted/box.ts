/** A part of the map, in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export const holds = ([west, south, east, north]: Box, lng: number, lat: number): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north;

/** Whether a box lies in another, edges included. */
export const isInside = ([west, south, east, north]: Box, outer: Box): boolean =>
  holds(outer, west, south) && holds(outer, east, north);

export const isSame = (a: Box, b: Box): boolean => a.every((edge, i) => edge === b[i]);

/** The box with a margin on every side, as a share of its width and height. */
export function grown([west, south, east, north]: Box, share: number): Box {
  const [x, y] = [(east - west) * share, (north - south) * share];
  return [
    Math.max(-180, west - x),
    Math.max(-90, south - y),
    Math.min(180, east + x),
    Math.min(90, north + y),
  ];
}

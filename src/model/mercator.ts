import type { Position } from "geojson";

/** Side of the world map at zoom 0 in pixels, as in Leaflet. */
const TILE = 256;

/** Pixels of the whole world's width at a zoom. */
export const worldSize = (zoom: number): number => TILE * 2 ** zoom;

/**
 * Spherical Mercator (EPSG:3857) on the unit square: x from west to east, y from north to south.
 * Times `worldSize(zoom)` these are Leaflet's pixel coordinates.
 */
export function toMercator([lng = 0, lat = 0]: Position): [x: number, y: number] {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** The position, [lng, lat], of a point of the unit square. */
export function fromMercator([x, y]: readonly [number, number]): [lng: number, lat: number] {
  const n = Math.PI * (1 - 2 * y);
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(n)) * 180) / Math.PI];
}

import type { Position } from "geojson";

/** Mean earth radius in kilometres (IUGG), as in Turf. */
export const EARTH_RADIUS_KM = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Great-circle distance in kilometres.
 * Source of the formula: R. W. Sinnott, "Virtues of the Haversine", Sky & Telescope 68 (1984), 159.
 */
export function distanceKm(a: Position, b: Position): number {
  const [lng1 = 0, lat1 = 0] = a;
  const [lng2 = 0, lat2 = 0] = b;
  const sinLat = Math.sin(radians(lat2 - lat1) / 2);
  const sinLng = Math.sin(radians(lng2 - lng1) / 2);
  const h = sinLat * sinLat + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * sinLng * sinLng;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * A plane around a point in which distances and directions from that point are true: x east and
 * y north, in kilometres. Source of the formula: J. P. Snyder, "Map Projections: A Working Manual",
 * USGS Professional Paper 1395 (1987), azimuthal equidistant projection, p. 195.
 */
export function planeAround(centre: Position): (position: Position) => [x: number, y: number] {
  const [lng0 = 0, lat0 = 0] = centre;
  const sin0 = Math.sin(radians(lat0));
  const cos0 = Math.cos(radians(lat0));
  return ([lng = 0, lat = 0]) => {
    const sin1 = Math.sin(radians(lat));
    const cos1 = Math.cos(radians(lat));
    const east = radians(lng - lng0);
    const cosC = sin0 * sin1 + cos0 * cos1 * Math.cos(east);
    const c = Math.acos(Math.min(1, Math.max(-1, cosC)));
    const k = c < 1e-9 ? EARTH_RADIUS_KM : (EARTH_RADIUS_KM * c) / Math.sin(c);
    return [k * cos1 * Math.sin(east), k * (cos0 * sin1 - sin0 * cos1 * Math.cos(east))];
  };
}

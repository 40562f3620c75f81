import type { Position } from "geojson";
import { EARTH_RADIUS_KM } from "../model/earth.ts";
import { fromMercator, toMercator, worldSize } from "../model/mercator.ts";

/** A box in degrees. */
export interface GeoBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The ground that the basemap covers. */
export const GROUND: GeoBox = { west: 38.5, south: 31.5, east: 49, north: 39 };

/** What the first picture shows at least: the band with the attacks around it. */
export const HOME: GeoBox = { west: 41.75, south: 33.95, east: 45.85, north: 37.2 };

/** Shapes are drawn in pixels of this zoom, from the north-west corner of the ground. */
export const BASE_ZOOM = 8;

const [groundX, groundY] = toMercator([GROUND.west, GROUND.north]);

/** A position in base units. */
export function toBase(position: Position): [x: number, y: number] {
  const [x, y] = toMercator(position);
  return [(x - groundX) * worldSize(BASE_ZOOM), (y - groundY) * worldSize(BASE_ZOOM)];
}

/** The position of a point in base units. */
export function fromBase([x, y]: readonly [number, number]): Position {
  return fromMercator([x / worldSize(BASE_ZOOM) + groundX, y / worldSize(BASE_ZOOM) + groundY]);
}

/** A box in base units. */
export interface BaseBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function boxInBase({ west, south, east, north }: GeoBox): BaseBox {
  const [x, y] = toBase([west, north]);
  const [right, bottom] = toBase([east, south]);
  return { x, y, width: right - x, height: bottom - y };
}

/** The box around rings, with a margin on each side that is a share of its longer side. */
export function boxAroundRings(rings: readonly (readonly Position[])[], margin = 0.12): GeoBox {
  const positions = rings.flat();
  const lngs = positions.map(([lng = 0]) => lng);
  const lats = positions.map(([, lat = 0]) => lat);
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const rim = margin * Math.max(east - west, north - south);
  return { west: west - rim, south: south - rim, east: east + rim, north: north + rim };
}

export const GROUND_BOX = boxInBase(GROUND);
export const HOME_BOX = boxInBase(HOME);

/** How many pixels a base unit takes at a zoom. */
export const scaleAt = (zoom: number): number => 2 ** (zoom - BASE_ZOOM);

/** The zoom, not rounded, at which a box just fits into so many pixels. */
export function fitZoom(box: BaseBox, width: number, height: number): number {
  return BASE_ZOOM + Math.log2(Math.min(width / box.width, height / box.height));
}

/** Zooms at which names are placed anew; between them the same names stand. */
export const ZOOM_CLASSES = [6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10, 10.5, 11] as const;

/** The greatest zoom class that is not above a zoom. */
export function zoomClassOf(zoom: number): number {
  return ZOOM_CLASSES.findLast((least) => least <= zoom + 1e-6) ?? ZOOM_CLASSES[0];
}

/** Pixels that a kilometre takes at a zoom, at the latitude of the middle of the home box. */
export function pixelsPerKm(zoom: number): number {
  const latitude = (((HOME.south + HOME.north) / 2) * Math.PI) / 180;
  return worldSize(zoom) / (2 * Math.PI * EARTH_RADIUS_KM * Math.cos(latitude));
}

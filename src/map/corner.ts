import type { Position } from "geojson";
import type { LatLngTuple } from "leaflet";
import { fromBase, GROUND, HOME_BOX } from "../picture/frame.ts";

/** Where base units begin: the north-west corner of the ground. */
export const GROUND_CORNER: LatLngTuple = [GROUND.north, GROUND.west];

export const GROUND_BOUNDS: [LatLngTuple, LatLngTuple] = [
  [GROUND.south, GROUND.west],
  [GROUND.north, GROUND.east],
];

const [homeLng = 0, homeLat = 0] = fromBase([
  HOME_BOX.x + HOME_BOX.width / 2,
  HOME_BOX.y + HOME_BOX.height / 2,
]);

/** The middle of the home box on the screen, which is not its middle in degrees. */
export const HOME_CENTER: LatLngTuple = [homeLat, homeLng];

/** GeoJSON says longitude first, Leaflet latitude. */
export const toLatLng = ([lng = 0, lat = 0]: Position): LatLngTuple => [lat, lng];

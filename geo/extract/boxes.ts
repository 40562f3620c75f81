export type Box = [west: number, south: number, east: number, north: number];

/** The map proper: Rabia to Khanaqin with room around. Small streams are kept inside it. */
export const MAP_BOX: Box = [40.5, 33, 46.8, 37.6];

/** The ground behind it. Wide windows look this far, so neighbours, relief and main rivers reach its edge. */
export const GROUND_BOX: Box = [38.5, 31.5, 49, 39];

/** What GMT is asked for: wider than the ground, so that lakes across its edge still come as closed rings. */
export const SURVEY_BOX: Box = [36, 29, 51, 41];

import type { TextForm } from "./text-form.ts";
import type { MapPosition } from "./view.ts";

/** Iraq and its neighbourhood: farther out there is nothing of ours to see. */
const RANGES = {
  zoom: { least: 5, greatest: 11, decimals: 2 },
  lat: { least: 31, greatest: 39, decimals: 4 },
  lng: { least: 38, greatest: 50, decimals: 4 },
} as const;

type Part = keyof typeof RANGES;

/** `zoom/lat/lng`, as in the links of OpenStreetMap. */
export const mapPosition: TextForm<MapPosition> = {
  parse: (text) => {
    const [first = "", second = "", third = "", ...more] = text.split("/");
    const zoom = parsePart("zoom", first);
    const lat = parsePart("lat", second);
    const lng = parsePart("lng", third);
    if (zoom === undefined || lat === undefined || lng === undefined || more.length > 0) return undefined;
    return { zoom, lat, lng };
  },
  // A map dragged past the edge is written at the edge, so that its link can be read again.
  format: ({ zoom, lat, lng }) =>
    [withinRange("zoom", zoom), withinRange("lat", lat), withinRange("lng", lng)].join("/"),
};

function parsePart(part: Part, text: string): number | undefined {
  const value = /^\d+(\.\d+)?$/.test(text) ? rounded(part, Number(text)) : Number.NaN;
  return withinRange(part, value) === value ? value : undefined;
}

function withinRange(part: Part, value: number): number {
  const { least, greatest } = RANGES[part];
  return Math.min(greatest, Math.max(least, rounded(part, value)));
}

function rounded(part: Part, value: number): number {
  const scale = 10 ** RANGES[part].decimals;
  return Math.round(value * scale) / scale;
}

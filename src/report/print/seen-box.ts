import { fromBase, type GeoBox, HOME, scaleAt, toBase } from "../../picture/frame.ts";
import type { MapPosition } from "../../state/view.ts";

/** The ground that a map of so many pixels shows; where it has not been moved, the whole band. */
export function seenBox(map: MapPosition | null, width: number, height: number): GeoBox {
  if (!map) return HOME;
  const [x, y] = toBase([map.lng, map.lat]);
  const half = 2 * scaleAt(map.zoom);
  const [west = 0, north = 0] = fromBase([x - width / half, y - height / half]);
  const [east = 0, south = 0] = fromBase([x + width / half, y + height / half]);
  return { west, south, east, north };
}

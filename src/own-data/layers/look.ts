import { COLOURS } from "../../picture/points/point-style.ts";
import type { OwnLayer } from "./own-layer.ts";

/** The colour, and with it the shape, that fewest layers have. */
export function freeColour(layers: readonly Pick<OwnLayer, "colour">[]): number {
  const used = Array.from({ length: COLOURS }, (_, colour) =>
    layers.reduce((sum, layer) => sum + Number(layer.colour === colour), 0),
  );
  return used.indexOf(Math.min(...used));
}

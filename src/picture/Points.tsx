import { toGrey } from "../model/grey.ts";
import { hexOf } from "../model/oklab.ts";
import type { GatheredLayers } from "./points/gather.ts";
import type { PointFrame } from "./points/point-layer.ts";
import { pointShapes } from "./points/point-shapes.ts";
import { groundOf, LINE, type PointTheme, RIM } from "./points/point-style.ts";

/** The reader's own events as shapes, for a figure whose upper left corner is that of the frame. */
export function Points({
  gathered,
  colours,
  frame,
  theme,
  grey = false,
}: {
  gathered: GatheredLayers;
  /** The colour of each layer. */
  colours: readonly number[];
  frame: PointFrame;
  theme: PointTheme;
  /** Every colour as the grey of its lightness: the shapes still tell the layers apart. */
  grey?: boolean;
}) {
  const tone = (hex: string) => (grey ? toGrey(hex) : hex);
  const ground = tone(hexOf(groundOf(theme)));
  return (
    <g className="own-points">
      {pointShapes(gathered, colours, frame, theme).map(({ key, path, ink, hollow }) =>
        hollow ? (
          <path key={key} d={path} fill={ground} fillOpacity={0.75} stroke={tone(ink)} strokeWidth={LINE} />
        ) : (
          <path
            key={key}
            d={path}
            fill={tone(ink)}
            stroke={ground}
            strokeWidth={2 * RIM}
            paintOrder="stroke"
          />
        ),
      )}
    </g>
  );
}

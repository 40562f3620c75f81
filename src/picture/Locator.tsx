import type { Dataset } from "../model/dataset.ts";
import type { Lang } from "../model/localized.ts";
import type { Ink } from "../model/palette.ts";
import type { Box } from "./boxes.ts";
import { boxInBase } from "./frame.ts";
import type { GroundPaths } from "./ground-paths.ts";
import type { MapWindow } from "./map-window.ts";
import { ringPath } from "./path.ts";

/** The whole country, with a rim. */
const COUNTRY = boxInBase({ west: 38.4, south: 28.8, east: 48.9, north: 37.6 });

const WIDTH = 108;
const SHARE_OF_MAP = 0.24;

/** Where the locator lies on a map: in the upper corner where lines end, as the legend is where they begin. */
export function locatorBox(lang: Lang, mapWidth: number): Box {
  const width = Math.round(Math.min(WIDTH, SHARE_OF_MAP * mapWidth));
  const height = Math.round((width * COUNTRY.height) / COUNTRY.width);
  const left = lang === "en" ? mapWidth - width : 0;
  return { left, top: 0, right: left + width, bottom: height };
}

/** Where the map lies in the country: its outline, the band, and the frame of the map. */
export function Locator({
  box,
  mapWindow,
  dataset,
  ground,
  ink,
}: {
  box: Box;
  mapWindow: MapWindow;
  dataset: Dataset;
  ground: GroundPaths;
  ink: Ink;
}) {
  const width = box.right - box.left;
  const scale = width / COUNTRY.width;
  const { corner } = mapWindow;
  const clamp = (value: number, side: "x" | "y") =>
    Math.min(COUNTRY[side] + (side === "x" ? COUNTRY.width : COUNTRY.height), Math.max(COUNTRY[side], value));
  const [left, top] = [clamp(corner.x, "x"), clamp(corner.y, "y")];
  const right = clamp(corner.x + mapWindow.width / mapWindow.scale, "x");
  const bottom = clamp(corner.y + mapWindow.height / mapWindow.scale, "y");
  return (
    <g transform={`translate(${box.left} ${box.top})`}>
      <rect
        width={width}
        height={box.bottom - box.top}
        fill={ink.paper}
        stroke={ink.border}
        strokeWidth={0.5}
      />
      <g
        transform={`scale(${fixed(scale)}) translate(${fixed(-COUNTRY.x)} ${fixed(-COUNTRY.y)})`}
        fill="none"
      >
        <path
          d={ground.country}
          fill={ink.land}
          stroke={ink.border}
          strokeWidth={0.7}
          vectorEffect="non-scaling-stroke"
        />
        {dataset.regions.map(({ id, geometry }) => (
          <path key={id} d={ringPath(geometry.coordinates)} fill={ink.band} />
        ))}
        <rect
          x={fixed(left)}
          y={fixed(top)}
          width={fixed(right - left)}
          height={fixed(bottom - top)}
          stroke={ink.text}
          strokeWidth={1.2}
          vectorEffect="non-scaling-stroke"
        />
      </g>
    </g>
  );
}

const fixed = (value: number): number => Math.round(value * 10_000) / 10_000;

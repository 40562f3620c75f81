import type { SVGProps } from "react";
import type { EdgeStretch } from "../model/band.ts";
import type { Area, Dataset } from "../model/dataset.ts";
import type { Ink } from "../model/palette.ts";
import type { RegionId } from "../model/region.ts";
import { linePath, ringPath } from "./path.ts";

/** Distance between the hatch lines, in base units. */
const HATCH = 6;

/** The hatch of the band; it holds in greyscale and for readers who do not see its colour. */
export function HatchPattern({
  id,
  ink,
  scale = 1,
  strong = false,
  quiet = false,
}: {
  id: string;
  ink: Ink;
  scale?: number;
  strong?: boolean;
  quiet?: boolean;
}) {
  return (
    <pattern
      id={id}
      width={HATCH}
      height={HATCH}
      patternUnits="userSpaceOnUse"
      patternTransform={`${scale === 1 ? "" : `scale(${scale}) `}rotate(45)`}
    >
      <rect width={HATCH} height={HATCH} fill={ink.band} fillOpacity={strong ? 0.34 : quiet ? 0.07 : 0.16} />
      <path
        d={`M0 0V${HATCH}`}
        stroke={ink.band}
        strokeWidth={strong ? 2.6 : 1.7}
        strokeOpacity={strong ? 0.75 : quiet ? 0.28 : 0.5}
      />
    </pattern>
  );
}

/** The ground of one region. Takes handlers and roles, so that the live map draws the same shape. */
export function RegionShape({
  region,
  hatch,
  ink,
  selected = false,
  ...rest
}: { region: Area<RegionId>; hatch: string; ink: Ink; selected?: boolean } & SVGProps<SVGPathElement>) {
  return (
    <path
      {...rest}
      d={ringPath(region.geometry.coordinates)}
      fill={`url(#${hatch})`}
      stroke={ink.edge}
      strokeWidth={selected ? 2.4 : 0.9}
      strokeOpacity={selected ? 1 : 0.65}
      strokeLinejoin="round"
      vectorEffect="non-scaling-stroke"
    />
  );
}

/** The two edges: solid where the places at both ends are documented, dashed where inferred. */
export function Edges({ edges, ink }: { edges: readonly EdgeStretch[]; ink: Ink }) {
  const drawn = (basis: EdgeStretch["basis"]) =>
    linePath(edges.filter((edge) => edge.basis === basis).map(({ coordinates }) => coordinates));
  const line = {
    fill: "none",
    stroke: ink.edge,
    strokeWidth: 1.8,
    strokeLinejoin: "round",
    vectorEffect: "non-scaling-stroke",
    pointerEvents: "none",
  } as const;
  return (
    <g>
      <path d={drawn("documented")} {...line} strokeLinecap="round" />
      <path d={drawn("inferred")} {...line} strokeDasharray="5 3.5" />
    </g>
  );
}

/**
 * The whole band as a still shape. Where `quiet` is set and a region is chosen, the others step back; the
 * chosen one then has weight by its ground alone, so that its edges still show what is documented.
 */
export function Band({
  dataset,
  hatch,
  ink,
  selected = null,
  quiet = false,
}: {
  dataset: Dataset;
  hatch: string;
  ink: Ink;
  selected?: RegionId | null;
  quiet?: boolean;
}) {
  const other = quiet && selected ? `${hatch}-quiet` : hatch;
  return (
    <g>
      {dataset.regions.map((region) => (
        <RegionShape
          key={region.id}
          region={region}
          hatch={region.id === selected ? `${hatch}-strong` : other}
          ink={ink}
          selected={!quiet && region.id === selected}
        />
      ))}
      <Edges edges={dataset.edges} ink={ink} />
    </g>
  );
}

import type { Ink } from "../model/palette.ts";
import { GROUND_BOX } from "./frame.ts";
import type { GroundPaths } from "./ground-paths.ts";

/** Land, relief, water and borders, in base units. Lines keep their width at every scale. */
export function Ground({
  paths,
  ink,
  relief,
  reliefLater = false,
}: {
  paths: GroundPaths;
  ink: Ink;
  relief?: string | undefined;
  /** Only says where the relief lies, so that a script may ask for it after what matters more. */
  reliefLater?: boolean;
}) {
  const { x, y, width, height } = GROUND_BOX;
  return (
    <g fill="none" strokeLinejoin="round" pointerEvents="none">
      <rect x={x} y={y} width={width} height={height} fill={ink.abroad} />
      <path d={paths.country} fill={ink.land} />
      {relief && (
        <image
          className="relief"
          {...(reliefLater ? { "data-href": relief } : { href: relief })}
          x={x}
          y={y}
          width={width}
          height={height}
          preserveAspectRatio="none"
          opacity={ink.shade}
        />
      )}
      <Ridges paths={paths} ink={ink} />
      <path
        d={paths.lakes}
        fill={ink.water}
        stroke={ink.river}
        strokeWidth={0.6}
        vectorEffect="non-scaling-stroke"
      />
      <path d={paths.streams} stroke={ink.river} strokeWidth={0.7} vectorEffect="non-scaling-stroke" />
      <path d={paths.rivers} stroke={ink.river} strokeWidth={1.4} vectorEffect="non-scaling-stroke" />
      <path
        d={paths.governorateBorders}
        stroke={ink.governorate}
        strokeWidth={0.8}
        strokeDasharray="1 2.5"
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
      <path
        d={paths.foreignBorders}
        stroke={ink.border}
        strokeWidth={0.8}
        vectorEffect="non-scaling-stroke"
      />
      <path d={paths.countryBorder} stroke={ink.border} strokeWidth={1.1} vectorEffect="non-scaling-stroke" />
    </g>
  );
}

/**
 * Ridges in fine hachures: a broad line that is all gaps but for its thin dashes. A crest line runs
 * through those that were surveyed; without it a ridge is schematic.
 */
function Ridges({ paths, ink }: { paths: GroundPaths; ink: Ink }) {
  const hachures = {
    stroke: ink.ridge,
    strokeWidth: 6,
    strokeDasharray: "0.9 2.9",
    strokeOpacity: 0.75,
    vectorEffect: "non-scaling-stroke",
  } as const;
  return (
    <g>
      {paths.ridges && (
        <>
          <path d={paths.ridges} {...hachures} />
          <path d={paths.ridges} stroke={ink.ridge} strokeWidth={0.8} vectorEffect="non-scaling-stroke" />
        </>
      )}
      {paths.schematicRidges && <path d={paths.schematicRidges} {...hachures} data-schematic="" />}
    </g>
  );
}

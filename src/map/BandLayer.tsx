import { memo, useRef } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { Dataset } from "../model/dataset.ts";
import { EARTH_RADIUS_KM } from "../model/earth.ts";
import type { Incident } from "../model/incident.ts";
import { worldSize } from "../model/mercator.ts";
import { LIVE_INK } from "../model/palette.ts";
import type { RegionId } from "../model/region.ts";
import { Edges, HatchPattern, RegionShape } from "../picture/Band.tsx";
import { BASE_ZOOM, GROUND_BOX, scaleAt, toBase } from "../picture/frame.ts";
import { GROUND_CORNER } from "./corner.ts";
import { useRoving } from "./roving.ts";
import { useGliding } from "./use-gliding.ts";

/** The four regions, their edges, and the disc in which the chosen attack lies. */
export const BandLayer = memo(function BandLayer({
  dataset,
  homeZoom,
  region,
  lit,
  incident,
  onOpenRegion,
}: {
  dataset: Dataset;
  homeZoom: number;
  region: RegionId | null;
  /** Regions that are lit up beside the chosen one. */
  lit: readonly RegionId[];
  incident: Located | null;
  onOpenRegion: (id: RegionId) => void;
}) {
  const { t, local } = useI18n();
  const holder = useRef<HTMLDivElement>(null);
  const zoom = useGliding(holder, GROUND_CORNER);
  const roving = useRoving(
    dataset.regions.map(({ id }) => id),
    region,
    (id) => onOpenRegion(id as RegionId),
  );
  const isStrong = (id: RegionId) => id === region || lit.includes(id);
  const { x, y, width, height } = GROUND_BOX;
  // The hatch grows with the map up to the home view and keeps its width from there on.
  const hatchScale = Math.min(1, scaleAt(homeZoom) / scaleAt(zoom));
  return (
    <div ref={holder} className="gliding leaflet-zoom-animated">
      <svg
        width={width * scaleAt(zoom)}
        height={height * scaleAt(zoom)}
        viewBox={`${x} ${y} ${width} ${height}`}
        role="presentation"
      >
        <defs>
          <HatchPattern id="hatch" ink={LIVE_INK} scale={hatchScale} />
          <HatchPattern id="hatch-legend" ink={LIVE_INK} />
          <HatchPattern id="hatch-strong" ink={LIVE_INK} scale={hatchScale} strong />
        </defs>
        {incident && <UncertaintyDisc incident={incident} />}
        <g role="group" aria-label={`${t("map.regions")}. ${t("map.keys")}`}>
          {dataset.regions.map((area) => (
            <RegionShape
              key={area.id}
              {...roving(area.id)}
              role="button"
              className="region-shape"
              aria-label={t("region.heading", { name: local(area.name) })}
              aria-pressed={area.id === region}
              region={area}
              hatch={isStrong(area.id) ? "hatch-strong" : "hatch"}
              ink={LIVE_INK}
              selected={isStrong(area.id)}
            />
          ))}
        </g>
        <Edges edges={dataset.edges} ink={LIVE_INK} />
      </svg>
    </div>
  );
});

/** What lies somewhere around a point. */
export type Located = Pick<Incident, "position" | "uncertainty_km">;

/** The attack lies somewhere in this disc. */
function UncertaintyDisc({ incident: { position, uncertainty_km } }: { incident: Located }) {
  const [x, y] = toBase(position);
  const latitude = ((position[1] ?? 0) * Math.PI) / 180;
  const radius =
    (uncertainty_km * worldSize(BASE_ZOOM)) / (2 * Math.PI * EARTH_RADIUS_KM * Math.cos(latitude));
  return (
    <circle
      cx={x}
      cy={y}
      r={radius}
      fill={LIVE_INK.attack}
      fillOpacity={0.1}
      stroke={LIVE_INK.attack}
      strokeWidth={1.2}
      strokeDasharray="3 3"
      vectorEffect="non-scaling-stroke"
      pointerEvents="none"
      data-uncertainty=""
    />
  );
}

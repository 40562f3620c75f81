import type { Polygon } from "geojson";
import type { Centre } from "../../src/model/centre.ts";
import { distanceKm } from "../../src/model/earth.ts";
import type { Incident } from "../../src/model/incident.ts";
import { discShare } from "../../src/model/membership.ts";
import type { RegionId } from "../../src/model/region.ts";
import { distanceToAreaKm, isInside } from "../../src/model/rings.ts";
import type { SourcedIncident } from "./read-incidents.ts";
import { round } from "./round.ts";

/** Lays each incident against the regions and the field centres. */
export function placeIncidents(
  incidents: readonly SourcedIncident[],
  regions: readonly { id: RegionId; geometry: Polygon }[],
  centres: readonly Centre[],
): Incident[] {
  const field = centres.filter(({ role }) => role === "field");
  return incidents.map((incident) => {
    const { position, uncertainty_km } = incident;
    const shares = regions
      .map(({ id, geometry }) => [id, round(discShare(geometry, position, uncertainty_km), 4)] as const)
      .filter(([, share]) => share > 0);
    const [nearest] = field
      .map(({ id, position: centre }) => ({ id, km: distanceKm(position, centre) }))
      .sort((a, b) => a.km - b.km);
    if (!nearest) throw new Error("centres.csv: no field centre");
    const mapped = regions.find(({ geometry }) => isInside(geometry, position));
    const distance = Math.min(...regions.map(({ geometry }) => distanceToAreaKm(geometry, position)));
    return {
      ...incident,
      membership: Object.fromEntries(shares),
      mapped_region: mapped?.id ?? null,
      // A point on the very edge is outside, and 0 says inside.
      band_distance_km: mapped ? 0 : Math.max(0.1, round(distance, 1)),
      nearest_centre: nearest.id,
      nearest_centre_km: round(nearest.km, 1),
    };
  });
}

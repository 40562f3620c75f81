import type { Position } from "geojson";
import type { Dataset } from "../../model/dataset.ts";
import type { Selection } from "../../state/view.ts";

/** Where on the map a chosen thing is that has a place of its own, and how surely. */
export function placeOfChosen(
  { incidents, centres, edgePoints }: Dataset,
  selection: Selection | null,
): { readonly position: Position; readonly uncertainty_km: number } | null {
  const find = <Thing extends { readonly id: string }>(things: readonly Thing[]): Thing | undefined =>
    things.find(({ id }) => id === selection?.id);
  switch (selection?.kind) {
    case "incident":
      return find(incidents) ?? null;
    case "centre": {
      const centre = find(centres);
      return centre ? { position: centre.position, uncertainty_km: 0 } : null;
    }
    case "edge": {
      const point = find(edgePoints);
      return point ? { position: point.position, uncertainty_km: 0 } : null;
    }
    default:
      return null;
  }
}

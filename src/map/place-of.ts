import type { Position } from "geojson";
import type { Dataset } from "../model/dataset.ts";
import { isInside } from "../model/rings.ts";
import type { Selection } from "../state/view.ts";

/** Where a thing's popup points: the place itself, or the middle of a region's stretch of the band. */
export function placeOf(dataset: Dataset, { kind, id }: Selection): Position | undefined {
  switch (kind) {
    case "incident":
      return dataset.incidents.find((incident) => incident.id === id)?.position;
    case "centre":
      return dataset.centres.find((centre) => centre.id === id)?.position;
    case "edge":
      return dataset.edgePoints.find((point) => point.id === id)?.position;
    case "region": {
      const region = dataset.regions.find((area) => area.id === id);
      const inside = dataset.middle.coordinates.filter((place) => region && isInside(region.geometry, place));
      return inside[Math.floor(inside.length / 2)];
    }
  }
}

import type { Dataset } from "../model/dataset.ts";
import { isInside } from "../model/rings.ts";
import type { Space } from "../picture/space.tsx";
import { attackRadius, FIELD_CENTRE_RADIUS, killedShown } from "../picture/symbols.ts";
import type { Selection } from "../state/view.ts";
import type { ShownMarks } from "./MarkButtons.tsx";

const EDGE_POINT_RADIUS = 3;

/** Of marks that cover one another, the one that is seen: the last drawn, and of attacks the smallest. */
const DRAWN_LAST: readonly Selection["kind"][] = ["centre", "incident", "edge"];

/**
 * What lies under a pointer: the nearest mark that is reached, with all that stand on the same spot and
 * may be hidden beneath it, or the region. A finger reaches farther than a mouse.
 */
export function hitTest(
  dataset: Dataset,
  shown: ShownMarks,
  space: Space,
  pointer: { x: number; y: number; lng: number; lat: number },
  reach: number,
): Selection[] {
  const distanceTo = (position: readonly number[]): number => {
    const { x, y } = space.at([...position]);
    return Math.hypot(Number(x) - pointer.x, Number(y) - pointer.y);
  };
  const candidates = [
    ...(shown.centres
      ? dataset.centres.map(({ id, position }) => ({
          kind: "centre" as const,
          id,
          position,
          radius: FIELD_CENTRE_RADIUS,
        }))
      : []),
    ...(shown.attacks
      ? dataset.incidents.map((incident) => ({
          kind: "incident" as const,
          id: incident.id,
          position: incident.position,
          radius: attackRadius(killedShown(incident)),
        }))
      : []),
    ...(shown.points
      ? dataset.edgePoints.map(({ id, position }) => ({
          kind: "edge" as const,
          id,
          position,
          radius: EDGE_POINT_RADIUS,
        }))
      : []),
  ]
    .map((mark) => ({ ...mark, distance: distanceTo(mark.position) - mark.radius }))
    .filter(({ distance }) => distance <= reach)
    .sort(
      (a, b) =>
        Math.max(a.distance, 0) - Math.max(b.distance, 0) ||
        DRAWN_LAST.indexOf(a.kind) - DRAWN_LAST.indexOf(b.kind) ||
        a.radius - b.radius,
    );

  const [nearest] = candidates;
  if (nearest) {
    const onSpot = candidates.filter(({ position }) => String(position) === String(nearest.position));
    return onSpot.map(({ kind, id }) => ({ kind, id }));
  }
  const region = dataset.regions.find(({ geometry }) => isInside(geometry, [pointer.lng, pointer.lat]));
  return region ? [{ kind: "region", id: region.id }] : [];
}

import type { Mentioned } from "../model/article.ts";
import type { Dataset } from "../model/dataset.ts";
import { type BaseBox, boxAroundRings, boxInBase, HOME_BOX } from "../picture/frame.ts";

/** Around a single place this much is shown, in degrees, for the reader to know where it is. */
const AROUND = 0.25;

/** The part of the map in which everything lies that is lit up; the whole band where nothing is placed. */
export function boxAround({ regions, incidents, centres, band }: Mentioned, dataset: Dataset): BaseBox {
  if (band && regions.length === 0) return HOME_BOX;
  const rings = dataset.regions
    .filter(({ id }) => regions.includes(id))
    .flatMap(({ geometry }) => geometry.coordinates);
  const places = [
    ...dataset.incidents.filter(({ id }) => incidents.includes(id)),
    ...(centres ? dataset.centres : []),
  ].map(({ position: [lng = 0, lat = 0] }) => [
    [lng - AROUND, lat - AROUND],
    [lng + AROUND, lat + AROUND],
  ]);
  const all = [...rings, ...places];
  return all.length > 0 ? boxInBase(boxAroundRings(all)) : HOME_BOX;
}

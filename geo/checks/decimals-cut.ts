import type { Position } from "geojson";
import { type Check, eachOf } from "./check.ts";

/** Coordinates are no finer than stated: four decimals for lines, two for incidents and centres. */
export const decimalsCut: Check = ({ dataset }) => [
  ...eachOf(
    "regions",
    [...dataset.regions, dataset.band],
    ({ id }) => id,
    ({ geometry }) => finerThan(4, geometry.coordinates.flat()),
  ),
  ...eachOf(
    "edges",
    dataset.edges,
    ({ id }) => id,
    ({ coordinates }) => finerThan(4, coordinates),
  ),
  ...eachOf(
    "incidents.csv",
    dataset.incidents,
    ({ id }) => id,
    ({ position }) => finerThan(2, [position]),
  ),
  ...eachOf(
    "centres.csv",
    dataset.centres,
    ({ id }) => id,
    ({ position }) => finerThan(2, [position]),
  ),
];

function finerThan(decimals: number, positions: readonly Position[]): string | false {
  const fine = positions.flat().find((value) => Number(value.toFixed(decimals)) !== value);
  return fine !== undefined && `${fine} has more than ${decimals} decimals`;
}

import type { CountRange } from "../../src/model/incident.ts";
import { type Check, eachOf } from "./check.ts";

/** A range leads from a count to one that is no lower. */
export const rangesOrdered: Check = ({ dataset, statements }) => [
  ...eachOf(
    "incidents.csv",
    dataset.incidents,
    ({ id }) => id,
    ({ killed, injured, civilians_killed }) => {
      if (!isOrdered(killed)) return `killed ${killed?.min} to ${killed?.max}`;
      if (!isOrdered(injured)) return `injured ${injured?.min} to ${injured?.max}`;
      return (
        killed !== null && (civilians_killed ?? 0) > killed.max && "more civilians killed than people killed"
      );
    },
  ),
  ...eachOf(
    "statements.csv",
    statements,
    ({ id }) => id,
    ({ width_km }) =>
      width_km?.min != null && width_km.min > width_km.max && `width ${width_km.min} to ${width_km.max} km`,
  ),
];

const isOrdered = (range: CountRange | null): boolean =>
  range === null || (Number.isInteger(range.min) && range.min >= 0 && range.min <= range.max);

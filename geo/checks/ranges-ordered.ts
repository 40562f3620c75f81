import type { CountRange } from "../../src/model/incident.ts";
import { type Check, eachOf } from "./check.ts";

/** People are counted in whole numbers; a range leads from a count to one that is no lower. */
export const rangesOrdered: Check = ({ dataset, statements }) => [
  ...eachOf(
    "incidents.csv",
    dataset.incidents,
    ({ id }) => id,
    ({ killed, injured, civilians_killed, attackers_killed }) => {
      if (!isOrdered(killed)) return `killed ${killed?.min} to ${killed?.max}`;
      if (!isOrdered(injured)) return `injured ${injured?.min} to ${injured?.max}`;
      if (!isCount(civilians_killed ?? 0)) return `civilians killed ${civilians_killed}`;
      if (!isCount(attackers_killed ?? 0)) return `attackers killed ${attackers_killed}`;
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
  range === null || (isCount(range.min) && isCount(range.max) && range.min <= range.max);

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;

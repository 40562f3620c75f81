import type { Position } from "geojson";

/** Rounds half away from zero to a number of decimals, without the noise of binary fractions. */
export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * scale + 1e-9) / scale;
  return rounded === 0 ? 0 : Math.sign(value) * rounded;
}

/** Cuts a line or ring to a number of decimals; positions that fall together become one. */
export const roundLine = (line: readonly Position[], decimals: number): Position[] =>
  withoutRepeats(line.map((position) => position.map((value) => round(value, decimals))));

/** A line without the positions that only repeat the one before. */
export const withoutRepeats = (line: readonly Position[]): Position[] =>
  line.filter((position, i) => {
    const before = line[i - 1];
    return !before || before[0] !== position[0] || before[1] !== position[1];
  });

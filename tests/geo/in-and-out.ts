import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Feature, FeatureCollection, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { round } from "../../geo/steps/round.ts";

const folder = (side: "in" | "out", step: string) =>
  fileURLToPath(new URL(`./${side}/${step}/`, import.meta.url));

const namesIn = (path: string): string[] => {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
};

/**
 * Runs a step on every file of `in/<step>/` and compares what it makes with `out/<step>/`, as Turf does.
 * With REGEN=1 it writes the files of `out/` instead; look at them in any GeoJSON viewer, read the diff.
 */
export function inAndOut(step: string, run: (given: FeatureCollection) => Feature[]): void {
  const [given, made] = [folder("in", step), folder("out", step)];
  if (process.env.REGEN) {
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made, { recursive: true });
    for (const name of namesIn(given)) writeFileSync(made + name, asText(run(readGiven(given + name))));
  }

  describe(`${step}, by files`, () => {
    it("has an output for every input", () => {
      expect(namesIn(given)).not.toEqual([]);
      expect(namesIn(made)).toEqual(namesIn(given));
    });

    it.each(namesIn(given))("%s", (name) => {
      expect(asText(run(readGiven(given + name)))).toBe(readFileSync(made + name, "utf8"));
    });
  });
}

export const readGiven = (path: string): FeatureCollection => JSON.parse(readFileSync(path, "utf8"));

/** One input of a step, for tests that state facts about it. */
export const givenFile = (step: string, name: string): FeatureCollection =>
  readGiven(folder("in", step) + name);

/** The feature of a collection whose property has a value. */
export function featureWith(given: FeatureCollection, key: string, value: string): Feature {
  const found = given.features.find(({ properties }) => properties?.[key] === value);
  if (!found) throw new Error(`no feature with ${key} ${value}`);
  return found;
}

/** The positions of a LineString, or of the first ring of a Polygon. */
export function positionsOf({ geometry }: Feature): Position[] {
  if (geometry.type === "LineString") return geometry.coordinates;
  if (geometry.type === "Polygon") return geometry.coordinates[0] ?? [];
  throw new Error(`no line in a ${geometry.type}`);
}

/** One feature a line, six decimals: finer than any step needs, coarser than the noise of doubles. */
function asText(features: readonly Feature[]): string {
  const lines = features.map((feature) =>
    JSON.stringify(feature, (_, value) => (typeof value === "number" ? round(value, 6) : value)),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`;
}

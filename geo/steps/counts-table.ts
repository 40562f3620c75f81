import { gzipSync } from "node:zlib";
import { countWithin } from "../../src/model/figures.ts";
import type { Kitchen } from "../kitchen.ts";

/** What the kitchen made, for the person who ran it. */
export function countsTable({ dataset }: Kitchen, files: ReadonlyMap<string, string>): string {
  const areas = [...dataset.regions, dataset.band].map(({ id, area_km2, length_km, width_km, figures }) => [
    id,
    `${area_km2}`,
    `${length_km}`,
    `${width_km.least}–${width_km.median}–${width_km.greatest}`,
    `${figures.attacks.expected.toFixed(1)} (${figures.attacks.low}–${figures.attacks.high})`,
    `${figures.attacks.mapped}`,
    `${figures.killed.min.toFixed(1)}–${figures.killed.max.toFixed(1)}`,
  ]);
  const head = ["area", "km²", "length km", "width km", "attacks (95 %)", "mapped", "killed"];
  const within = countWithin(dataset.incidents, [0, 5, 10, 20, 40])
    .map(({ km, mapped }) => `${km} km: ${mapped}`)
    .join(", ");
  const sizes = [...files].map(([name, text]) => [
    name,
    `${(Buffer.byteLength(text) / 1024).toFixed(1)} kB`,
    `${(gzipSync(text).length / 1024).toFixed(1)} kB gzipped`,
  ]);
  return [
    table([head, ...areas]),
    `${dataset.incidents.length} incidents, ${dataset.centres.length} centres, ${dataset.places.length} names`,
    `mapped points within … of the band: ${within}`,
    table(sizes),
  ].join("\n\n");
}

/** Columns of text, each as wide as its widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

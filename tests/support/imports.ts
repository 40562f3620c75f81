import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** An import as it is written, and the file or the package that it means. */
export interface Import {
  readonly from: string;
  /** A path from the project's folder (`src/model/band.ts`), or a package (`react-leaflet`). */
  readonly to: string;
}

const STATEMENTS = [
  // import x from "…", import { type X } from "…", export * from "…", over several lines too
  /^\s*(?:import|export)\s[^"'`;]*?\bfrom\s*["']([^"']+)["']/gm,
  // import "…"
  /^\s*import\s*["']([^"']+)["']/gm,
  // import("…"), and the type of one
  /\bimport\(\s*["']([^"']+)["']/g,
  // new Worker(new URL("…", import.meta.url))
  /\bWorker\(\s*new URL\(\s*["']([^"']+)["']/g,
];

/** The imports of a file's text; types, styles, late imports and workers count. */
export function importsOf(from: string, text: string): Import[] {
  return STATEMENTS.flatMap((statement) => [...text.matchAll(statement)]).map(([, written = ""]) => ({
    from,
    to: written.startsWith(".") ? posix.join(posix.dirname(from), written) : written,
  }));
}

/** All source files below a folder of the project; none where the folder does not exist. */
export function sourceFilesIn(folder: string): string[] {
  if (!existsSync(ROOT + folder)) return [];
  return readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.[jt]sx?$/.test(path))
    .sort();
}

export const importsIn = (folder: string): Import[] =>
  sourceFilesIn(folder).flatMap((path) => importsOf(path, readFileSync(ROOT + path, "utf8")));

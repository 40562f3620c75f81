import { appendFileSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** The folder of the package that a module is of. */
const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * Vite writes the notices of the packages in the page, but not of those in its workers. The first
 * plugin notes these, as a plugin of the workers; the second adds their notices to the file.
 */
export function workerLicences(fileName: string): { inWorker: () => Plugin[]; inPage: Plugin } {
  const folders = new Set<string>();
  return {
    inWorker: () => [
      {
        name: "note-packages-of-workers",
        generateBundle(_, bundle) {
          for (const chunk of Object.values(bundle)) {
            for (const id of chunk.type === "chunk" ? chunk.moduleIds : []) {
              const folder = PACKAGE.exec(id)?.[1];
              if (folder) folders.add(folder);
            }
          }
        },
      },
    ],
    inPage: {
      name: "add-licences-of-workers",
      writeBundle({ dir = "" }) {
        const file = join(dir, fileName);
        const there = readFileSync(file, "utf8");
        const notices = [...folders].sort().map(notice);
        const missing = notices.filter(({ heading }) => !there.includes(heading));
        appendFileSync(file, missing.map(({ heading, text }) => `\n${heading}\n\n${text}\n`).join(""));
      },
    },
  };
}

function notice(folder: string): { heading: string; text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((found) => /^licen[cs]e/i.test(found));
  return {
    heading: `## ${name} - ${version} (${license})`,
    text: file ? readFileSync(join(folder, file), "utf8").trim() : "",
  };
}

import { accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { BadInput } from "../bad-input.ts";
import { loadMaterials } from "../load-materials.ts";
import { type MadeFile, makeAllFiles, makeFile } from "./make-files.ts";
import { helpText } from "./options.ts";
import { type Asked, parseArguments } from "./parse-arguments.ts";
import { servedIn } from "./read-served.ts";

/** What a command ends with, as shells expect it. */
const EXIT = { done: 0, failed: 1, badInput: 2 } as const;

export interface Output {
  readonly tell: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** Does what the arguments ask for. Nothing is written unless all of it could be drawn. */
export async function runFigure(
  argv: readonly string[],
  { tell, warn }: Output,
  served: URL = new URL("../../../public/", import.meta.url),
): Promise<number> {
  try {
    const asked = parseArguments(argv);
    if (asked.kind === "help") {
      tell(helpText());
      return EXIT.done;
    }
    const place = placeOf(asked);
    const materials = await loadMaterials(servedIn(served));
    const files =
      asked.kind === "all"
        ? await makeAllFiles(materials, asked.request)
        : [await makeFile(materials, asked.request)];
    for (const note of asked.notes) warn(note);
    for (const path of writeFiles(files, place)) tell(path);
    return EXIT.done;
  } catch (error) {
    warn(error instanceof Error ? error.message : String(error));
    return error instanceof BadInput ? EXIT.badInput : EXIT.failed;
  }
}

/** A folder for files that name themselves, or the path of one file. */
type Place = { readonly folder: string } | { readonly file: string };

/** Where files go; throws `BadInput` where none can, before anything is drawn. */
function placeOf({ kind, out }: Exclude<Asked, { kind: "help" }>): Place {
  const isFolder = out === null || (existsSync(out) && statSync(out).isDirectory());
  if (kind === "all" || isFolder || !/\.[a-z]+$/i.test(out)) return { folder: writable(out ?? ".", "make") };
  writable(dirname(resolve(out)), "expect");
  return { file: out };
}

/** A folder that can be written into; one that is not there yet is made. */
function writable(folder: string, missing: "make" | "expect"): string {
  try {
    if (missing === "make") mkdirSync(folder, { recursive: true });
    if (!statSync(folder).isDirectory()) throw new Error("it is a file");
    accessSync(folder, constants.W_OK);
    return folder;
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new BadInput(
      `Nothing can be written into ${folder} (${why}); give --out a folder that is yours to write.`,
    );
  }
}

function writeFiles(files: readonly MadeFile[], place: Place): string[] {
  return files.map(({ name, bytes }) => {
    const path = "folder" in place ? join(place.folder, name) : place.file;
    try {
      writeFileSync(path, bytes);
    } catch (error) {
      throw new BadInput(`${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`);
    }
    return path;
  });
}

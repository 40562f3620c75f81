import { readFile } from "node:fs/promises";
import { BadInput } from "../bad-input.ts";
import type { ReadFile } from "../load-materials.ts";

/** Reads the files that the site serves from the folder that they lie in. */
export const servedIn =
  (folder: URL): ReadFile =>
  async (file) => {
    try {
      return await readFile(new URL(file, folder));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new BadInput(`${file} cannot be read (${code}); get the file anew.`);
    }
  };

import type { Edition } from "../model/edition.ts";
import { decodeChangelog } from "./decode-changelog.ts";
import { decodeFile, decodeJson } from "./decode-file.ts";
import { decodePackage, type PackageFile } from "./decode-package.ts";
import { fetchFile } from "./fetch-file.ts";
import { type FetchFile, fetchText } from "./fetch-text.ts";
import { once } from "./once.ts";

export type { ColumnMeaning, PackageFile } from "./decode-package.ts";

/** Apart from the loader of what the map shows: only who takes the data asks for what is said of its files. */
export const createAboutLoader = (from: FetchFile, base = "") => ({
  loadPackage: once(
    async (): Promise<PackageFile> =>
      decodeJson("datapackage.json", await fetchText(from, base, "datapackage.json"), decodePackage),
  ),
  loadChangelog: once(
    async (): Promise<readonly Edition[]> =>
      decodeFile("changelog.json", await fetchText(from, base, "changelog.json"), decodeChangelog).editions,
  ),
});

export const { loadPackage, loadChangelog } = createAboutLoader(fetchFile);

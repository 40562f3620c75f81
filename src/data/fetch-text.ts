import { DataError } from "./data-error.ts";

/** What a loader needs of `fetch`; a command line gives it files from the disk. */
export type FetchFile = (url: string) => Promise<Pick<Response, "ok" | "text">>;

/** The text of a data file, or a `DataError`. `base` is where the site lies, with its slash, or empty. */
export async function fetchText(fetchFile: FetchFile, base: string, file: string): Promise<string> {
  try {
    const response = await fetchFile(`${base}data/${file}`);
    if (response.ok) return await response.text();
  } catch {
    // No network, or one that broke off: the file is as missing as with a 404.
  }
  throw new DataError({ code: "file-missing", values: { file } });
}

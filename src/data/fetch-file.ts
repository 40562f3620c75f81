import { IS_SINGLE_FILE } from "../model/single-file.ts";
import { embeddedFiles, unpackPage } from "./embedded-files.ts";
import type { FetchFile } from "./fetch-text.ts";

/** Where this page has its data: beside it, or in itself. */
export const fetchFile: FetchFile = IS_SINGLE_FILE ? embeddedFiles(unpackPage) : (url) => fetch(url);

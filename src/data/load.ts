import { IS_SINGLE_FILE } from "../model/single-file.ts";
import { embeddedFiles, unpackPage } from "./embedded-files.ts";
import { createLoader, type FetchFile } from "./loader.ts";

export { DataError } from "./data-error.ts";

/** Where this page has its data: beside it, or in itself. */
export const fetchFile: FetchFile = IS_SINGLE_FILE ? embeddedFiles(unpackPage) : (url) => fetch(url);

/** The loads of this page. */
export const {
  loadDataset,
  loadReports,
  loadReportProblems,
  loadArticle,
  loadStatements,
  loadFindings,
  loadMilestones,
  loadBasemap,
} = createLoader(fetchFile);

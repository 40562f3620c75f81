import { fetchFile } from "./fetch-file.ts";
import { createLoader } from "./loader.ts";

export { DataError } from "./data-error.ts";

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

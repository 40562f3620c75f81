import { createLoader } from "./loader.ts";

export { DataError } from "./data-error.ts";

/** The loads of a page that has its data beside it. */
export const {
  loadDataset,
  loadReports,
  loadReportProblems,
  loadArticle,
  loadStatements,
  loadFindings,
  loadMilestones,
  loadBasemap,
} = createLoader();

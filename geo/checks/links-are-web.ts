import { type Check, eachOf } from "./check.ts";

/** A link from the data is http(s), whatever a row says. */
export const linksAreWeb: Check = ({ dataset, reports, statements, milestones }) => {
  const sources = [
    ...Object.entries(reports.en).flatMap(([id, report]) => report.sources.map((source) => ({ id, source }))),
    ...dataset.centres.flatMap(({ id, sources }) => sources.map((source) => ({ id, source }))),
    ...dataset.edgePoints.flatMap(({ id, source }) => (source ? [{ id, source }] : [])),
    ...statements.map(({ id, source }) => ({ id, source })),
    ...milestones.map(({ date, source }) => ({ id: date, source })),
  ];
  return eachOf(
    "sources",
    sources,
    ({ id }) => id,
    ({ source: { url } }) => url !== undefined && !isWebPage(url) && `not a web page: ${url}`,
  );
};

function isWebPage(url: string): boolean {
  try {
    return ["http:", "https:"].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

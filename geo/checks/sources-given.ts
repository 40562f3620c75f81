import type { Source } from "../../src/model/source.ts";
import { type Check, eachOf } from "./check.ts";

/** Everything has a source with a publisher and a date or a link. */
export const sourcesGiven: Check = ({ dataset, reports, statements, milestones }) => [
  ...eachOf(
    "incidents.csv",
    dataset.incidents,
    ({ id }) => id,
    ({ id }) => lacking(reports.en[id]?.sources ?? []),
  ),
  ...eachOf(
    "centres.csv",
    dataset.centres,
    ({ id }) => id,
    ({ sources }) => lacking(sources),
  ),
  ...eachOf(
    "lines.csv",
    dataset.edgePoints.filter(({ basis }) => basis === "documented"),
    ({ id }) => id,
    ({ source }) => lacking(source ? [source] : []),
  ),
  ...eachOf(
    "statements.csv",
    statements,
    ({ id }) => id,
    ({ source }) => source.publisher === "" && "no publisher",
  ),
  ...eachOf(
    "timeline.csv",
    milestones,
    ({ date }) => date,
    ({ source }) => source.publisher === "" && "no publisher",
  ),
];

const lacking = (sources: readonly Source[]): string | false =>
  !sources.some(({ publisher, date, url }) => publisher !== "" && (date || url)) &&
  "no source with a publisher and a date or a link";

import type { Check } from "./check.ts";

/** No two things of a file share an id: links and citations rest on it. */
export const uniqueIds: Check = ({ dataset, statements, milestones }) => {
  const files = {
    "incidents.csv": dataset.incidents,
    "centres.csv": dataset.centres,
    "lines.csv": dataset.edgePoints,
    "statements.csv": statements,
    // A milestone has no other name than its date.
    "timeline.csv": milestones.map(({ date }) => ({ id: date })),
  };
  return Object.entries(files).flatMap(([where, things]) => {
    const seen = new Set<string>();
    return things.flatMap(({ id }) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ where, which: id, what: "the id occurs twice" }];
    });
  });
};

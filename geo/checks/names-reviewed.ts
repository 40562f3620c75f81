import { readTable } from "../steps/read-table.ts";
import { type Check, eachOf } from "./check.ts";

/**
 * No private victim is named. A machine cannot tell a victim from a village, so every proper name in
 * the English texts of an incident must stand in `names.csv`, where a person has said what it is; only
 * office-holders are listed there as persons. The translations follow the English.
 */
export const namesReviewed: Check = ({ dataset, reports }) => {
  const reviewed = new Set(readTable("names.csv").map((row) => row.text("name")));
  return eachOf(
    "incidents-en.csv",
    dataset.incidents,
    ({ id }) => id,
    ({ id }) => {
      const { summary = "", notes = "" } = reports.en[id] ?? {};
      const unknown = properNames(`${summary} ${notes}`).filter((name) => !reviewed.has(name));
      return (
        unknown.length > 0 &&
        `not in names.csv: ${unknown.join("; ")}. Take out the name of a private person; list any other name`
      );
    },
  );
};

/** Runs of capitalised words that do not begin a sentence. */
export function properNames(text: string): string[] {
  const run = /(?<![.!?:;"“'(]\s*|^)\b((?:[Aa]l-)?[A-Z][\w'’-]*(?: (?:(?:[Aa]l-)?[A-Z][\w'’-]*|bin|ibn))*)/g;
  return [...text.matchAll(run)].map(([, name = ""]) => name.replace(/['’]s?$/, ""));
}

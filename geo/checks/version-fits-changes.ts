import type { ChangeKind } from "../../src/model/edition.ts";
import { raisedNumber } from "../steps/semver.ts";
import type { Check } from "./check.ts";

const NUMBERS = ["first", "second", "third"] as const;

/** Which number of the version a change must raise: whoever relies on an id or a column has to be warned. */
const RAISES: Readonly<Record<ChangeKind, number>> = {
  first: 0,
  removed: 0,
  columns: 0,
  added: 1,
  corrected: 2,
};

/** A version is raised as far as what changed asks for. */
export const versionFitsChanges: Check = ({ editions }) =>
  editions.slice(0, -1).flatMap(({ version, changes }, i) => {
    const before = editions[i + 1]?.version ?? "";
    const raised = raisedNumber(before, version);
    const needed = Math.min(...changes.map(({ kind }) => RAISES[kind]));
    if (raised === null || raised <= needed) return [];
    const what = `what it changed asks for a higher ${NUMBERS[needed]} number than that of ${before}`;
    return [{ where: "changelog.csv", which: version, what }];
  });

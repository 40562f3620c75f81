import { raisedNumber, versionNumbers } from "../steps/semver.ts";
import type { Check } from "./check.ts";

/** The newest edition is the one that is published, and each is newer than the one below it. */
export const editionsOrdered: Check = ({ dataset: { version }, editions }) => {
  const problem = (which: string, what: string) => ({ where: "changelog.csv", which, what });
  const newest = editions[0]?.version ?? "nothing";
  const wrong = editions.flatMap((edition, i) => {
    const older = editions[i + 1];
    if (!versionNumbers(edition.version)) return [problem(edition.version, "no version such as 1.2.0")];
    if (!/^\d{4}-\d\d-\d\d$/.test(edition.date)) return [problem(edition.version, `no day: ${edition.date}`)];
    if (!older) return [];
    return [
      ...(raisedNumber(older.version, edition.version) === null
        ? [problem(edition.version, `stands above ${older.version}, but is not newer`)]
        : []),
      ...(edition.date < older.date
        ? [problem(edition.version, `is of ${edition.date}, before ${older.version} of ${older.date}`)]
        : []),
    ];
  });
  return newest === version
    ? wrong
    : [
        problem(version, `is in version.txt, but the first edition here is ${newest}: say what changed`),
        ...wrong,
      ];
};
